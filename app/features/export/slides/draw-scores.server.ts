import { stageNames } from "~/content/frame/stage-names";
import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { type CutScores, HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { Estimate } from "~/domain/report/report";
import { scaleTicks, stageBands } from "~/domain/report/stages";
import type { MarkKind } from "~/features/report/describe-scores.server";
import { fittedText } from "./fitted-text.server";
import { type Area, COLOURS, type Drawn, type Picture, plain, type Shape } from "./slide.server";

export type PlottedRow = {
  name: string;
  bold: boolean;
  marks: readonly { kind: MarkKind; estimate: Estimate }[];
  /** One for each column. */
  values: readonly string[];
};

/** What stands above the values: words, or the mark of a department, whose name stands beside its own row. */
type Column = { name: string } | { mark: MarkKind };
type Plot = {
  alt: string;
  area: Area;
  cuts: CutScores;
  columns: readonly Column[];
  rows: readonly PlottedRow[];
};

const HEAD = 0.42;
const FOOT = 0.32;
const NAMES = 3.3;
const COLUMN = 1.5;
const GAP = 0.1;
const HIGHEST_ROW = 0.62;

/** Scores with their ranges over the four stages, one row each; what is not shown has no mark and its words. */
export function drawScores(language: ShownLanguage, plot: Plot): Picture {
  const { area, rows, columns } = plot;
  const row = Math.min(HIGHEST_ROW, (area.h - HEAD - FOOT) / rows.length);
  const band = {
    x: area.x + NAMES + GAP,
    y: area.y,
    w: area.w - NAMES - GAP - columns.length * (COLUMN + GAP),
    h: HEAD + rows.length * row,
  };
  const columnX = (index: number) => band.x + band.w + GAP + index * (COLUMN + GAP);
  const drawn = [
    ...drawBands(language, plot.cuts, band),
    ...columns.map((column, index) => drawHead(column, { x: columnX(index), y: area.y, w: COLUMN, h: HEAD })),
    ...rows.flatMap((one, index) => {
      const y = area.y + HEAD + index * row;
      return [
        fittedText([plain(one.name, { bold: one.bold })], {
          area: { x: area.x, y, w: NAMES, h: row },
          sizes: [14, 12, 11, 10, 9, 8, 7],
          middle: true,
        }),
        ...one.marks.flatMap((mark, place) =>
          drawMark(mark, band, y + row / 2 + (one.marks.length > 1 ? (place - 0.5) * row * 0.44 : 0), row),
        ),
        ...one.values.flatMap((value, place) =>
          value === ""
            ? []
            : fittedText([plain(value, { bold: one.bold })], {
                area: { x: columnX(place), y, w: COLUMN, h: row },
                sizes: [14, 12, 11, 10, 9, 8, 7],
                align: "center",
                middle: true,
              }),
        ),
      ];
    }),
  ];
  return { alt: plot.alt, area: { ...area, h: band.h + FOOT }, drawn };
}

function drawBands(language: ShownLanguage, cuts: CutScores, band: Area): Drawn[] {
  const names = stageNames(language);
  const at = across(band);
  const ticks = scaleTicks(cuts);
  return [
    ...stageBands(cuts).map(
      ({ from, to }, index): Shape => ({
        kind: "shape",
        shape: "rect",
        area: { x: at(from), y: band.y, w: at(to) - at(from), h: band.h },
        fill: COLOURS.bands[index] ?? COLOURS.line,
        line: COLOURS.surface,
      }),
    ),
    ...stageBands(cuts).map(({ stage, from, to }) =>
      fittedText([plain(names[stage], { bold: true })], {
        area: { x: at(from), y: band.y, w: at(to) - at(from), h: HEAD },
        sizes: [12, 11, 10, 9, 8, 7, 6],
        align: "center",
        middle: true,
      }),
    ),
    ...ticks.map((tick) =>
      fittedText([plain(formatNumber(language, tick), { colour: COLOURS.muted })], {
        area: { x: at(tick) - 0.3, y: band.y + band.h, w: 0.6, h: FOOT },
        sizes: [11],
        align: "center",
        middle: true,
      }),
    ),
  ];
}

function drawHead(column: Column, area: Area): Drawn {
  if ("mark" in column) return markAt(column.mark, area.x + area.w / 2, area.y + area.h / 2, 0.2);
  return fittedText([plain(column.name, { bold: true })], {
    area,
    sizes: [11, 10, 9, 8],
    align: "center",
    middle: true,
  });
}

function drawMark(
  { kind, estimate }: PlottedRow["marks"][number],
  band: Area,
  y: number,
  row: number,
): Drawn[] {
  if (estimate.kind === "withheld") return [];
  const at = across(band);
  const [from, to] = [at(estimate.low), at(estimate.high)];
  const thick = Math.min(0.1, row * 0.2);
  const colour = kind === "both" ? COLOURS.ink : COLOURS[kind];
  const range: Shape = {
    kind: "shape",
    shape: "rect",
    area: { x: from, y: y - thick / 2, w: Math.max(0.03, to - from), h: thick },
    fill: colour,
    line: COLOURS.surface,
  };
  if (estimate.kind === "bounded") return [range];
  return [range, markAt(kind, at(estimate.score), y, Math.min(0.22, row * 0.42))];
}

/** Ring, circle or diamond, as in every chart. */
function markAt(kind: MarkKind, x: number, y: number, size: number): Shape {
  return {
    kind: "shape",
    shape: kind === "second" ? "diamond" : "ellipse",
    area: { x: x - size / 2, y: y - size / 2, w: size, h: size },
    fill: kind === "both" ? COLOURS.surface : COLOURS[kind],
    line: kind === "both" ? COLOURS.ink : COLOURS.surface,
  };
}

function across({ x, w }: Area): (score: number) => number {
  return (score) => x + ((score - LOWEST_SCORE) / (HIGHEST_SCORE - LOWEST_SCORE)) * w;
}
