import { randomUUID } from "node:crypto";
import { DAY } from "~/domain/durations";
import type { Intervention } from "~/domain/interventions/intervention";
import { MOST_ACTIONS } from "~/domain/plan/plan-check";
import { proposeDates } from "~/domain/plan/proposed-dates";
import { listOfferedInterventions } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/local-time.server";
import { findNextOpening } from "~/features/propose-waves.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave, insertAction, insertPlan, type StoredPlan } from "~db/queries/action-plans.server";
import { findRelationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type PlanAuthor, recordPlanChange } from "./record-plan-change.server";

export type Chosen =
  | { ok: true; added: number }
  | { ok: false; reason: "none-chosen" | "unknown-intervention" }
  | { ok: false; reason: "too-many"; room: number };

const WEEKS_TO_DO = 6;
const MONDAY = 1;

/**
 * Puts interventions into a wave's plan, filled in from the catalogue as far as it goes. Owners are named when the
 * plan is saved: the printed sheet leaves lines for them until then.
 */
export function chooseInterventions(
  db: Database,
  wave: WaveRow,
  interventionIds: readonly string[],
  by: PlanAuthor,
): Chosen {
  const wanted = [...new Set(interventionIds)];
  const pair = findRelationship(db, wave.relationshipId);
  const offered = new Map(listOfferedInterventions(db, "en", pair).map((it) => [it.id, it]));
  if (wanted.some((id) => !offered.has(id))) return { ok: false, reason: "unknown-intervention" };
  return db.transaction(
    (): Chosen => {
      const stored = findPlanOfWave(db, wave.id);
      const known = new Set(stored?.actions.map(({ interventionId }) => interventionId));
      const added = wanted.filter((id) => !known.has(id));
      if (added.length === 0) return { ok: false, reason: "none-chosen" };
      const room = roomIn(stored);
      if (added.length > room) return { ok: false, reason: "too-many", room };
      const planId = stored?.plan.id ?? startPlan(db, wave, by.now);
      const last = stored?.actions.at(-1)?.position ?? -1;
      const before = MOST_ACTIONS - room;
      added.forEach((id, index) => {
        const dates = proposeActionDates(db, wave, before + index, by.now);
        insertAction(db, { ...draftOf(id, offered.get(id), dates), planId, position: last + 1 + index });
        recordPlanChange(db, by, planId, id, [{ kind: "chosen" }]);
      });
      return { ok: true, added: added.length };
    },
    { behavior: "immediate" },
  );
}

/** How many more interventions a plan takes; a dropped one makes room. */
export function roomIn(stored: StoredPlan | null): number {
  const kept = stored?.actions.filter(({ status }) => status !== "dropped").length ?? 0;
  return Math.max(0, MOST_ACTIONS - kept);
}

export function startPlan(db: Database, wave: WaveRow, now: Date): string {
  const id = randomUUID();
  insertPlan(db, {
    id,
    relationshipId: wave.relationshipId,
    waveId: wave.id,
    notes: "",
    reviewOn: isoDate(weeksAfter(nextMonday(now), WEEKS_TO_DO + 2)),
    createdAt: now,
    updatedAt: now,
  });
  return id;
}

/** Staggered by the place in the plan, and done two weeks before the next survey, planned or suggested. */
export function proposeActionDates(db: Database, wave: WaveRow, place: number, now: Date) {
  const next = findNextOpening(db, wave.relationshipId, now);
  return proposeDates(isoDate(now), place, next && isoDate(next));
}

export function draftOf(
  interventionId: string,
  intervention: Intervention | undefined,
  dates: { startsOn: string; dueOn: string },
) {
  return {
    id: randomUUID(),
    interventionId,
    firstOwner: "",
    secondOwner: "",
    ...dates,
    firstStep: intervention?.firstStep ?? "",
    signOfSuccess: intervention?.signOfSuccess ?? "",
    status: "planned" as const,
    droppedBecause: null,
    notes: "",
  };
}

function nextMonday(now: Date): Date {
  const days = (MONDAY - now.getDay() + 7) % 7 || 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
}

function weeksAfter(date: Date, weeks: number): Date {
  return new Date(date.getTime() + weeks * 7 * DAY);
}

function isoDate(date: Date): string {
  return toLocalInput(date).slice(0, 10);
}
