import { NameMark } from "~/components/chart-mark";
import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { MeetingJoinBox } from "./join-box";

type Around = { departments: MeetingPage["departments"]; join: MeetingPage["join"] };

type MeetingGuessProps = Around & { view: Extract<MeetingView, { kind: "guess" }> };

/** Each side guesses the other's score; the page does not hold it yet. */
export function MeetingGuess({ view, departments, join }: MeetingGuessProps) {
  const texts = useTexts("meeting").projector.guess;
  const [first, second] = departments;
  const asks = view.mirror ? texts.asksMirror : texts.asks;
  return (
    <div className="meeting-beside">
      <div>
        <p className="meeting-eyebrow">{texts.title}</p>
        <h1 tabIndex={-1}>{view.name}</h1>
        <p>{view.description}</p>
        <ul className="meeting-asks">
          <li>
            <NameMark kind="first" />{" "}
            <Filled text={asks} values={{ department: <strong>{first}</strong>, other: second }} />
          </li>
          <li>
            <NameMark kind="second" />{" "}
            <Filled text={asks} values={{ department: <strong>{second}</strong>, other: first }} />
          </li>
        </ul>
        <p className="meeting-note">{texts.scale}</p>
        <Arrived closed={view.closed} enough={view.enough} departments={departments} what="guess" />
      </div>
      {view.closed ? null : <MeetingJoinBox join={join} />}
    </div>
  );
}

type MeetingVoteProps = Around & { view: Extract<MeetingView, { kind: "vote" }> };

export function MeetingVote({ view, departments, join }: MeetingVoteProps) {
  const texts = useTexts("meeting").projector.vote;
  return (
    <div className="meeting-beside">
      <div>
        <h1 tabIndex={-1}>{texts.title}</h1>
        <p>{texts.how}</p>
        <Arrived closed={view.closed} enough={view.enough} departments={departments} what="vote" />
      </div>
      {view.closed ? null : <MeetingJoinBox join={join} />}
    </div>
  );
}

type ArrivedProps = {
  closed: boolean;
  enough: readonly [boolean, boolean];
  departments: readonly [string, string];
  what: "guess" | "vote";
};

/** Shows only whether there are enough guesses for a band, never how many or which. */
function Arrived({ closed, enough, departments, what }: ArrivedProps) {
  const { guess, [what]: texts } = useTexts("meeting").projector;
  if (closed) return <p className="meeting-note">{guess.closed}</p>;
  return (
    <ul className="meeting-arrived" aria-live="polite">
      {departments.map((name, index) => (
        <li key={name}>
          {enough[index]
            ? fill(texts.enough, { department: name })
            : fill(texts.tooFew, { department: name, fewest: FEWEST_IN_A_BAND })}
        </li>
      ))}
    </ul>
  );
}
