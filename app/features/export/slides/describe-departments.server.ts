import { fill, fillFrom } from "~/content/translated";
import type { BoardSummary } from "~/features/report/show-board-summary.server";
import { drawMirror } from "./draw-mirror.server";
import { drawScores, type PlottedRow } from "./draw-scores.server";
import { fittedText } from "./fitted-text.server";
import { BODY, notShown, SIZES, SMALLER, type Told } from "./not-shown.server";
import { plain, type Slide } from "./slide.server";

/** Both departments over the stages, and each topic below. */
export function describeDepartments({ language, summary, texts, slides }: Told): Slide {
  const { report } = summary;
  if (report.withheld) return notShown(slides.departments, report.withheld, texts.withheld.rest);
  const { rows, sentence, divided } = report.departments;
  const [first, second] = rows;
  const plotted: readonly PlottedRow[] = [
    {
      name: first.name,
      bold: true,
      marks: [{ kind: "first", estimate: first.estimate }],
      values: [first.value, ""],
    },
    {
      name: second.name,
      bold: true,
      marks: [{ kind: "second", estimate: second.estimate }],
      values: ["", second.value],
    },
    ...report.dimensions.rows.map((row) => ({
      name: row.name,
      bold: false,
      marks: [
        { kind: "first" as const, estimate: row.departments[0] },
        { kind: "second" as const, estimate: row.departments[1] },
      ],
      values: row.values,
    })),
  ];
  const said = [sentence, ...divided.found].filter((one) => one !== null);
  return {
    title: slides.departments,
    boxes: [
      fittedText(
        said.map((one) => plain(one)),
        { area: { ...BODY, y: 1.8, h: 1 }, sizes: SMALLER },
      ),
    ],
    pictures: [
      drawScores(language, {
        alt: [report.summaries.departments, report.summaries.dimensions].join(" "),
        area: { ...BODY, y: 2.9, h: 3.95 },
        cuts: report.cuts,
        columns: [{ mark: "first" }, { mark: "second" }],
        rows: plotted,
      }),
    ],
    notes: [
      slides.notes.departments,
      ...rangesOf(report.departments.rows, texts),
      ...report.dimensions.withheld,
    ],
  };
}

/** "Sales / Likely between / 52 to 66": each part as it stands in the table. */
function rangesOf(rows: BoardSummary["report"]["departments"]["rows"], texts: Told["texts"]): string[] {
  return rows.map(({ name, range }) => [name, texts.scores.likely, range].join(" / "));
}

/** How each department sees itself and how the other sees it. */
export function describeMirrorSlide({ summary, texts, slides }: Told): Slide {
  const { report } = summary;
  const { mirror: words } = texts;
  if (report.withheld) return notShown(words.title, report.withheld, texts.withheld.rest);
  const { sides, withheld } = report.mirror;
  const column = (index: number) => ({ x: BODY.x + index * 6.32, w: 5.81 });
  const boxes = sides.flatMap((side, index) => [
    fittedText([plain(fillFrom(side)(words.howSeen), { bold: true })], {
      area: { ...column(index), y: 2.75, h: 0.65 },
      sizes: SIZES,
    }),
    fittedText([plain(side.sentence)], { area: { ...column(index), y: 3.4, h: 1.05 }, sizes: SMALLER }),
  ]);
  return {
    title: words.title,
    boxes: [
      fittedText([plain(withheld ?? words.lead)], { area: { ...BODY, y: 1.85, h: 0.85 }, sizes: SMALLER }),
      ...boxes,
    ],
    pictures: sides.map((side, index) =>
      drawMirror(
        side,
        {
          by: (view, place) => (place === 0 ? words.byItself : fill(words.by, { department: view.seenBy })),
          never: words.never,
          always: words.always,
        },
        { ...column(index), y: 4.5, h: 2.2 },
      ),
    ),
    notes: [slides.notes.mirror, ...sides.map(({ sentence }) => sentence)],
  };
}
