import { ENCODING_NAMES } from "~/content/roster/encoding-names";
import { departmentNames } from "~/domain/department-names";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { RosterImport } from "~db/queries/roster.server";
import { decodeAs, isEncoding, oddLines, rankEncodings } from "./encodings.server";
import { readUpload } from "./preview-import.server";
import type { RosterFile, UnusableFile } from "./read-file.server";
import { COLUMN_KINDS } from "./recognise-columns.server";

const ENCODINGS_SHOWN = 8;
const NAMES_SHOWN = 3;
/** Rarer spellings of a whole company's departments count as another department. */
const SPELLINGS_SHOWN = 150;

/** Whether somebody has to say how an upload is to be read before its preview means anything. */
export function needsMapping(
  upload: Pick<RosterImport, "encoding" | "reading">,
  file: RosterFile | UnusableFile,
): boolean {
  if (!file.ok) return file.reason === "no-header" && file.sample.length > 0;
  const isUnclear = upload.encoding !== null || !file.columnsSure || !file.departmentsSure;
  return upload.reading === null && isUnclear;
}

/** What the page asks about an upload, with what is most likely chosen already. */
export async function showMapping(db: Database, relationship: Relationship, upload: RosterImport) {
  const file = await readUpload(db, upload, relationship);
  const { titles, sample } = beginningOf(file);
  const all = file.ok ? file.spellings : [];
  // Where a company has hundreds of departments, those that may be meant come first.
  const spellings = [
    ...all.filter(({ suggestion }) => suggestion !== "elsewhere"),
    ...all.filter(({ suggestion }) => suggestion === "elsewhere"),
  ];
  return {
    isUsable: titles.length > 0,
    departments: departmentNames(relationship),
    encodings: describeEncodings(upload),
    encoding: upload.encoding,
    columns: titles.map((title, index) => ({
      index,
      title: title.slice(0, 60),
      sample: (sample.map((fields) => fields[index] ?? "").find((field) => field !== "") ?? "").slice(0, 40),
    })),
    chosen: Object.fromEntries(COLUMN_KINDS.map((kind) => [kind, file.ok ? file.columns[kind] : -1])),
    spellings: spellings.slice(0, SPELLINGS_SHOWN).map(({ value, form, rows, choice, suggestion }) => ({
      value: value.slice(0, 80),
      form,
      rows,
      choice: String(choice ?? suggestion),
    })),
    moreSpellings: Math.max(0, spellings.length - SPELLINGS_SHOWN),
    beginning: sample.slice(0, 4).map((fields) => fields.map((field) => field.slice(0, 40))),
  };
}

export type ShownMapping = Awaited<ReturnType<typeof showMapping>>;

type Beginning = { titles: readonly string[]; sample: readonly (readonly string[])[] };

/** Nothing of a file without rows. */
function beginningOf(file: RosterFile | UnusableFile): Beginning {
  if (file.ok) return file;
  return file.reason === "no-header"
    ? { titles: file.found, sample: file.sample }
    : { titles: [], sample: [] };
}

/** Encodings in which the names read differently, the likeliest first; empty where the file leaves no doubt. */
function describeEncodings({ encoding, source }: RosterImport) {
  if (encoding === null || source === null) return [];
  const lines = oddLines(source);
  const seen = new Set<string>();
  const ranked = new Set([...(isEncoding(encoding) ? [encoding] : []), ...rankEncodings(source)]);
  const described = [...ranked].flatMap((code) => {
    const names = oddNames(decodeAs(lines, code)).slice(0, NAMES_SHOWN);
    const text = names.join(", ");
    if (seen.has(text) || text.includes("\ufffd")) return [];
    seen.add(text);
    return [{ code, names, name: ENCODING_NAMES[code] ?? code }];
  });
  return described.slice(0, ENCODINGS_SHOWN);
}

/** Fields of the file that hold a letter beyond ASCII: most are names. */
function oddNames(text: string): string[] {
  const fields = text.match(/[^,;|\t\r\n"]*[^\p{ASCII}][^,;|\t\r\n"]*/gu) ?? [];
  return [...new Set(fields.map((field) => field.trim().slice(0, 40)))];
}
