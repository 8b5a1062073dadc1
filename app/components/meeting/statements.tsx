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
      <h1 tabIndex={-1}>{view.mirror ? view.name : texts.title}</h1>
      {view.statements.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul className="meeting-list">
          {view.statements.map(({ text, values }) => (
            <li key={text}>
              {text}{" "}
              {values ? (
                <strong>
                  {fill(texts.values, { first, firstShare: values[0], second, secondShare: values[1] })}
                </strong>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {view.change ? <p>{view.change}</p> : null}
    </>
  );
}
