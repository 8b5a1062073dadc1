import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, actionPlan, release, wave } from "../schema";

export type TrendWaveRow = {
  id: string;
  quarter: string;
  state: string;
  opensAt: Date;
  closesAt: Date;
  threshold: number;
  endedBecause: string | null;
  restoredAt: Date | null;
  /** null when the wave was cancelled before it opened. */
  manifestHash: string | null;
  /** The stored release, null where none was made. */
  content: string | null;
};

/** All closed and cancelled waves of a relationship, oldest first. */
export function listTrendWaves(db: Database, relationshipId: string): TrendWaveRow[] {
  return db
    .select({
      id: wave.id,
      quarter: wave.quarter,
      state: wave.state,
      opensAt: wave.opensAt,
      closesAt: wave.closesAt,
      threshold: wave.threshold,
      endedBecause: wave.endedBecause,
      restoredAt: wave.restoredAt,
      manifestHash: wave.manifestHash,
      content: release.content,
    })
    .from(wave)
    .leftJoin(release, eq(release.waveId, wave.id))
    .where(and(eq(wave.relationshipId, relationshipId), inArray(wave.state, ["closed", "cancelled"])))
    .orderBy(asc(wave.opensAt), asc(wave.createdAt))
    .all();
}

/** Actions of all plans that were begun or carried out, the earliest first. */
export function listBegunActions(db: Database, relationshipId: string) {
  return db
    .select({
      id: action.id,
      interventionId: action.interventionId,
      startsOn: action.startsOn,
      status: action.status,
    })
    .from(action)
    .innerJoin(actionPlan, eq(actionPlan.id, action.planId))
    .where(and(eq(actionPlan.relationshipId, relationshipId), inArray(action.status, ["started", "done"])))
    .orderBy(asc(action.startsOn), asc(action.position))
    .all();
}
