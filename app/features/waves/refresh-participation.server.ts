import { HOUR } from "~/domain/durations";
import { type ParticipationBand, participationBand } from "~/domain/participation";
import { readManifest } from "~/features/read-manifest.server";
import type { Database } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { countInvitees } from "~db/queries/invitees.server";
import { listWavesInState, type WaveRow } from "~db/queries/waves.server";

/** The day of participation begins here, server time: the band is the same all day, whoever looks how often. */
const REFRESHED_AT_HOUR = 6;

type Known = { day: string; band: ParticipationBand; at: Date };

// In memory only: stored with its time, even a band would be a trace of when people answered.
const bands = new Map<string, Known>();

/**
 * Looks at the number of ballots once a day (and once after a start), not when somebody opens the page: a band that
 * follows every ballot would show who has just answered. Of a `stopped` wave nothing can be believed.
 */
export function refreshParticipation(db: Database, now: Date, stopped: readonly string[] = []): void {
  const open = listWavesInState(db, "open").filter(({ id }) => !stopped.includes(id));
  const day = dayOf(now);
  for (const wave of open) {
    const { id } = wave;
    const invited = wave.manifest === null ? countInvitees(db, id) : promisedInvitations(wave);
    if (invited === 0 || bands.get(id)?.day === day) continue;
    bands.set(id, { day, band: participationBand(countBallots(db, id), invited), at: now });
  }
  const stillOpen = new Set(open.map(({ id }) => id));
  for (const id of bands.keys()) if (!stillOpen.has(id)) bands.delete(id);
}

/** The last look of an open wave, organisation-wide; null before the first one. */
export function lastParticipation(waveId: string): { band: ParticipationBand; at: Date } | null {
  return bands.get(waveId) ?? null;
}

/** As the manifest promised: erasing people one by one must not shift the band and so count the ballots. */
function promisedInvitations(wave: WaveRow): number {
  const departments = readManifest(wave)?.departments ?? [];
  return departments.reduce((sum, { invited }) => sum + invited, 0);
}

function dayOf(now: Date): string {
  return new Date(now.getTime() - REFRESHED_AT_HOUR * HOUR).toDateString();
}
