import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import { changePages, hasOldPages, openDatabase, type PageStep } from "~db/client.server";
import { explainStorageError } from "./explain-error.server";

const MEBIBYTE = 1024 * 1024;

type PageChange = {
  /** Bytes that the disk has left; asked of the disk unless somebody knows better. */
  left?: number;
  onStep?: (step: PageStep) => void;
  say?: (line: string) => void;
};

/**
 * Once, at the upgrade from a version with smaller pages: rewrites the whole file. Before Tandem has it open; throws a
 * sentence where it cannot, and the file is as it was. Stopped half-way it begins again at the next start.
 */
export function changeOldPages(databaseFile: string, change: PageChange = {}): void {
  if (!fs.existsSync(databaseFile) || fs.statSync(databaseFile).size === 0) return;
  const db = openDatabase(databaseFile);
  try {
    if (!hasOldPages(db)) return;
    const bytes = fs.statSync(databaseFile).size + logSize(databaseFile);
    const problem = spaceProblem(databaseFile, bytes, change.left);
    if (problem !== null) throw new Error(problem);
    const say = change.say ?? ((line) => void process.stdout.write(line));
    say(en.start.changingPages(mebibytes(bytes)));
    changePages(db, change.onStep);
    say(en.start.changedPages);
  } catch (error) {
    const known = isDamage(error) ? null : explainStorageError(error);
    throw known === null ? error : new Error(en.start.pagesStay(known));
  } finally {
    db.$client.close();
  }
}

/** What is there already, once more for the journal that undoes an interrupted change, and some room for larger pages. */
function spaceProblem(databaseFile: string, bytes: number, known: number | undefined): string | null {
  const { bavail, bsize } = fs.statfsSync(path.dirname(path.resolve(databaseFile)));
  const needed = 2 * bytes + 4 * MEBIBYTE;
  const left = known ?? bavail * bsize;
  return left >= needed ? null : en.start.noRoomForPages(databaseFile, mebibytes(needed), mebibytes(left));
}

/** Said where every start says it. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^SQLITE_(NOTADB|CORRUPT)/.test(String(error.code));
}

function logSize(databaseFile: string): number {
  return fs.statSync(`${databaseFile}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / MEBIBYTE);
}
