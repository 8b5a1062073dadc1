import { findRosterHeader } from "./find-header.server";
import { parseRosterFile } from "./parse-file.server";
import { rankTitle } from "./rank-title.server";
import type { SheetText } from "./read-workbook.server";

const LINES_LOOKED_AT = 60;

/** The sheet of a workbook that lists people: the one that names most columns, the longest of them; null where all are empty. */
export async function chooseRosterSheet(sheets: readonly SheetText[]): Promise<SheetText | null> {
  const judged = await Promise.all(
    sheets.map(async (sheet) => {
      const top = sheet.text.split("\n", LINES_LOOKED_AT).join("\n");
      const { titles } = findRosterHeader((await parseRosterFile(top)).rows);
      const names = new Set(titles.flatMap((title) => rankTitle(title)?.column ?? [])).size;
      return { sheet, names };
    }),
  );
  const filled = judged.filter(({ sheet }) => sheet.text.trim() !== "");
  filled.sort((a, b) => b.names - a.names || b.sheet.text.length - a.sheet.text.length);
  return filled[0]?.sheet ?? null;
}
