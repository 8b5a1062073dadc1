import { and, asc, count, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { preparedOnce } from "../prepared.server";
import { account, relationship, shareBox, usedKey, wave, waveHolder } from "../schema";

export type HolderRow = typeof waveHolder.$inferSelect;
export type ShareBoxRow = typeof shareBox.$inferSelect;

/** In the order in which the manifest lists them. */
const ofWave = preparedOnce((db) =>
  db
    .select()
    .from(waveHolder)
    .where(eq(waveHolder.waveId, sql.placeholder("waveId")))
    .orderBy(asc(waveHolder.position))
    .prepare(),
);

export function listHolders(db: Database, waveId: string): HolderRow[] {
  return ofWave(db).all({ waveId });
}

export function listHoldersWithAccounts(db: Database, waveId: string) {
  return db
    .select({ holder: waveHolder, account })
    .from(waveHolder)
    .leftJoin(account, eq(account.id, waveHolder.accountId))
    .where(eq(waveHolder.waveId, waveId))
    .orderBy(asc(waveHolder.position))
    .all();
}

/** Of all waves, with quarter and pair. */
export function listAllHolders(db: Database): { holder: HolderRow; quarter: string; pair: string }[] {
  return db
    .select({ holder: waveHolder, quarter: wave.quarter, pair: relationship.name })
    .from(waveHolder)
    .innerJoin(wave, eq(wave.id, waveHolder.waveId))
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .orderBy(asc(wave.opensAt), asc(waveHolder.position))
    .all();
}

export function findHolder(db: Database, waveId: string, accountId: string): HolderRow | undefined {
  return db
    .select()
    .from(waveHolder)
    .where(and(eq(waveHolder.waveId, waveId), eq(waveHolder.accountId, accountId)))
    .get();
}

/** In place of whoever was appointed before. */
export function replaceHolders(db: Database, waveId: string, rows: readonly HolderRow[]): void {
  db.delete(waveHolder).where(eq(waveHolder.waveId, waveId)).run();
  for (const row of rows) db.insert(waveHolder).values(row).run();
}

export function updateHolder(
  db: Database,
  { waveId, position }: Pick<HolderRow, "waveId" | "position">,
  change: Partial<HolderRow>,
): void {
  const one = and(eq(waveHolder.waveId, waveId), eq(waveHolder.position, position));
  db.update(waveHolder).set(change).where(one).run();
}

/** Whether a wave has opened with this key, or another holder has put it into any wave. */
export function isKeyTaken(
  db: Database,
  publicKey: string,
  { waveId, position }: Pick<HolderRow, "waveId" | "position">,
): boolean {
  if (db.select().from(usedKey).where(eq(usedKey.publicKey, publicKey)).get()) return true;
  const same = db.select().from(waveHolder).where(eq(waveHolder.publicKey, publicKey)).all();
  return same.some((row) => row.waveId !== waveId || row.position !== position);
}

export function areKeysUsed(db: Database, publicKeys: readonly string[]): boolean {
  const used = inArray(usedKey.publicKey, [...publicKeys]);
  return db.select().from(usedKey).where(used).get() !== undefined;
}

export function insertUsedKeys(db: Database, publicKeys: readonly string[]): void {
  for (const publicKey of publicKeys) db.insert(usedKey).values({ publicKey }).onConflictDoNothing().run();
}

export function listUsedKeys(db: Database): string[] {
  return db
    .select()
    .from(usedKey)
    .all()
    .map(({ publicKey }) => publicKey);
}

/** What holders gave, in the order of the holders. */
export function listShareBoxes(db: Database, waveId: string): ShareBoxRow[] {
  return db.select().from(shareBox).where(eq(shareBox.waveId, waveId)).orderBy(asc(shareBox.position)).all();
}

/** The same without the boxes. */
export function listPostedShares(db: Database, waveId: string): { position: number; postedAt: Date }[] {
  const { position, postedAt } = shareBox;
  return db.select({ position, postedAt }).from(shareBox).where(eq(shareBox.waveId, waveId)).all();
}

export function putShareBox(db: Database, row: ShareBoxRow): void {
  const { box, postedAt } = row;
  db.insert(shareBox)
    .values(row)
    .onConflictDoUpdate({ target: [shareBox.waveId, shareBox.position], set: { box, postedAt } })
    .run();
}

export function countShareBoxes(db: Database, waveId: string): number {
  return db.select({ boxes: count() }).from(shareBox).where(eq(shareBox.waveId, waveId)).get()?.boxes ?? 0;
}

export function deleteShareBoxes(db: Database, waveId: string): void {
  db.delete(shareBox).where(eq(shareBox.waveId, waveId)).run();
}

/** Waves that have opened with key holders, of pairs that are no demonstration. */
export function listHeldWaves(db: Database): (typeof wave.$inferSelect)[] {
  return db
    .select({ wave })
    .from(wave)
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(and(gt(wave.needed, 0), isNotNull(wave.manifestHash), eq(relationship.demonstration, false)))
    .all()
    .map((row) => row.wave);
}
