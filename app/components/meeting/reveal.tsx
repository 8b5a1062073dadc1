import { NameMark } from "~/components/chart-mark";
import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import { MeetingScale } from "./scale";

type Names = readonly [string, string];
type MeetingRevealProps = { view: Extract<MeetingView, { kind: "reveal" }>; departments: Names };

/** The released row of the report, with what each side had guessed of the other. */
export function MeetingReveal({ view, departments }: MeetingRevealProps) {
  const texts = useTexts("meeting").projector.reveal;
  const { row } = view;
  const guessOf = useGuesses(view, departments);
  const [first, second] = departments;
  const sides = [
    {
      mark: "first",
      name: first,
      value: row.values[0],
      range: row.ranges[0],
      guess: guessOf(1),
    },
    {
      mark: "second",
      name: second,
      value: row.values[1],
      range: row.ranges[1],
      guess: guessOf(0),
    },
  ] as const;
  return (
    <>
      <p className="meeting-eyebrow">{view.name}</p>
      <h1 tabIndex={-1}>{view.sentence}</h1>
      <MeetingScale view={view} />
      <dl className="meeting-values">
        {sides.map(({ mark, name, value, range, guess }) => (
          <div key={mark}>
            <dt>
              <NameMark kind={mark} /> {name}
            </dt>
            <dd>
              {range ? (
                <Filled text={texts.value} values={{ value: <strong>{value}</strong>, range }} />
              ) : (
                <strong>{value}</strong>
              )}
            </dd>
            <dd>{guess}</dd>
          </div>
        ))}
      </dl>
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
    const band = words[side] ?? fill(texts.noBand, { fewest: FEWEST_IN_A_BAND });
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
  const noBand = fill(texts.noBand, { fewest: FEWEST_IN_A_BAND });
  return (
    <>
      <p className="meeting-eyebrow">{texts.revealed}</p>
      <h1 tabIndex={-1}>{view.name}</h1>
      <div className="meeting-mirror">
        {view.sides.map(({ department, sentence, views }, index) => (
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
            <p>{sentence}</p>
          </section>
        ))}
      </div>
    </>
  );
}
