import { and, asc, count, eq, gt, sql } from "drizzle-orm";
import { ballotArrived } from "../arrival-order.server";
import type { Database } from "../client.server";
import { preparedOnce } from "../prepared.server";
import { ballot } from "../schema";

export type BallotRow = typeof ballot.$inferSelect;

const byToken = preparedOnce((db) =>
  db
    .select()
    .from(ballot)
    .where(eq(ballot.token, sql.placeholder("token")))
    .prepare(),
);

export function findBallot(db: Database, token: Buffer): BallotRow | undefined {
  return byToken(db).get({ token });
}

/** Inside a transaction: afterwards nothing shows where the row was put. */
export function insertBallot(db: Database, row: BallotRow): void {
  db.insert(ballot).values(row).run();
  ballotArrived(db.$client, row.token);
}

export function keepMac(db: Database, token: Buffer, mac: Buffer): void {
  db.update(ballot).set({ mac }).where(eq(ballot.token, token)).run();
  ballotArrived(db.$client, token);
}

/** The next ballots in the order of their random tokens. */
export function listBallots(db: Database, waveId: string, after: Buffer, limit: number): BallotRow[] {
  return db
    .select()
    .from(ballot)
    .where(and(eq(ballot.waveId, waveId), gt(ballot.token, after)))
    .orderBy(asc(ballot.token))
    .limit(limit)
    .all();
}

export function countBallots(db: Database, waveId: string): number {
  return db.select({ ballots: count() }).from(ballot).where(eq(ballot.waveId, waveId)).get()?.ballots ?? 0;
}

export function deleteBallots(db: Database, waveId: string): void {
  db.delete(ballot).where(eq(ballot.waveId, waveId)).run();
}
