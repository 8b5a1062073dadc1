import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/commands/en";
import { type KeyDirectory, listKeyFiles, readKeyFile, type WaveKeys } from "~/features/wave-key-file.server";
import { type Attacks, attackEverything, peopleLinked, type StolenFiles } from "./attack-everything.server";
import { filesBelow, findKeyFiles } from "./attack-key-files.server";
import type { KnownCode } from "./attack-knowledge.server";
import { type Attacked, type AttackResult, nothing, said } from "./attack-result.server";
import { type Snapshot, stampOf, takeSnapshot } from "./attack-snapshot.server";
import { readTextFiles } from "./attack-text-files.server";
import { excludeEverything, type Looked } from "./exclusion/exclude-everything.server";
import type { Finding } from "./exclusion/finding.server";

export type Sources = {
  databaseFile: string;
  /** Files or directories: copies taken at different times, logs, exported files. */
  backups: readonly string[];
  logs: readonly string[];
  exports: readonly string[];
  codes: readonly KnownCode[];
  /** Where the key files lie: what can be computed anew with them is, and nowhere else may they stand. */
  keyDirectory: string;
  /** To say as well what a holder of the key files could do. */
  keys: KeyDirectory | null;
};

/** What a holder of the key files could do; reported apart, and no failure. */
export type HolderReport = {
  waves: number;
  /** Waves whose ballots these key files open. */
  openable: number;
  claimed: number;
  recognised: number;
  opened: number;
  linked: number;
};

export type AnonymityCheck = {
  copies: number;
  claims: number;
  ballots: number;
  attacks: readonly AttackResult[];
  linked: number;
  exposed: number;
  holder: HolderReport | null;
  /** Everything that is not known to be harmless, and how much was looked through. Results of earlier versions have neither. */
  findings: readonly Finding[];
  looked: Looked | null;
};

/** For tests: also whose answers the attacks say are whose. Never stored, printed or shown. */
export type Verified = { check: AnonymityCheck; attacked: readonly Attacked[] };

/** A server that runs may open or end a wave while its files are read one after another. */
const TRIES = 3;

/**
 * Looks through copies of an installation's files for whatever is not known to be harmless, and tries the attacks that it
 * knows on them.
 */
export function verifyAnonymity(sources: Sources, now = new Date()): Verified {
  for (let attempt = 1; ; attempt++) {
    const before = stampOf(sources.databaseFile);
    const verified = verifyOnce(sources, now);
    const calm = before === stampOf(sources.databaseFile) || attempt === TRIES;
    if (calm || !isFinding(verified.check)) return verified;
  }
}

/** Whether the check found anything, so that the command ends with an error. */
export function isFinding({ linked, exposed, findings }: AnonymityCheck): boolean {
  return linked > 0 || exposed > 0 || findings.length > 0;
}

function verifyOnce(sources: Sources, now: Date): Verified {
  const { stolen, databases } = gather(sources);
  const { databaseFile, keyDirectory: keys, backups, logs, exports } = sources;
  const { snapshots } = stolen;
  const files = { databaseFile, keys, backups, logs, exports };
  const excluded = excludeEverything({ ...files, snapshots, databases, now });
  const outside = attackEverything(stolen);
  const attacked = [...outside.attacks, attackWithFoundKeys(sources, stolen)];
  const results = attacked.map(({ links: _, ...result }) => result);
  const check: AnonymityCheck = {
    copies: stolen.snapshots.length,
    claims: outside.claims,
    ballots: outside.ballots,
    attacks: results,
    linked: peopleLinked(attacked),
    exposed: results.reduce((sum, { exposed }) => sum + exposed, 0),
    holder: sources.keys && asHolder(stolen, sources.keys),
    ...excluded,
  };
  return { check, attacked };
}

type Gathered = { stolen: StolenFiles; databases: string[] };

function gather({ databaseFile, backups, logs, exports, codes }: Sources): Gathered {
  const places = [...forgottenCopies(databaseFile), ...backups];
  const copies = filesBelow(places)
    .filter((file) => !/-(wal|shm|journal)$/.test(file))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .flatMap((file) => {
      const snapshot = takeSnapshotOf(file);
      return snapshot ? [{ file, snapshot }] : [];
    });
  const live = takeSnapshot(databaseFile);
  if (!live) throw new Error(en.verifyAnonymity.noDatabase(databaseFile));
  const stolen = {
    snapshots: [...copies.map(({ snapshot }) => snapshot), live],
    codes,
    logs: readTextFiles(logs),
    exports: readTextFiles(exports),
    keys: [],
  };
  return { stolen, databases: copies.map(({ file }) => path.resolve(file)) };
}

function takeSnapshotOf(file: string): Snapshot | null {
  try {
    return takeSnapshot(file);
  } catch {
    return null;
  }
}

/** Other files beside the database: somebody's copy, a dump, what a crash left. */
function forgottenCopies(databaseFile: string): string[] {
  const own = ["", "-wal", "-shm"].map((ending) => databaseFile + ending);
  const directory = path.dirname(databaseFile);
  const names = fs.readdirSync(directory).filter((name) => name !== "tandem.lock");
  return names.map((name) => path.join(directory, name)).filter((file) => !own.includes(file));
}

function attackWithFoundKeys(
  { databaseFile, backups, logs, exports }: Sources,
  stolen: StolenFiles,
): Attacked {
  const name = "key-in-a-backup";
  const files = filesBelow([path.dirname(databaseFile), ...backups, ...logs, ...exports]);
  const keys = findKeyFiles(files);
  if (keys.length === 0) return nothing(name, said("noKeys", { files: files.length }));
  const { attacks } = attackEverything({ ...stolen, keys });
  const links = attacks.flatMap((attack) => attack.links);
  const saw = said("keysFound", { keys: keys.length });
  return { ...nothing(name, saw), exposed: keys.length, linked: peopleLinked(attacks), links };
}

function asHolder(stolen: StolenFiles, directory: KeyDirectory): HolderReport {
  const keys = listKeyFiles(directory).flatMap((wave) => readKeyFile(directory, wave) ?? []);
  const openable = keys.filter(opensAlone).length;
  const { attacks, claimed, recognised, opened }: Attacks = attackEverything({ ...stolen, keys });
  return { waves: keys.length, openable, claimed, recognised, opened, linked: peopleLinked(attacks) };
}

/** Whether a key file is enough to open its wave's ballots. */
function opensAlone({ tallySecret, openedBy }: WaveKeys): boolean {
  return tallySecret !== undefined || openedBy === "server";
}
