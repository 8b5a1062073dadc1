import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/installation/doctor";
import { permissionsProblem } from "~/features/storage/check-permissions.server";
import { checkModes, checkPlaces } from "~/features/storage/check-places.server";
import { checkVersion } from "~/features/storage/check-version.server";
import { explainStorageError } from "~/features/storage/explain-error.server";
import { notDirectory, tryDirectory } from "~/features/storage/try-directory.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";

/**
 * What a start would refuse, all of it at once, and what it cannot see because it is not root. `null` for the database
 * where there is none yet.
 */
export function examineStorage(keys: KeyDirectory, databaseFile: string): string[] {
  const data = path.dirname(databaseFile);
  const places = [notDirectory(data, "DATA_DIRECTORY"), notDirectory(keys.path, "KEY_DIRECTORY")];
  if (places.some((problem) => problem !== null)) return places.flatMap((problem) => problem ?? []);
  const steps = [
    () => checkPlaces(keys, databaseFile),
    () => permissionsProblem(keys, databaseFile),
    () => foreignOwners(keys, databaseFile),
    () => existing(data) && tryDirectory(data, "DATA_DIRECTORY"),
    () => existing(keys.path) && tryDirectory(keys.path, "KEY_DIRECTORY"),
    () => existing(keys.path) && checkModes(keys, databaseFile),
    () => (fs.existsSync(databaseFile) ? checkVersion(databaseFile) : en.noDatabase(databaseFile)),
  ];
  return steps.flatMap((step) => attempt(step) || []);
}

/** One fault must not hide the others. */
function attempt(step: () => string | false | null): string | false | null {
  try {
    return step();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return explainStorageError(error) ?? en.failed(reason);
  }
}

function existing(directory: string): boolean {
  return fs.existsSync(directory);
}

/** Files of root in a directory that the service's account owns: the service cannot open them. */
function foreignOwners(keys: KeyDirectory, databaseFile: string): string | null {
  const data = path.dirname(databaseFile);
  if (!existing(data)) return null;
  const { uid, gid } = fs.statSync(data);
  const inKeys = existing(keys.path) ? [keys.path, ...namesIn(keys.path)] : [];
  const foreign = [...namesIn(data), ...inKeys].find((place) => fs.lstatSync(place).uid !== uid);
  return foreign === undefined ? null : en.foreignOwner(foreign, `${uid}:${gid}`);
}

function namesIn(directory: string): string[] {
  return fs.readdirSync(directory).map((name) => path.join(directory, name));
}
