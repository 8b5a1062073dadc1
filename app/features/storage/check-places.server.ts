import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import { SET_UP_CODE_FILE } from "~/features/company/set-up-code.server";
import { type KeyDirectory, keyDirectoryProblem } from "~/features/wave-key-file.server";
import { lockDatabase } from "~db/client.server";
import { permissionsProblem } from "./check-permissions.server";
import { notDirectory, tryDirectory } from "./try-directory.server";

const OTHERS = 0o077;
const WRITE_OF_OTHERS = 0o022;
/** Of more, the first tell enough. */
const MOST_NAMED = 9;

/**
 * Before anything is opened: makes the directories, refuses places from which a backup or another account of the
 * machine could take keys or data, and holds the database for this process until it ends.
 */
export function takeStorage(keys: KeyDirectory, databaseFile: string): void {
  const data = path.dirname(databaseFile);
  const misplaced = checkPlaces(keys, databaseFile);
  if (misplaced !== null) throw new Error(misplaced);
  const problem =
    notDirectory(data, "DATA_DIRECTORY") ??
    notDirectory(keys.path, "KEY_DIRECTORY") ??
    permissionsProblem(keys, databaseFile) ??
    tryDirectory(data, "DATA_DIRECTORY") ??
    tryDirectory(keys.path, "KEY_DIRECTORY") ??
    checkModes(keys, databaseFile);
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

/** Everything that other accounts of the machine may read or exchange, at once, with the command that ends it. */
export function checkModes(keys: KeyDirectory, databaseFile: string): string | null {
  const data = path.dirname(databaseFile);
  const database = ["", "-wal", "-shm"].map((ending) => databaseFile + ending);
  const keyFiles = fs.readdirSync(keys.path).map((name) => path.join(keys.path, name));
  const files = [...database, path.join(data, SET_UP_CODE_FILE), ...keyFiles].filter(isReadableByOthers);
  const keyDirectory = keyDirectoryProblem(keys, databaseFile);
  const found = [
    ...(keyDirectory === null ? [] : [keyDirectory]),
    ...(modeOf(data) & WRITE_OF_OTHERS ? [en.start.writableByOthers(data)] : []),
    ...files.map(en.start.readableByOthers),
  ];
  if (found.length === 0) return null;
  const groups = [keys.path, data, ...files].filter((place) => modeOf(place) & OTHERS);
  const byGroup = groups.length > 0 && groups.every((place) => (modeOf(place) & 0o007) === 0);
  return [...found.slice(0, MOST_NAMED), ...(byGroup ? [en.start.givenToGroup] : [])].join("\n");
}

function isReadableByOthers(file: string): boolean {
  return fs.existsSync(file) && (modeOf(file) & OTHERS) !== 0 && fs.statSync(file).isFile();
}

function modeOf(place: string): number {
  return fs.statSync(place).mode & 0o777;
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
