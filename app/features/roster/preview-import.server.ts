import { departmentNames } from "~/domain/department-names";
import { lastUsed } from "~/features/last-used.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listRosterEntries, type RosterImport } from "~db/queries/roster.server";
import { compareRoster, type RosterChanges } from "./compare-roster.server";
import { type RosterFile, readRosterFile, type UnusableFile } from "./read-file.server";
import { findRemembered } from "./remember-reading.server";
import { parseReading } from "./roster-reading.server";

/** First and second department. */
type Pair = readonly [number, number];

export type RosterPreview = {
  ok: true;
  file: RosterFile;
  changes: RosterChanges;
  counts: { inFile: Pair; added: Pair; updated: Pair; unchanged: Pair; absent: Pair };
  /** How many people of the file change their department. */
  moved: number;
};

type Upload = Pick<RosterImport, "id" | "content" | "reading">;

/** Uploads read last, so that a page about a large one need not read it again. */
const readLately = lastUsed<Promise<RosterFile | UnusableFile>>(3);

export function readUpload(
  db: Database,
  upload: Upload,
  relationship: Relationship,
  onRows: (rows: number) => void = () => {},
): Promise<RosterFile | UnusableFile> {
  return readLately.of(upload.id, () => {
    const how = { reading: parseReading(upload.reading), remembered: findRemembered(db, relationship.id) };
    return readRosterFile(upload.content, departmentNames(relationship), how, onRows).catch(
      (error: unknown) => {
        readLately.forget(upload.id);
        throw error;
      },
    );
  });
}

/** What accepting an upload would do; stores nothing. */
export async function previewRosterImport(
  db: Database,
  relationship: Relationship,
  upload: Upload,
): Promise<RosterPreview | UnusableFile> {
  const file = await readUpload(db, upload, relationship);
  if (!file.ok) return file;
  const changes = compareRoster(listRosterEntries(db, relationship.id), file);
  const { added, updated, absent } = changes;
  const inFile = byDepartment(file.people);
  const [newFirst, newSecond] = byDepartment(added);
  const [changedFirst, changedSecond] = byDepartment(updated.map(({ after }) => after));
  return {
    ok: true,
    file,
    changes,
    counts: {
      inFile,
      added: [newFirst, newSecond],
      updated: [changedFirst, changedSecond],
      unchanged: [inFile[0] - newFirst - changedFirst, inFile[1] - newSecond - changedSecond],
      absent: byDepartment(absent),
    },
    moved: updated.filter(({ before, after }) => before.departmentIndex !== after.departmentIndex).length,
  };
}

export function forgetUpload(id: string): void {
  readLately.forget(id);
}

function byDepartment(people: readonly { departmentIndex: number }[]): Pair {
  const second = people.filter((person) => person.departmentIndex === 1).length;
  return [people.length - second, second];
}
