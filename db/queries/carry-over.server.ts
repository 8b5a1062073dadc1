import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  account,
  accountRelationship,
  action,
  actionChange,
  actionPlan,
  agreement,
  anonymityCheck,
  comment,
  companyIntervention,
  hiddenIntervention,
  importedResult,
  meeting,
  organisation,
  relationship,
  release,
  rosterEntry,
  targetAdvice,
  timelineNote,
  wave,
} from "../schema";
import { listTrail } from "./audit-events.server";

export type EndedWave = {
  relationship: typeof relationship.$inferSelect;
  wave: typeof wave.$inferSelect;
  release: typeof release.$inferSelect | null;
  comments: (typeof comment.$inferSelect)[];
};

/** What tells one installation from another, whose results must never be mixed: its organisation and its pairs. */
export type Origin = { organisation: number | null; pairs: { id: string; name: string; createdAt: Date }[] };

export function findOrigin(db: Database): Origin {
  const own = db.select({ createdAt: organisation.createdAt }).from(organisation).get();
  const { id, name, createdAt } = relationship;
  return {
    organisation: own?.createdAt.getTime() ?? null,
    pairs: db.select({ id, name, createdAt }).from(relationship).all(),
  };
}

/** Waves that have ended, with all that is kept of them, oldest first. */
export function listWavesThatEnded(db: Database): EndedWave[] {
  const rows = db
    .select()
    .from(wave)
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(inArray(wave.state, ["closed", "cancelled"]))
    .orderBy(wave.opensAt)
    .all();
  return rows.map((row) => ({
    ...row,
    release: db.select().from(release).where(eq(release.waveId, row.wave.id)).get() ?? null,
    comments: db.select().from(comment).where(eq(comment.waveId, row.wave.id)).orderBy(comment.key).all(),
  }));
}

/** A wave and its pair as they ended; nothing of a pair that is there already is changed. */
export function writeEndedWave(db: Database, ended: EndedWave): void {
  db.insert(relationship).values(ended.relationship).onConflictDoNothing().run();
  db.insert(wave).values(ended.wave).onConflictDoUpdate({ target: wave.id, set: ended.wave }).run();
  db.delete(comment).where(eq(comment.waveId, ended.wave.id)).run();
  if (ended.release) db.insert(release).values(ended.release).onConflictDoNothing().run();
  for (const row of ended.comments) db.insert(comment).values(row).run();
}

export type Work = { kind: WorkKind; relationshipId: string | null; waveId: string | null };
type WorkKind =
  | "plan"
  | "agreement"
  | "note"
  | "imported-result"
  | "intervention"
  | "target"
  | "account"
  | "settings"
  | "hidden"
  | "meeting"
  | "check"
  | "trail"
  | "pair"
  | "person";

/** What people made, each with a text that changes when it is changed. */
export function listWork(db: Database): (Work & { content: string })[] {
  const rows = <Row extends object>(kind: WorkKind, found: readonly Row[]) =>
    found.map((row) => ({
      kind,
      relationshipId: idIn(row, "relationshipId"),
      waveId: idIn(row, "waveId"),
      content: JSON.stringify(row),
    }));
  const actions = db.select().from(action).orderBy(asc(action.id)).all();
  const changes = db.select().from(actionChange).orderBy(asc(actionChange.id)).all();
  const plans = db.select().from(actionPlan).all();
  return [
    ...rows(
      "plan",
      plans.map((plan) => ({
        ...plan,
        actions: actions.filter(({ planId }) => planId === plan.id),
        changes: changes.filter(({ planId }) => planId === plan.id),
      })),
    ),
    ...rows("agreement", db.select().from(agreement).all()),
    ...rows("note", db.select().from(timelineNote).all()),
    ...rows("imported-result", db.select().from(importedResult).all()),
    ...rows("intervention", db.select().from(companyIntervention).all()),
    ...rows("target", db.select().from(targetAdvice).all()),
    ...rows("account", listAccountsWithRights(db)),
    ...rows("settings", db.select().from(organisation).all()),
    ...rows("hidden", db.select().from(hiddenIntervention).all()),
    ...rows("meeting", db.select().from(meeting).all()),
    ...rows("check", db.select().from(anonymityCheck).all()),
    ...rows("trail", listTrail(db)),
    ...rows("pair", db.select().from(relationship).all()),
    ...rows("person", db.select().from(rosterEntry).all()),
  ];
}

/** A right that was withdrawn changes the account's text as one that was given does. */
function listAccountsWithRights(db: Database) {
  const { relationshipId } = accountRelationship;
  const rights = db.select().from(accountRelationship).orderBy(asc(relationshipId)).all();
  const accounts = db.select().from(account).all();
  return accounts.map((one) => ({
    ...one,
    rights: rights.filter(({ accountId }) => accountId === one.id).map((right) => right.relationshipId),
  }));
}

function idIn(row: object, name: string): string | null {
  const value: unknown = Object.entries(row).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : null;
}
