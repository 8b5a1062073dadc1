import { Form } from "@remix-run/react";
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
  return (
    <div className="meeting-beside">
      <div>
        <h1 tabIndex={-1}>{view.name}</h1>
        <p>{view.description}</p>
        <p>{view.mirror ? texts.asksMirror : texts.asks}</p>
        <Arrived closed={view.closed} enough={view.enough} departments={departments} what="guess" />
        {view.closed ? null : <CalledOut view={view} departments={departments} />}
      </div>
      {view.closed ? null : <MeetingJoinBox join={join} />}
    </div>
  );
}

/** Where fewer than five a side have phones, they call it out, and somebody notes it. */
function CalledOut({ view, departments }: Pick<MeetingGuessProps, "view" | "departments">) {
  const texts = useTexts("meeting").projector.called;
  return (
    <details>
      <summary>{texts.title}</summary>
      <Form method="post" replace preventScrollReset className="meeting-called">
        <input type="hidden" name="intent" value="called" />
        <input type="hidden" name="topic" value={view.topic} />
        {(["first", "second"] as const).map((name, index) => (
          <label key={name}>
            {fill(texts.by, { department: departments[index] ?? "" })}
            <input name={name} defaultValue={view.calledOut[index]} maxLength={40} autoComplete="off" />
          </label>
        ))}
        <button type="submit" className="meeting-button">
          {texts.note}
        </button>
      </Form>
    </details>
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
