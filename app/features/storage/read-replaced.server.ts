import fs from "node:fs";
import { hashOfText } from "~/ballot/manifest";
import { parseRelease } from "~/domain/disclosure/release";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { listTrail } from "~db/queries/audit-events.server";
import {
  type EndedWave,
  findOrigin,
  listWavesThatEnded,
  listWork,
  type Origin,
  type Work,
} from "~db/queries/carry-over.server";
import { listUsedKeys } from "~db/queries/key-holders.server";
import { countUnknownMigrations, hasMigrations } from "~db/queries/migrations.server";
import { listWavesInState, type WaveRow } from "~db/queries/waves.server";

/** What the database that a backup replaces can still tell. */
export type Replaced =
  | { kind: "none" }
  /** Damaged, cut off, or made by a later version: nobody can say what was in it. */
  | { kind: "unreadable" }
  | {
      kind: "readable";
      origin: Origin;
      ended: EndedWave[];
      /** Ended waves whose rows do not match their own hash: the file is damaged there. */
      unsound: EndedWave[];
      /** Waves that take ballots or wait to be counted. */
      running: WaveRow[];
      planned: WaveRow[];
      work: (Work & { content: string })[];
      trail: ReturnType<typeof listTrail>;
      /** Public keys of waves that have opened there. */
      usedKeys: string[];
    };

/** Reads a copy, so that the replaced file stays exactly as it is. */
export function readReplaced(databaseFile: string, copy: string): Replaced {
  if (!fs.existsSync(databaseFile)) return { kind: "none" };
  for (const ending of ["", "-wal"]) {
    if (fs.existsSync(databaseFile + ending)) fs.copyFileSync(databaseFile + ending, copy + ending);
  }
  fs.chmodSync(copy, 0o600);
  try {
    return readCopy(copy);
  } catch (error) {
    if (isUnreadable(error)) return { kind: "unreadable" };
    throw error;
  }
}

function readCopy(copy: string): Replaced {
  const db = openDatabase(copy);
  try {
    if (!hasMigrations(db) || countUnknownMigrations(db) > 0) return { kind: "unreadable" };
    migrateDatabase(db);
    const ended = listWavesThatEnded(db);
    return {
      kind: "readable",
      origin: findOrigin(db),
      ended: ended.filter(isSound),
      unsound: ended.filter((one) => !isSound(one)),
      running: listWavesInState(db, "open", "closing"),
      planned: listWavesInState(db, "planned"),
      work: listWork(db),
      trail: listTrail(db),
      usedKeys: listUsedKeys(db),
    };
  } finally {
    db.$client.close();
  }
}

/** A damaged database may return wrong rows: only what still matches its own hash is taken over. */
function isSound({ wave, release }: EndedWave): boolean {
  if (wave.manifest !== null && hashOfText(wave.manifest) !== wave.manifestHash) return false;
  try {
    if (release) parseRelease(release.content);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the file itself; after a fault of the disk nothing must be replaced. */
function isUnreadable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!("code" in error)) return isUnreadable(error.cause);
  return /^SQLITE_(NOTADB|CORRUPT|ERROR|CONSTRAINT|MISMATCH|SCHEMA)/.test(String(error.code));
}
