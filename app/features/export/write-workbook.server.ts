import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { columnName } from "./column-name.server";
import type { ExportedComment } from "./list-comments.server";
import { safeWorkbookCell } from "./safe-cell.server";
import {
  EXPORT_COLUMNS,
  EXPORT_FIGURES,
  EXPORT_WAVE_FIELDS,
  type ExportedFigure,
  type ExportedReleases,
  type ExportedWave,
} from "./schema.server";
import { summariseReleases } from "./summarise-releases.server";

type Column = { title: string; width: number; format?: string; wrap?: boolean };

const DAY = "yyyy-mm-dd";
/** Shows 61 as 61 and 61.5 as 61.5. */
const NUMBER = "General";

/** Widths in characters. */
const FIGURE_WIDTHS: Readonly<Record<keyof ExportedFigure, number>> = {
  figure: 26,
  origin: 10,
  scope: 10,
  department: 16,
  dimension: 15,
  item: 10,
  detail: 17,
  name: 44,
  unit: 9,
  kind: 10,
  value: 8,
  lower: 8,
  upper: 8,
  step: 7,
  intervalLow: 12,
  intervalHigh: 12,
  reading: 16,
  words: 30,
  reason: 30,
  reasonText: 60,
};

/** Numbers are numbers, days are days, and no text is a formula. */
export function writeReleaseWorkbook(
  language: ShownLanguage,
  releases: ExportedReleases,
  comments: readonly ExportedComment[],
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      summary(language, releases),
      figures(language, releases),
      waves(language, releases),
      commentSheet(language, comments),
      dictionary(language),
      method(language, releases),
    ],
    properties: { title: safeWorkbookCell(`${releases.organisation}: ${releases.relationship.name}`) },
    defaultFont: { name: "Calibri", size: 11 },
  });
}

function summary(language: ShownLanguage, releases: ExportedReleases): WriteSheet {
  const [header = [], ...rows] = summariseReleases(language, releases);
  const widths = [10, 26, 30, 60, 22, 22, 22, 22];
  const columns = header.map((title, index) => ({ ...text(title, widths[index] ?? 22), wrap: true }));
  return sheet(exportTexts(language).texts.sheets.summary, columns, rows);
}

function figures(language: ShownLanguage, { waves: all }: ExportedReleases): WriteSheet {
  const columns = EXPORT_COLUMNS.map((field) => ({
    title: columnName(field),
    width: FIGURE_WIDTHS[field],
    format: NUMBER,
  }));
  const rows = all.flatMap((wave) =>
    wave.figures.map((figure) => [wave.quarter, ...EXPORT_COLUMNS.map((key) => cellOf(figure, key))]),
  );
  return sheet(
    exportTexts(language).texts.sheets.figures,
    [{ title: "quarter", width: 10 }, ...columns],
    rows,
  );
}

/** Of the columns that are wider than a usual one. */
const WAVE_WIDTHS: Readonly<Record<string, number>> = { manifestHash: 68, notReleasedBecause: 34 };

function waves(language: ShownLanguage, { waves: all }: ExportedReleases): WriteSheet {
  const fields = EXPORT_WAVE_FIELDS.filter((key) => key !== "figures");
  const isDay = (key: string) => ["opened", "closed", "restored"].includes(key);
  const columns = fields.map((field) => ({
    title: columnName(field),
    width: WAVE_WIDTHS[field] ?? 17,
    ...(isDay(field) ? { format: DAY } : {}),
  }));
  const rows = all.map((wave) =>
    fields.map((key) => {
      const value = cellOf(wave, key);
      return isDay(key) && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value;
    }),
  );
  return sheet(exportTexts(language).texts.sheets.waves, columns, rows);
}

function commentSheet(language: ShownLanguage, comments: readonly ExportedComment[]): WriteSheet {
  const columns = [
    { title: "quarter", width: 10 },
    { title: "department", width: 26 },
    { title: "comment", width: 90, wrap: true },
    { title: "may_be_quoted", width: 13 },
  ];
  const rows = comments.map((one) => [one.quarter, one.department, one.text, one.mayBeQuoted]);
  return sheet(exportTexts(language).texts.sheets.comments, columns, rows);
}

function dictionary(language: ShownLanguage): WriteSheet {
  const { texts } = exportTexts(language);
  const rows = [
    ...EXPORT_FIGURES.map((id) => [texts.isFigure, id, texts.page.figures[id]]),
    ...EXPORT_COLUMNS.map((id) => [texts.isFigureColumn, columnName(id), texts.page.columns[id]]),
    ...EXPORT_WAVE_FIELDS.filter((id) => id !== "figures").map((id) => [
      texts.isWaveColumn,
      columnName(id),
      texts.waveFields[id],
    ]),
  ];
  return sheet(
    texts.sheets.dictionary,
    [text("what", 20), text("id", 28), { ...text("meaning", 110), wrap: true }],
    rows,
  );
}

function method(language: ShownLanguage, { waves: all }: ExportedReleases): WriteSheet {
  const { texts } = exportTexts(language);
  const rows = [
    ...texts.method.map(({ topic, text: words }) => [topic, words]),
    ...all.flatMap((wave) => withheldHere(language, wave)),
  ];
  return sheet(texts.sheets.method, [text("topic", 26), { ...text("text", 120), wrap: true }], rows);
}

/** Why what is missing in a wave is missing. */
function withheldHere(language: ShownLanguage, wave: ExportedWave): string[][] {
  const reasons = wave.figures.flatMap(({ origin, reasonText }) =>
    origin === "released" ? (reasonText ?? []) : [],
  );
  const why = wave.notReleasedBecause === null ? [...new Set(reasons)] : [wave.notReleasedBecause];
  return why.map((reason) => [fill(exportTexts(language).texts.notShownIn, { wave: wave.quarter }), reason]);
}

function sheet(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly CellValue[])[],
): WriteSheet {
  const safe = (cell: CellValue) => (typeof cell === "string" ? safeWorkbookCell(cell) : cell);
  return {
    name,
    columns: columns.map(({ width, format, wrap }) => ({
      width,
      ...(format ? { numFmt: format } : {}),
      style: { alignment: { vertical: "top", wrapText: wrap ?? false } },
    })),
    rows: [columns.map(({ title }) => safe(title)), ...rows.map((row) => row.map(safe))],
    cells: new Map(
      columns.map(
        ({ title }, index) =>
          [`0,${index}`, { value: safe(title), style: { font: { bold: true } } }] as const,
      ),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lettersOf(columns.length)}${rows.length + 1}` },
  };
}

/** The name of the last of some columns: 5 -> "E", 28 -> "AB". */
function lettersOf(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? lettersOf(Math.floor((count - 1) / 26)) + last : last;
}

function text(title: string, width: number): Column {
  return { title, width };
}

function cellOf(row: object, key: string): CellValue {
  const value: unknown = new Map<string, unknown>(Object.entries(row)).get(key);
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return plain ? value : null;
}
