import { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import { reportTexts } from "~/content/report/texts";
import type { BoardSummary } from "~/features/report/show-board-summary.server";
import { describeDepartments, describeMirrorSlide } from "./describe-departments.server";
import { drawScores } from "./draw-scores.server";
import { fittedText } from "./fitted-text.server";
import { listStatements } from "./list-statements.server";
import { BODY, notShown, SIZES, SMALLER, type Told } from "./not-shown.server";
import { COLOURS, type Paragraph, plain, type Slide, type TextBox } from "./slide.server";

/** The result of a wave on six slides, in the words of its report; no comments, as on the page for a board. */
export function describeSlides(language: ShownLanguage, summary: BoardSummary): readonly Slide[] {
  const told = {
    language,
    summary,
    texts: reportTexts(language).texts.page,
    slides: exportTexts(language).texts.slides,
  };
  return [
    answer(told),
    basis(told),
    describeDepartments(told),
    describeMirrorSlide(told),
    statements(told),
    next(told),
  ];
}

/** Where the two stand, how sure that is, and the score. */
function answer({ language, summary, texts, slides }: Told): Slide {
  const { report } = summary;
  const { withheld, score } = report;
  const row = withheld ? withheld.pooled?.row : score;
  const said = [...report.sentences, ...(withheld?.sentences ?? []), withheld?.pooled?.sentence];
  const words = said.filter((sentence) => sentence !== undefined).map((sentence) => plain(sentence));
  const chart = row
    ? [
        drawScores(language, {
          alt: withheld?.pooled?.summary ?? report.summaries.score,
          area: { ...BODY, y: 5.1, h: 1.5 },
          cuts: report.cuts,
          columns: [{ name: texts.scores.points }, { name: texts.scores.likely }],
          rows: [
            {
              name: row.name,
              bold: true,
              marks: [{ kind: row.mark, estimate: row.estimate }],
              values: [row.value, row.range],
            },
          ],
        }),
      ]
    : [];
  return {
    title: report.statement,
    boxes: [fittedText(words, { area: { ...BODY, h: 2.95 }, sizes: SIZES })],
    pictures: chart,
    notes: [slides.notes.answer, texts.scores.caption, ...report.sentences],
  };
}

/** Who answered, and what follows from who did not. */
function basis({ summary, texts, slides }: Told): Slide {
  const { participation } = summary.report;
  const { rows, cautions, counted, headcount } = participation;
  const head = texts.participation;
  const columns = [
    { x: 0, w: 6.13, align: "left" },
    { x: 6.13, w: 2, align: "right" },
    { x: 8.13, w: 2, align: "right" },
    { x: 10.13, w: 2, align: "right" },
  ] as const;
  const line = (cells: readonly string[], y: number, bold: boolean): TextBox[] =>
    columns.map(({ x, w, align }, index) =>
      fittedText([plain(cells[index] ?? "", { bold: bold || index === 0 })], {
        area: { x: BODY.x + x, y, w, h: 0.6 },
        sizes: SMALLER,
        align,
        middle: true,
      }),
    );
  const table = [
    [head.department, head.invited, head.respondents, head.rate],
    ...rows.map(({ name, invited, respondents, rate }) => [name, invited, respondents, rate]),
  ].flatMap((cells, index) => line(cells, BODY.y + index * 0.6, index === 0));
  const below = [...cautions, counted, headcount].filter((sentence) => sentence !== null);
  return {
    title: head.title,
    boxes: [
      ...table,
      fittedText([...below.map((sentence) => plain(sentence)), plain(head.lead, { colour: COLOURS.muted })], {
        area: { ...BODY, y: 4, h: 2.75 },
        sizes: SMALLER,
      }),
    ],
    pictures: [],
    notes: [slides.notes.basis, ...cautions],
  };
}

/** The three highest, the three lowest, and those on which the two differ most. */
function statements({ summary, texts, slides }: Told): Slide {
  const { report } = summary;
  if (report.withheld) return notShown(slides.statements, report.withheld, texts.withheld.rest);
  const lists = listStatements(report, slides);
  const width = (BODY.w - (lists.length - 1) * 0.35) / Math.max(1, lists.length);
  const column = (index: number) => ({ x: BODY.x + index * (width + 0.35), w: width });
  const boxes = lists.flatMap((list, index) => [
    fittedText([plain(list.title, { bold: true })], {
      area: { ...column(index), y: 2, h: 1.05 },
      sizes: SMALLER,
    }),
    fittedText(
      list.statements
        ? list.statements.map((one) => ({ ...plain(one), bullet: true }))
        : [plain(texts.together.setWithheld, { colour: COLOURS.muted })],
      { area: { ...column(index), y: 3.1, h: 2.75 }, sizes: SMALLER },
    ),
  ]);
  const shownTogether = (report.together?.sets.length ?? 0) > 0;
  const lead = shownTogether ? texts.together.leadSets : lists.length > 0 ? texts.items.lead : slides.noSets;
  return {
    title: slides.statements,
    boxes: [
      ...boxes,
      fittedText([plain(lead, { colour: COLOURS.muted })], {
        area: lists.length > 0 ? { ...BODY, y: 5.95, h: 0.85 } : BODY,
        sizes: SMALLER,
      }),
    ],
    pictures: [],
    notes: [slides.notes.statements, lead],
  };
}

/** When it is good enough, when it is worth moving on, and what is planned. */
function next({ summary, texts, slides }: Told): Slide {
  const { report, actions } = summary;
  const half = (index: number) => ({ x: BODY.x + index * 6.32, w: 5.81 });
  const heading = (text: string, index: number) =>
    fittedText([plain(text, { bold: true })], { area: { ...half(index), y: 2, h: 0.55 }, sizes: SIZES });
  const stages = report.stages
    .slice(0, 2)
    .flatMap(({ label, leaveAloneIf, tightenIf }): Paragraph[] => [
      plain(label, { bold: true }),
      plain(texts.stages.goodEnoughIf, { bold: true, colour: COLOURS.muted }),
      ...leaveAloneIf.map((line) => ({ ...plain(line), bullet: true })),
      plain(texts.stages.moveOnIf, { bold: true, colour: COLOURS.muted }),
      ...tightenIf.map((line) => ({ ...plain(line), bullet: true })),
    ]);
  const planned = actions.map(
    ({ name, how }): Paragraph => ({
      runs: [{ text: name, bold: true }, { text: " " }, { text: how }],
      bullet: true,
    }),
  );
  const meaning = stages.length > 0 ? stages : [plain(texts.withheld.title)];
  const body = (index: number, paragraphs: readonly Paragraph[]) =>
    fittedText(paragraphs, { area: { ...half(index), y: 2.6, h: 4.15 }, sizes: SMALLER });
  return {
    title: slides.next,
    boxes: [
      heading(texts.stages.title, 0),
      body(0, meaning),
      heading(texts.board.planned, 1),
      body(1, planned.length > 0 ? planned : [plain(texts.board.nothingPlanned)]),
    ],
    pictures: [],
    notes: [slides.notes.next, texts.stages.lead],
  };
}
