import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { Database } from "../client.server";
import { release, wave } from "../schema";

type EndedWave = {
  id: string;
  quarter: string;
  opensAt: Date;
  closesAt: Date;
  /** The stored release, null where none was made. */
  content: string | null;
};

/** Closed and cancelled waves of a relationship that opened up to a moment, oldest first. */
export function listEndedWaves(db: Database, relationshipId: string, upTo: Date): EndedWave[] {
  return db
    .select({
      id: wave.id,
      quarter: wave.quarter,
      opensAt: wave.opensAt,
      closesAt: wave.closesAt,
      content: release.content,
    })
    .from(wave)
    .leftJoin(release, eq(release.waveId, wave.id))
    .where(
      and(
        eq(wave.relationshipId, relationshipId),
        inArray(wave.state, ["closed", "cancelled"]),
        lte(wave.opensAt, upTo),
      ),
    )
    .orderBy(asc(wave.opensAt), asc(wave.createdAt))
    .all();
}

/** The stored releases among them, as they were written. */
export function listReleasesBefore(db: Database, relationshipId: string, upTo: Date): string[] {
  return listEndedWaves(db, relationshipId, upTo).flatMap(({ content }) =>
    content === null ? [] : [content],
  );
}
