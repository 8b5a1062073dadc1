import { formatDays, formatMoment } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { timeZone, zoneOf } from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import type { Database } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { listWaves } from "~db/queries/waves.server";
import { stateWord } from "./show-wave.server";

const SHOWN_AHEAD = 3;

/** Every wave of a relationship, the latest first, and the next three dates: planned ones, then proposals. */
export function describeWaves(db: Database, relationshipId: string, now: Date, language: ShownLanguage) {
  const waves = listWaves(db, relationshipId);
  const planned = waves
    .filter((wave) => wave.state === "planned")
    .reverse()
    .map(({ id, quarter, opensAt }) => ({ id, quarter, opens: formatMoment(language, opensAt) }));
  const proposed = proposeWaves(db, relationshipId, now).map(({ quarter, opensAt }) => ({
    id: null,
    quarter,
    opens: formatMoment(language, opensAt),
  }));
  return {
    zone: timeZone(),
    ahead: [...planned, ...proposed].slice(0, SHOWN_AHEAD),
    waves: waves.map((wave) => ({
      id: wave.id,
      quarter: wave.quarter,
      state: wave.state,
      stateWord: stateWord(db, wave, language),
      days: formatDays(language, wave.opensAt, wave.closesAt, zoneOf(wave)),
      delivery: wave.delivery,
      released: wave.state === "closed" && findRelease(db, wave.id) !== undefined,
    })),
  };
}

export type WaveList = ReturnType<typeof describeWaves>;
