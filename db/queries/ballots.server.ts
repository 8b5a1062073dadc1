import { and, asc, count, eq, gt } from "drizzle-orm";
import type { Database } from "../client.server";
import { ballot } from "../schema";

export type BallotRow = typeof ballot.$inferSelect;

export function findBallot(db: Database, token: Buffer): BallotRow | undefined {
  return db.select().from(ballot).where(eq(ballot.token, token)).get();
}

export function insertBallot(db: Database, row: BallotRow): void {
  db.insert(ballot).values(row).run();
}

export function keepMac(db: Database, token: Buffer, mac: Buffer): void {
  db.update(ballot).set({ mac }).where(eq(ballot.token, token)).run();
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

export function countAllBallots(db: Database): number {
  return db.select({ ballots: count() }).from(ballot).get()?.ballots ?? 0;
}

/** Of the database in bytes. */
export function fileSize(db: Database): number {
  const read = (pragma: string) => Number(db.$client.pragma(pragma, { simple: true }));
  return read("page_count") * read("page_size");
}

export function deleteBallots(db: Database, waveId: string): void {
  db.delete(ballot).where(eq(ballot.waveId, waveId)).run();
}
