import fs from "node:fs";
import path from "node:path";
import { makeDirectory } from "~/features/make-directory.server";

/** Whose the files of the data directory are to be. */
type Owner = { uid: number; gid: number };

/**
 * The account that Tandem runs as, told by what is there: whose the database is, or else the directory. null for anybody
 * but root, who can give nothing away and whose own files are right.
 */
export function findOwner(databaseFile: string): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const directory = fs.statSync(nearest(path.dirname(databaseFile)));
  if (!fs.existsSync(databaseFile)) return directory;
  const file = fs.statSync(databaseFile);
  // A database of root in another's directory was left by a restore that gave it to nobody.
  return file.uid === 0 ? directory : file;
}

/** Makes the directory and those above it that are missing, and gives them away as well. */
export function makeOwnedDirectory(directory: string, owner: Owner | null): void {
  for (const made of makeDirectory(directory)) giveTo(owner, made);
}

/** A link is not followed: root must not be led to give away something else. */
export function giveTo(owner: Owner | null, file: string): void {
  if (owner && fs.lstatSync(file, { throwIfNoEntry: false })) fs.lchownSync(file, owner.uid, owner.gid);
}

function nearest(place: string): string {
  return fs.existsSync(place) ? place : nearest(path.dirname(place));
}
