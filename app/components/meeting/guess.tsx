import { NameMark } from "~/components/chart-mark";
import { VOTE_ENDS } from "~/content/meeting/texts";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { MeetingJoinBox } from "./join-box";

type Around = { departments: MeetingPage["departments"]; join: MeetingPage["join"] };

type MeetingGuessProps = Around & { view: Extract<MeetingView, { kind: "guess" }> };

/** Each side guesses the other's score; the page does not hold it yet. */
export function MeetingGuess({ view, departments, join }: MeetingGuessProps) {
  const [first, second] = departments;
  return (
    <div className="meeting-beside">
      <div>
        <p className="meeting-eyebrow">Guess before we reveal</p>
        <h1 tabIndex={-1}>{view.name}</h1>
        <p>{view.description}</p>
        <ul className="meeting-asks">
          <li>
            <NameMark kind="first" /> <strong>{first}</strong>:{" "}
            {view.mirror ? `how does ${second} see you?` : `how does ${second} rate it?`}
          </li>
          <li>
            <NameMark kind="second" /> <strong>{second}</strong>:{" "}
            {view.mirror ? `how does ${first} see you?` : `how does ${first} rate it?`}
          </li>
        </ul>
        <p className="meeting-note">The scale goes from 20 (never) to 100 (always).</p>
        <Arrived closed={view.closed} enough={view.enough} departments={departments} what="guesses" />
      </div>
      {view.closed ? null : <MeetingJoinBox join={join} />}
    </div>
  );
}

type MeetingVoteProps = Around & { view: Extract<MeetingView, { kind: "vote" }> };

export function MeetingVote({ view, departments, join }: MeetingVoteProps) {
  return (
    <div className="meeting-beside">
      <div>
        <h1 tabIndex={-1}>How useful was this hour?</h1>
        <p>
          From {VOTE_ENDS.low} to {VOTE_ENDS.high}. Vote with your phone, or show it with the fingers of one
          hand.
        </p>
        <Arrived closed={view.closed} enough={view.enough} departments={departments} what="votes" />
      </div>
      {view.closed ? null : <MeetingJoinBox join={join} />}
    </div>
  );
}

type ArrivedProps = {
  closed: boolean;
  enough: readonly [boolean, boolean];
  departments: readonly [string, string];
  what: "guesses" | "votes";
};

/** Shows only whether there are enough guesses for a band, never how many or which. */
function Arrived({ closed, enough, departments, what }: ArrivedProps) {
  if (closed) return <p className="meeting-note">Closed. Phones send nothing more here.</p>;
  return (
    <ul className="meeting-arrived" aria-live="polite">
      {departments.map((name, index) => (
        <li key={name}>
          {enough[index]
            ? `${name}: enough ${what} for a band`
            : `${name}: fewer than ${FEWEST_IN_A_BAND} ${what} so far`}
        </li>
      ))}
    </ul>
  );
}
