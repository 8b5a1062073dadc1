import path from "node:path";
import { HOUR } from "~/domain/durations";
import { isKeyFileOf } from "~/features/wave-key-file.server";
import { holdsWhatItsNameSays } from "./file-content.server";
import { type Finding, finding } from "./finding.server";
import { BACKUP_FILES, DATA_FILES, KEY_FILES, type KnownFile, SET_UP_CODE } from "./known-files.server";
import { type Lying, listPlaces, readLying } from "./list-places.server";
import type { Mask } from "./mask-names.server";

export type Directories = {
  databaseFile: string;
  keys: string;
  backups: readonly string[];
  /** Looked through for themselves, though they may lie in one of the others. */
  others: readonly string[];
};

/** What else has to be known about a file. */
type FileKnowledge = {
  /** Waves that run, whose keys have to be there. */
  running: ReadonlySet<string>;
  /** Files among the backups that hold a database of Tandem. */
  databases: ReadonlySet<string>;
  now: Date;
  mask: Mask;
};

const OTHERS = 0o077;
const DAY = 24 * HOUR;
const INDEX_STEP = 32_768;
const FIRST = new Date(Date.UTC(2020, 0));
/** Its own log and index lie beside a database that was copied file by file. */
const LOG = /-(wal|shm)$/;
/** What restore, SQLite and the writing of a key leave beside a database or a key, some of it for a moment only. */
const PART =
  /^tandem\.sqlite(-wal|-shm|\.replaced-.+|\..+\.restoring.*)$|^erasure-check-|\.json\.[0-9a-f]{12}\.tmp$/;

/** Files and directories that are of no kind that Tandem makes, or not as it makes them. */
export function excludeFiles(directories: Directories, known: FileKnowledge): Finding[] {
  const { databaseFile, keys, backups, others } = directories;
  const data = path.dirname(databaseFile);
  const inData = listPlaces([data], [...backups, ...others]);
  const inKeys = listPlaces([keys], [...backups, ...others]);
  const inBackups = listPlaces(backups, others);
  return [
    ...inData.flatMap((lying) => excludeIn(data, lying, DATA_FILES, known)),
    ...inData.flatMap((lying) => excludeCode(lying, known)),
    ...[...inData, ...inKeys].flatMap((lying) => excludeContent(lying, known)),
    ...inBackups.flatMap((lying) => excludeEmptyDirectory(lying, backups, inBackups, known)),
    ...inKeys.flatMap((lying) => excludeIn(keys, lying, KEY_FILES, known)),
    ...inKeys.flatMap((lying) => excludeKey(lying, known)),
    ...inBackups.flatMap((lying) => excludeBackup(lying, known)),
  ];
}

function excludeIn(root: string, lying: Lying, kinds: readonly KnownFile[], known: FileKnowledge): Finding[] {
  const shown = known.mask(lying.shown);
  if (lying.file === path.resolve(root)) {
    return lying.mode & OTHERS ? [finding("readableByOthers", {}, shown)] : [];
  }
  const inside = path.relative(path.resolve(root), lying.file);
  const kind = lying.kind === "file" ? kinds.find(({ name }) => name.test(inside)) : undefined;
  if (!kind) return isEmptyOfDisk(lying, inside) ? [] : [finding("fileUnknown", {}, shown)];
  return [
    ...excludeProperties(lying, kind, known),
    ...(lying.links > 1 ? [finding("fileLinked", {}, shown)] : []),
    ...(lying.mode & OTHERS ? [finding("readableByOthers", {}, shown)] : []),
  ];
}

/** Disks make it at their root. */
function isEmptyOfDisk({ kind }: Lying, inside: string): boolean {
  return kind === "directory" && inside === "lost+found";
}

function excludeProperties(
  lying: Lying,
  { largest, passing }: KnownFile,
  { now, mask }: FileKnowledge,
): Finding[] {
  const shown = mask(lying.shown);
  const age = now.getTime() - lying.changedAt.getTime();
  return [
    ...(isLargerThanMade(lying, largest) ? [finding("fileTooLarge", {}, shown)] : []),
    ...(passing && age > HOUR ? [finding("fileLeft", {}, shown)] : []),
    ...(age < -DAY || lying.changedAt < FIRST ? [finding("fileDate", {}, shown)] : []),
  ];
}

/** The log's index grows in whole steps. */
function isLargerThanMade({ file, size }: Lying, largest = Number.POSITIVE_INFINITY): boolean {
  return size > largest || (file.endsWith("-shm") && size % INDEX_STEP !== 0);
}

/** Of files that are no database, which is read as a whole, and no key. */
function excludeContent(lying: Lying, { mask }: FileKnowledge): Finding[] {
  const name = path.basename(lying.file);
  const isPart = PART.test(name) || LOG.test(name) || BACKUP_FILES.some((kind) => kind.name.test(name));
  if (lying.kind !== "file" || !isPart) return [];
  const bytes = readLying(lying);
  return bytes && !holdsWhatItsNameSays(name, bytes) ? [finding("fileContent", {}, mask(lying.shown))] : [];
}

/** Directories are the operator's own; one that holds no backup says something by its name only. */
function excludeEmptyDirectory(
  { file, kind, shown }: Lying,
  roots: readonly string[],
  all: readonly Lying[],
  { mask }: FileKnowledge,
): Finding[] {
  const isRoot = roots.some((root) => path.resolve(root) === file);
  if (kind !== "directory" || isRoot || path.basename(file) === "lost+found") return [];
  const isFilled = all.some((other) => other.kind === "file" && other.file.startsWith(file + path.sep));
  return isFilled ? [] : [finding("fileUnknown", {}, mask(shown))];
}

function excludeCode(lying: Lying, { mask }: FileKnowledge): Finding[] {
  if (path.basename(lying.file) !== "set-up-code" || lying.kind !== "file") return [];
  const text = readLying(lying)?.toString("latin1") ?? "";
  return SET_UP_CODE.test(text) ? [] : [finding("fileUnknown", {}, mask(lying.shown))];
}

function excludeKey(lying: Lying, { running, mask }: FileKnowledge): Finding[] {
  const wave = /^([a-z0-9]+)\.json$/.exec(path.basename(lying.file))?.[1];
  if (wave === undefined || lying.kind !== "file") return [];
  const shown = mask(lying.shown);
  if (!running.has(wave)) return [finding("keyOfNoWave", {}, shown)];
  const text = readLying(lying)?.toString("utf8") ?? "";
  return isKeyFileOf(text, wave) ? [] : [finding("keyFileForm", {}, shown)];
}

function excludeBackup(lying: Lying, known: FileKnowledge): Finding[] {
  const { databases, mask } = known;
  if (lying.kind === "directory") return [];
  const shown = mask(lying.shown);
  const isDatabase =
    databases.has(lying.file) || (LOG.test(lying.file) && databases.has(lying.file.replace(LOG, "")));
  const kind = BACKUP_FILES.find(({ name }) => name.test(lying.file));
  if (lying.kind !== "file" || (!isDatabase && !kind)) return [finding("fileUnknown", {}, shown)];
  return [
    ...excludeProperties(lying, kind ?? { name: LOG }, known),
    ...excludeContent(lying, known),
    ...(lying.mode & OTHERS ? [finding("readableByOthers", {}, shown)] : []),
  ];
}
