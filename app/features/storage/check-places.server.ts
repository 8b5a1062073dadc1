import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import { SET_UP_CODE_FILE } from "~/features/company/set-up-code.server";
import { type KeyDirectory, keyDirectoryProblem } from "~/features/wave-key-file.server";
import { lockDatabase } from "~db/client.server";
import { permissionsProblem } from "./check-permissions.server";

const OTHERS = 0o077;

/**
 * Before anything is opened: makes the directories, refuses places from which a backup or another account of the
 * machine could take keys or data, and holds the database for this process until it ends.
 */
export function takeStorage(keys: KeyDirectory, databaseFile: string): void {
  const data = path.dirname(databaseFile);
  const misplaced = checkPlaces(keys, databaseFile);
  if (misplaced !== null) throw new Error(misplaced);
  const closed = permissionsProblem(keys, databaseFile);
  if (closed !== null) throw new Error(closed);
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  const problem = keyDirectoryProblem(keys, databaseFile) ?? checkModes(keys, databaseFile);
  if (problem !== null) throw new Error(problem);
  const release = lockDatabase(databaseFile);
  if (!release) throw new Error(en.start.running(data));
  process.once("exit", release);
}

/** A sentence about keys that lie under the data or data that lie under the keys, links followed or not. */
export function checkPlaces(keys: KeyDirectory, databaseFile: string): string | null {
  const data = path.dirname(databaseFile);
  if (holds(data, keys.path)) return en.start.keysInData(keys.path);
  const places = [path.resolve(data), followed(data), path.dirname(followed(databaseFile))];
  const keyPlaces = [path.resolve(keys.path), followed(keys.path)];
  if (places.some((place) => keyPlaces.some((keyPlace) => holds(keyPlace, place)))) {
    return en.start.dataInKeys(data, keys.path);
  }
  return null;
}

/** A sentence about the first file that other accounts of the machine may read. */
export function checkModes(keys: KeyDirectory, databaseFile: string): string | null {
  const database = ["", "-wal", "-shm"].map((ending) => databaseFile + ending);
  const keyFiles = fs.readdirSync(keys.path).map((name) => path.join(keys.path, name));
  const code = path.join(path.dirname(databaseFile), SET_UP_CODE_FILE);
  const open = [...database, code, ...keyFiles].find(
    (file) => fs.existsSync(file) && isReadableByOthers(file),
  );
  return open === undefined ? null : en.start.readableByOthers(open);
}

function isReadableByOthers(file: string): boolean {
  return (fs.statSync(file).mode & OTHERS) !== 0 && fs.statSync(file).isFile();
}

function holds(directory: string, place: string): boolean {
  const inside = path.relative(directory, place);
  return inside === "" || (!inside.startsWith("..") && !path.isAbsolute(inside));
}

/** Where a path really leads; for one that does not exist yet, where it would. */
function followed(place: string): string {
  if (fs.existsSync(place)) return fs.realpathSync(place);
  const parent = path.dirname(place);
  return parent === place ? place : path.join(followed(parent), path.basename(place));
}
