import { deleteTraces } from "~/features/waves/close-wave-traces.server";
import type { Database } from "~db/client.server";
import {
  type EndedWave,
  findOrigin,
  listWork,
  type Work,
  writeEndedWave,
} from "~db/queries/carry-over.server";
import { insertUsedKeys } from "~db/queries/key-holders.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import type { Replaced } from "./read-replaced.server";

type Readable = Extract<Replaced, { kind: "readable" }>;

export type NamedWave = { id: string; pair: string; quarter: string };
type CarriedWave = NamedWave & { as: "released" | "without-result" | "cancelled" };

/** What of the replaced database is in the restored one now, and what is not. */
export type CarriedOver = {
  carried: CarriedWave[];
  /** What only the replaced file holds, as far as the two are compared. */
  onlyThere: {
    /** Results that could not be taken over: of another organisation, or damaged. */
    results: NamedWave[];
    /** Waves that were opened after the backup: their ballots cannot go on without them. */
    running: NamedWave[];
    /** Planned there and here not, or otherwise. */
    planned: NamedWave[];
    work: (Work & { pair: string | null; quarter: string | null })[];
  };
  /** Waves open in the backup that were open in the replaced database as well. */
  stillRunning: NamedWave[];
};

export const NOTHING_CARRIED: CarriedOver = {
  carried: [],
  onlyThere: { results: [], running: [], planned: [], work: [] },
  stillRunning: [],
};

/**
 * Takes over how waves ended since the backup was made: their key is destroyed, so that no other copy of their result
 * can ever be made. What the backup still holds of their respondents is destroyed, as at their closing. Only between
 * copies of one installation. Call it inside a transaction.
 */
export function carryOver(db: Database, replaced: Readable): CarriedOver {
  const name = (wave: WaveRow): NamedWave => ({
    id: wave.id,
    pair: pairName(replaced, wave.relationshipId) ?? "",
    quarter: wave.quarter,
  });
  const missing = replaced.ended.filter((ended) => isMissing(db, ended));
  const results = replaced.unsound.filter((ended) => isMissing(db, ended)).map(({ wave }) => name(wave));
  const unknown = (wave: WaveRow) => (findWave(db, wave.id)?.state ?? "planned") === "planned";
  const running = replaced.running.filter(unknown).map(name);
  const stillRunning = replaced.running.filter((wave) => !unknown(wave)).map(name);
  const planned = replaced.planned.filter((wave) => isPlannedOtherwise(db, wave)).map(name);
  if (!isSameInstallation(db, replaced)) {
    const released = missing.filter(({ release }) => release !== null).map(({ wave }) => name(wave));
    const work = newWork(db, replaced);
    return {
      ...NOTHING_CARRIED,
      onlyThere: { results: [...released, ...results], running, planned, work },
    };
  }
  // Also of waves that are planned again: their keys have been in use.
  insertUsedKeys(db, replaced.usedKeys);
  const carried = missing.filter(({ relationship }) => !relationship.demonstration);
  for (const ended of carried) {
    deleteTraces(db, ended.wave.id);
    writeEndedWave(db, ended);
  }
  return {
    carried: carried.map(({ wave, release }) => ({ ...name(wave), as: endOf(wave, release !== null) })),
    onlyThere: { results, running, planned, work: newWork(db, replaced) },
    stillRunning,
  };
}

/** Ended there, and here not, or without the result that it has there. */
function isMissing(db: Database, { wave, release }: EndedWave): boolean {
  const here = findWave(db, wave.id);
  if (!here || (here.state !== "closed" && here.state !== "cancelled")) return true;
  return release !== null && !findRelease(db, wave.id);
}

function endOf(wave: WaveRow, released: boolean): CarriedWave["as"] {
  if (released) return "released";
  return wave.state === "cancelled" ? "cancelled" : "without-result";
}

function isPlannedOtherwise(db: Database, wave: WaveRow): boolean {
  return JSON.stringify(findWave(db, wave.id)) !== JSON.stringify(wave);
}

export function isSameInstallation(db: Database, { origin }: Readable): boolean {
  const here = findOrigin(db);
  if (here.organisation !== null && here.organisation === origin.organisation) return true;
  return here.pairs.some((pair) =>
    origin.pairs.some(
      ({ id, createdAt }) => id === pair.id && createdAt.getTime() === pair.createdAt.getTime(),
    ),
  );
}

function pairName({ origin }: Readable, relationshipId: string | null): string | null {
  return origin.pairs.find(({ id }) => id === relationshipId)?.name ?? null;
}

/** Made or changed since, and therefore not in the backup. */
function newWork(db: Database, replaced: Readable): CarriedOver["onlyThere"]["work"] {
  const here = new Set(listWork(db).map(({ kind, content }) => `${kind} ${content}`));
  const waves = [...replaced.ended, ...replaced.unsound].map(({ wave }) => wave);
  return replaced.work
    .filter(({ kind, content }) => !here.has(`${kind} ${content}`))
    .map(({ kind, relationshipId, waveId }) => ({
      kind,
      relationshipId,
      waveId,
      pair: pairName(replaced, relationshipId),
      quarter: waves.find(({ id }) => id === waveId)?.quarter ?? null,
    }));
}
