import { formatList, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { RosterImport } from "~db/queries/roster.server";
import type { ChangedPerson } from "./compare-roster.server";
import { previewRosterImport, type RosterPreview } from "./preview-import.server";
import type { UnusableFile } from "./read-file.server";

/** Lists of a preview that can be opened on a page of their own. */
export const PREVIEW_LISTS = ["added", "updated", "absent", "slips", "leftOut", "warnings"] as const;
export type PreviewList = (typeof PREVIEW_LISTS)[number];

export type ShownPerson = {
  email: string;
  name: string | null;
  departmentIndex: number;
  language: string | null;
};
/** A person as they are now, and what differs; a department by its index. */
export type ShownChange = {
  person: ShownPerson;
  changed: readonly {
    field: "name" | "email" | "departmentIndex" | "language";
    before: string;
    after: string;
  }[];
};

type UnusableRoster = { ok: false; sentence: string; remedy: string };

/** On the preview each list begins; on its own page it goes on. */
const SHOWN = 50;
const SHOWN_ALONE = 500;
/** What a program gets of the problems. */
const PROBLEMS_SHOWN = 200;

type PartOfList = { list: PreviewList; page: number };

/** What the preview page shows of an upload: its lists from their beginning, or a page of one of them. */
export async function describeRosterPreview(
  db: Database,
  relationship: Relationship,
  upload: Pick<RosterImport, "id" | "content" | "reading">,
  language: ShownLanguage,
  part: PartOfList | null = null,
) {
  const preview = await previewRosterImport(db, relationship, upload);
  if (!preview.ok) return describeUnusable(preview, language);
  const { file, counts, moved } = preview;
  const people = file.people.length;
  return {
    ok: true as const,
    departments: departmentNames(relationship),
    counts,
    moved,
    people,
    absent: counts.absent[0] + counts.absent[1],
    accept: plural(language, rosterTexts(language).texts.page.preview.accept, people),
    nothingChanges: preview.changes.added.length + preview.changes.updated.length === 0,
    elsewhere: file.elsewhere,
    above: file.above.length,
    rowsLeftOut: file.rowsLeftOut,
    columnsSure: file.columnsSure,
    departmentsSure: file.departmentsSure,
    leftOut: file.leftOut.slice(0, PROBLEMS_SHOWN),
    warnings: file.warnings.slice(0, PROBLEMS_SHOWN),
    ignoredColumns: file.ignoredColumns.slice(0, 30),
    lists: describeLists(preview, part),
  };
}

export type DescribedRosterPreview = Extract<Awaited<ReturnType<typeof describeRosterPreview>>, { ok: true }>;

function describeLists({ file, changes }: RosterPreview, part: PartOfList | null) {
  const { added, updated, absent } = changes;
  const slips = file.people.filter(({ email }) => email === "");
  const changed = cut("updated", updated, part);
  return {
    added: showPeople(cut("added", added, part)),
    updated: { ...changed, shown: changed.shown.map(showChange) },
    absent: showPeople(cut("absent", absent, part)),
    slips: showPeople(cut("slips", slips, part)),
    leftOut: cut("leftOut", file.leftOut, part),
    warnings: cut("warnings", file.warnings, part),
  };
}

function cut<Item>(list: PreviewList, items: readonly Item[], part: PartOfList | null) {
  const size = part ? SHOWN_ALONE : SHOWN;
  const pages = Math.max(1, Math.ceil(items.length / SHOWN_ALONE));
  const page = part?.list === list ? Math.min(pages, Math.max(1, part.page)) : 1;
  const shown = part && part.list !== list ? [] : items.slice((page - 1) * size, page * size);
  return { total: items.length, page, pages, shown };
}

function showPeople<Cut extends { shown: readonly ShownPerson[] }>(cut: Cut) {
  return { ...cut, shown: cut.shown.map(showPerson) };
}

function showPerson({ email, name, departmentIndex, language }: ShownPerson): ShownPerson {
  return { email, name, departmentIndex, language };
}

const FIELDS = ["name", "email", "departmentIndex", "language"] as const;

function showChange({ before, after }: ChangedPerson): ShownChange {
  const changed = FIELDS.filter((field) => before[field] !== after[field]);
  return {
    person: showPerson(before),
    changed: changed.map((field) => ({
      field,
      before: String(before[field] ?? ""),
      after: String(after[field] ?? ""),
    })),
  };
}

/** Why a file cannot be read, and what to do. */
function describeUnusable(file: UnusableFile, language: ShownLanguage): UnusableRoster {
  const { unusable: texts } = rosterTexts(language).texts;
  if (file.reason === "no-rows") return { ok: false, sentence: texts.noRows, remedy: texts.noRowsRemedy };
  const missing = formatList(language, file.missing);
  const titles = file.found.slice(0, 8);
  const found = formatList(
    language,
    titles.map((title) => fill(texts.columnFound, { title: title.slice(0, 40) })),
  );
  const sentence =
    found === "" ? fill(texts.noHeaderEmpty, { missing }) : fill(texts.noHeader, { missing, found });
  return { ok: false, sentence, remedy: texts.noHeaderRemedy };
}
