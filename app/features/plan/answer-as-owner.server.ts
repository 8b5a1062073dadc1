import type { ShownLanguage } from "~/content/language";
import { isCalendarDate } from "~/domain/calendar-date";
import { departmentNames } from "~/domain/department-names";
import { DAY } from "~/domain/durations";
import { OWNER_ANSWERS, type OwnerAnswer } from "~/domain/plan/follow-up";
import { interventionName } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { updateAction } from "~db/queries/action-plans.server";
import { updateAgreement } from "~db/queries/agreements.server";
import { followOwnerLink, type Owned } from "./owner-link.server";
import { recordPlanChange } from "./record-plan-change.server";

/** One thing, and nothing else of the plan: no other owner, no note, no number. */
export type OwnedThing = {
  name: string;
  relationship: string;
  dueOn: string;
  earliest: string;
  latest: string;
};

type Answered =
  | { ok: true; thing: OwnedThing }
  | { ok: false; reason: "void" }
  | { ok: false; reason: "no-answer" | "no-day"; thing: OwnedThing };

/** The furthest that an owner may move what is due. */
const LATEST = 92 * DAY;

/** Writes nothing: mail programs open links before people do. */
export function showToOwner(
  db: Database,
  secret: string,
  now: Date,
  language: ShownLanguage,
): OwnedThing | null {
  const owned = followOwnerLink(db, secret, now);
  return owned && describe(db, owned, now, language);
}

/** "Done" settles it, "stuck" says that it was begun and stands still, "more time" moves the day on which it is due. */
export function answerAsOwner(
  db: Database,
  secret: string,
  said: { answer: string; dueOn: string },
  { now, language }: { now: Date; language: ShownLanguage },
): Answered {
  const answerOnce = (): Answered => {
    const owned = followOwnerLink(db, secret, now);
    if (!owned) return { ok: false, reason: "void" };
    const thing = describe(db, owned, now, language);
    const answer = OWNER_ANSWERS.find((known) => known === said.answer);
    if (!answer) return { ok: false, reason: "no-answer", thing };
    if (answer === "more-time" && !isBetween(said.dueOn, thing))
      return { ok: false, reason: "no-day", thing };
    keep(db, owned, answer, said.dueOn, now);
    return { ok: true, thing };
  };
  return db.transaction(answerOnce, { behavior: "immediate" });
}

function keep(db: Database, owned: Owned, answer: OwnerAnswer, dueOn: string, now: Date): void {
  const today = dayOf(now);
  const change = {
    answer,
    answeredOn: today,
    changedAt: now,
    ...(answer === "more-time" ? { dueOn } : {}),
  };
  if (owned.kind === "agreement") {
    updateAgreement(db, owned.agreement.id, {
      ...change,
      ...(answer === "done" ? { status: "done" as const } : {}),
    });
    return;
  }
  const { action, department, relationship } = owned;
  updateAction(db, action.id, {
    ...change,
    ...(answer === "done" ? { status: "done" as const, finishedOn: today } : { status: "started" as const }),
  });
  const whose = departmentNames(relationship)[department];
  const fact = { kind: "answered", department: whose, answer, dueOn: change.dueOn ?? null } as const;
  recordPlanChange(db, { accountId: null, now }, action.planId, action.interventionId, [fact]);
}

function describe(db: Database, owned: Owned, now: Date, language: ShownLanguage): OwnedThing {
  const { relationship } = owned;
  const around = {
    relationship: relationship.name,
    earliest: dayOf(new Date(+now + DAY)),
    latest: dayOf(new Date(+now + LATEST)),
  };
  if (owned.kind === "agreement")
    return { name: owned.agreement.repair, dueOn: owned.agreement.dueOn, ...around };
  const { interventionId, dueOn } = owned.action;
  return { name: interventionName(db, interventionId, language), dueOn, ...around };
}

function isBetween(day: string, { earliest, latest }: OwnedThing): boolean {
  return isCalendarDate(day) && day >= earliest && day <= latest;
}

function dayOf(now: Date): string {
  return toLocalInput(now).slice(0, 10);
}
