import { stringify } from "csv-stringify/sync";
import { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import { columnName } from "./column-name.server";
import type { ExportedComment } from "./list-comments.server";
import { safeCsvCell } from "./safe-cell.server";
import {
  EXPORT_COLUMNS,
  type ExportedFigure,
  type ExportedReleases,
  type ExportedWave,
} from "./schema.server";

type Cell = string | number | boolean | null;

/** Said again in every row, so that the files of several relationships can be laid below one another. */
const WAVE_COLUMNS = [
  "id",
  "quarter",
  "opened",
  "closed",
  "methodVersion",
  "instrumentVersion",
  "threshold",
] as const satisfies readonly (keyof ExportedWave)[];

/** One row for each figure; a wave without a release has one row that says so. */
export function writeFiguresCsv(releases: ExportedReleases): string {
  const { organisation, relationship, waves } = releases;
  const header = [
    "organisation",
    "relationship",
    ...WAVE_COLUMNS.map(columnName),
    ...EXPORT_COLUMNS.map(columnName),
  ];
  const rows = waves.flatMap((wave) => {
    const about = [organisation, relationship.name, ...WAVE_COLUMNS.map((column) => wave[column])];
    if (!wave.released) return [[...about, ...EXPORT_COLUMNS.map((column) => absent(column, wave))]];
    return wave.figures.map((figure) => [...about, ...EXPORT_COLUMNS.map((column) => figure[column])]);
  });
  return csv([header, ...rows]);
}

export function writeCommentsCsv(language: ShownLanguage, comments: readonly ExportedComment[]): string {
  const { yes, no } = exportTexts(language).texts;
  return csv([
    ["quarter", "department", "comment", "may_be_quoted"],
    ...comments.map(({ quarter, department, text, mayBeQuoted }) => [
      quarter,
      department,
      text,
      mayBeQuoted ? yes : no,
    ]),
  ]);
}

/** RFC 4180, with the mark without which Excel would not read it as UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? safeCsvCell(cell) : cell)));
  return stringify(cells, { bom: true, record_delimiter: "\r\n", quoted_string: true });
}

function absent(column: keyof ExportedFigure, wave: ExportedWave): Cell {
  if (column === "kind") return "withheld" satisfies ExportedFigure["kind"];
  if (column === "reason") return "nothing-released";
  return column === "reasonText" ? wave.notReleasedBecause : null;
}
