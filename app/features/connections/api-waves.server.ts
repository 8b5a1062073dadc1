import type { Relationship } from "~/features/company/find-relationship.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { type PlanProblem, planWave, type WavePlan } from "~/features/waves/plan-wave.server";
import { proposedCommittee } from "~/features/waves/prepare-form.server";
import { showWave } from "~/features/waves/show-wave.server";
import type { Database } from "~db/client.server";
import { findWaveOfRelationship, listWaves, type WaveRow } from "~db/queries/waves.server";
import { type ApiToken, recordTokenUse } from "./read-token.server";

/** What a program may know of a wave: what its page shows, and of participation no more than the day's quarter. */
export function readApiWave(
  db: Database,
  keys: KeyDirectory,
  relationship: Relationship,
  wave: WaveRow,
  now: Date,
) {
  const shown = showWave(db, keys, relationship, wave, now, "en");
  const { id, quarter, state, threshold, delivery, manifestHash } = wave;
  return {
    id,
    quarter,
    state,
    opensAt: wave.opensAt.toISOString(),
    closesAt: wave.closesAt.toISOString(),
    extended: shown.extended,
    threshold,
    delivery,
    departments: shown.departments.map(({ name, invited }) => ({ name, invited })),
    manifestHash,
    participation: shown.participation?.band ?? null,
    stopped: shown.stopped !== null,
    refusal: shown.refusal,
    released: shown.released,
  };
}

type ApiWave = ReturnType<typeof readApiWave>;

export function listApiWaves(
  db: Database,
  keys: KeyDirectory,
  relationship: Relationship,
  now: Date,
): ApiWave[] {
  return listWaves(db, relationship.id).map((wave) => readApiWave(db, keys, relationship, wave, now));
}

type GivenWave = {
  quarter: string;
  opensAt: string;
  closesAt: string;
  threshold: number;
  delivery: "mail" | "slips";
  keyHolders: "server-alone" | "as-last-wave";
  firstPaper?: number | undefined;
  secondPaper?: number | undefined;
};

type PlannedApiWave = { ok: true; wave: ApiWave } | { ok: false; problems: readonly PlanProblem[] };

/** Who holds keys is always said: nobody but the server, or whoever did last time. */
export function planApiWave(
  db: Database,
  keys: KeyDirectory,
  relationship: Relationship,
  { keyHolders, opensAt, closesAt, ...given }: GivenWave,
  { token, now }: { token: ApiToken; now: Date },
): PlannedApiWave {
  const last = proposedCommittee(db, listWaves(db, relationship.id)[0]);
  const plan: WavePlan = {
    ...given,
    opensAt: new Date(opensAt),
    closesAt: new Date(closesAt),
    firstPaper: given.firstPaper ?? null,
    secondPaper: given.secondPaper ?? null,
    committee: keyHolders === "as-last-wave" ? last : { needed: 0, holders: [] },
  };
  const planned = planWave(db, relationship.id, plan, now);
  if (!planned.ok) return planned;
  const subject = `${relationship.id}: ${given.quarter}`;
  recordAuditEvent(db, { at: now, accountId: token.accountId, action: "wave planned", subject });
  recordTokenUse(db, token, ["wave-planned", subject], now);
  const wave = findWaveOfRelationship(db, relationship.id, planned.id);
  if (!wave) throw new Error("a wave that was just planned");
  return { ok: true, wave: readApiWave(db, keys, relationship, wave, now) };
}
