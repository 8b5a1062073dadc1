import { asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { comment, release } from "../schema";

type ReleaseRow = typeof release.$inferSelect;
type CommentRow = typeof comment.$inferSelect;

export function insertRelease(db: Database, row: typeof release.$inferInsert): void {
  db.insert(release).values(row).run();
}

export function findRelease(db: Database, waveId: string): ReleaseRow | undefined {
  return db.select().from(release).where(eq(release.waveId, waveId)).get();
}

/** In the order of their random keys, so that the place of a row in the file says nothing. */
export function insertComments(db: Database, rows: readonly CommentRow[]): void {
  const sorted = [...rows].sort((a, b) => Buffer.compare(a.key, b.key));
  for (const row of sorted) db.insert(comment).values(row).run();
}

export function listComments(db: Database, waveId: string): CommentRow[] {
  return db.select().from(comment).where(eq(comment.waveId, waveId)).orderBy(asc(comment.key)).all();
}
