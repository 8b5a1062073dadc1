import { departmentNames } from "~/domain/department-names";
import { normalForm } from "~/domain/normal-form";
import { MOST_ACTIONS } from "~/domain/plan/plan-check";
import type { Database } from "~db/client.server";
import { type ActionRow, findPlanOfWave, updateAction } from "~db/queries/action-plans.server";
import { type AgreementRow, listAgreementsOfWave, updateAgreement } from "~db/queries/agreements.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findActionChanges } from "./find-changes.server";
import { type PlanAuthor, recordPlanChange } from "./record-plan-change.server";

/** What a meeting chooses from: the plan's actions and what was written down topic by topic. */
export type Choosable = { key: string; chosen: boolean } & (
  | { action: ActionRow; agreement: null }
  | { action: null; agreement: AgreementRow }
);

/** All that is not done yet; what was dropped can be taken up again. */
export function listChoosable(db: Database, wave: WaveRow): readonly Choosable[] {
  const actions = findPlanOfWave(db, wave.id)?.actions ?? [];
  return [
    ...actions
      .filter(({ status }) => status !== "done")
      .map((action) => ({
        key: `action.${action.id}`,
        chosen: action.status !== "dropped",
        action,
        agreement: null,
      })),
    ...listAgreementsOfWave(db, wave.id)
      .filter(({ status }) => status !== "done")
      .map((agreement) => ({
        key: `agreement.${agreement.topic}`,
        chosen: agreement.status !== "dropped",
        action: null,
        agreement,
      })),
  ];
}

/** How many have to go before the meeting goes on; 0 where there is room. */
export function countTooMany(db: Database, wave: WaveRow): number {
  return Math.max(0, listChoosable(db, wave).filter(({ chosen }) => chosen).length - MOST_ACTIONS);
}

type Chosen = { ok: true } | { ok: false; tooMany: number };

/** Three at most stay; what was not chosen is dropped with the reason, and stays readable. */
export function chooseInMeeting(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  chosen: { keys: readonly string[]; because: string },
  by: PlanAuthor,
): Chosen {
  const choose = (): Chosen => {
    const all = listChoosable(db, wave);
    const tooMany = all.filter(({ key }) => chosen.keys.includes(key)).length - MOST_ACTIONS;
    if (tooMany > 0) return { ok: false, tooMany };
    for (const it of all) {
      const stays = chosen.keys.includes(it.key);
      if (stays === it.chosen) continue;
      const because = stays ? null : chosen.because;
      if (it.agreement) {
        const status = stays ? ("open" as const) : ("dropped" as const);
        updateAgreement(db, it.agreement.id, { status, droppedBecause: because, changedAt: by.now });
      } else {
        const status = stays ? ("planned" as const) : ("dropped" as const);
        changeAction(db, relationship, it.action, { status, droppedBecause: because }, by);
      }
    }
    return { ok: true };
  };
  return db.transaction(choose, { behavior: "immediate" });
}

type Named = { ok: true } | { ok: false; reason: "missing" | "same-person" | "unknown" };

const LONGEST_NAME = 80;

/** Who sees to an action of the plan, said in the room: one of each department. */
export function nameOwners(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  named: { actionId: string; firstOwner: string; secondOwner: string },
  by: PlanAuthor,
): Named {
  const name = (): Named => {
    const action = findPlanOfWave(db, wave.id)?.actions.find(({ id }) => id === named.actionId);
    if (!action) return { ok: false, reason: "unknown" };
    const firstOwner = named.firstOwner.trim().slice(0, LONGEST_NAME);
    const secondOwner = named.secondOwner.trim().slice(0, LONGEST_NAME);
    if (firstOwner === "" || secondOwner === "") return { ok: false, reason: "missing" };
    if (normalForm(firstOwner) === normalForm(secondOwner)) return { ok: false, reason: "same-person" };
    changeAction(db, relationship, action, { firstOwner, secondOwner }, by);
    return { ok: true };
  };
  return db.transaction(name, { behavior: "immediate" });
}

function changeAction(
  db: Database,
  relationship: Relationship,
  row: ActionRow,
  change: Partial<ActionRow>,
  by: PlanAuthor,
): void {
  const facts = findActionChanges(row, { ...row, ...change }, departmentNames(relationship));
  if (facts.length === 0) return;
  updateAction(db, row.id, { ...change, changedAt: by.now });
  recordPlanChange(db, by, row.planId, row.interventionId, facts);
}
