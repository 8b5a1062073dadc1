import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { MeetingView } from "~/features/meeting/describe-screen.server";

type MeetingStatementsProps = {
  view: Extract<MeetingView, { kind: "statements" }>;
  departments: readonly [string, string];
};

/** What there is to talk about: the released statements of the topic that are least often true, and its change. */
export function MeetingStatements({ view, departments }: MeetingStatementsProps) {
  const texts = useTexts("meeting").projector.statements;
  const [first, second] = departments;
  return (
    <>
      <p className="meeting-eyebrow">{view.name}</p>
      <h1 tabIndex={-1}>{texts.title}</h1>
      {view.statements.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul className="meeting-list">
          {view.statements.map(({ text, values: [firstShare, secondShare] }) => (
            <li key={text}>
              {text} <strong>{fill(texts.values, { first, firstShare, second, secondShare })}</strong>
            </li>
          ))}
        </ul>
      )}
      {view.change ? <p>{view.change}</p> : null}
    </>
  );
}
