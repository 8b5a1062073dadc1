import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import { MeetingScale } from "./scale";

type Names = readonly [string, string];
type MeetingRevealProps = { view: Extract<MeetingView, { kind: "reveal" }>; departments: Names };

/** The released scores as a picture over the stages, and what each side had guessed of the other. */
export function MeetingReveal({ view, departments }: MeetingRevealProps) {
  const guessOf = useGuesses(view, departments);
  return (
    <>
      <h1 tabIndex={-1}>{view.sentence}</h1>
      <MeetingScale view={view} />
      <ul className="meeting-arrived">
        {departments.map((name, index) => (
          <li key={name}>
            <NameMark kind={index === 0 ? "first" : "second"} /> {name}{" "}
            <strong>{view.row.departments[index]?.kind === "withheld" ? "" : view.row.values[index]}</strong>
          </li>
        ))}
      </ul>
      <ul className="meeting-asks">
        <li>{guessOf(0)}</li>
        <li>{guessOf(1)}</li>
      </ul>
    </>
  );
}

/** What a side guessed of the other, or called out where too few have phones. */
function useGuesses(
  { words, calledOut }: Pick<MeetingRevealProps["view"], "words" | "calledOut">,
  departments: Names,
) {
  const texts = useTexts("meeting").projector.reveal;
  return (side: 0 | 1): string => {
    const department = departments[side];
    const said = calledOut[side];
    if (words[side] === null && said !== "") return fill(texts.calledOut, { department, said });
    const band = words[side] ?? texts.noBand;
    return fill(texts.guessed, { department, band });
  };
}

type MeetingRevealMirrorProps = {
  view: Extract<MeetingView, { kind: "reveal-mirror" }>;
  departments: Names;
};

/** How each side sees itself and is seen, and how it had guessed it would be seen. */
export function MeetingRevealMirror({ view, departments }: MeetingRevealMirrorProps) {
  const texts = useTexts("meeting").projector.reveal;
  const { noBand } = texts;
  return (
    <>
      <h1 tabIndex={-1}>{view.name}</h1>
      <div className="meeting-mirror">
        {view.sides.map(({ department, views }, index) => (
          <section key={department}>
            <h2>
              <NameMark kind={index === 0 ? "first" : "second"} /> {department}
            </h2>
            <dl>
              <div>
                <dt>{texts.seesItself}</dt>
                <dd>{views[0].value}</dd>
              </div>
              <div>
                <dt>{fill(texts.isSeenBy, { department: departments[1 - index] ?? "" })}</dt>
                <dd>{views[1].value}</dd>
              </div>
              <div>
                <dt>{texts.guessedToBeSeen}</dt>
                <dd className={view.words[index] ? undefined : "none"}>
                  {view.words[index] ?? (view.calledOut[index] || noBand)}
                </dd>
              </div>
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
