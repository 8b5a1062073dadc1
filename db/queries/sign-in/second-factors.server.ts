import { and, count, eq, lt } from "drizzle-orm";
import type { GivenRole } from "~/domain/roles";
import type { Database } from "../../client.server";
import { authenticatorApp, demandedSecondFactor, passkey, recoveryCode } from "../../schema";

type AuthenticatorAppRow = typeof authenticatorApp.$inferSelect;

export function findAuthenticatorApp(db: Database, accountId: string): AuthenticatorAppRow | undefined {
  return db.select().from(authenticatorApp).where(eq(authenticatorApp.accountId, accountId)).get();
}

export function saveAuthenticatorApp(db: Database, row: AuthenticatorAppRow): void {
  const target = authenticatorApp.accountId;
  db.insert(authenticatorApp).values(row).onConflictDoUpdate({ target, set: row }).run();
}

/** Whether the step was later than the last one: of two who show one code at once, one is told so. */
export function takeStep(db: Database, accountId: string, step: number): boolean {
  const later = and(eq(authenticatorApp.accountId, accountId), lt(authenticatorApp.lastStep, step));
  return db.update(authenticatorApp).set({ lastStep: step }).where(later).run().changes === 1;
}

export function deleteAuthenticatorApp(db: Database, accountId: string): void {
  db.delete(authenticatorApp).where(eq(authenticatorApp.accountId, accountId)).run();
}

export function replaceRecoveryCodes(db: Database, accountId: string, hashes: readonly string[]): void {
  db.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId)).run();
  for (const hash of hashes) db.insert(recoveryCode).values({ hash, accountId }).run();
}

/** Whether it was there; it is not any more. */
export function takeRecoveryCode(db: Database, accountId: string, hash: string): boolean {
  const ofAccount = and(eq(recoveryCode.hash, hash), eq(recoveryCode.accountId, accountId));
  return db.delete(recoveryCode).where(ofAccount).run().changes === 1;
}

type Counted = { accountId: string; number: number };

export function countRecoveryCodes(db: Database): Counted[] {
  return db
    .select({ accountId: recoveryCode.accountId, number: count() })
    .from(recoveryCode)
    .groupBy(recoveryCode.accountId)
    .all();
}

export function countPasskeys(db: Database): Counted[] {
  return db
    .select({ accountId: passkey.accountId, number: count() })
    .from(passkey)
    .groupBy(passkey.accountId)
    .all();
}

export function listAccountsWithApp(db: Database): string[] {
  return db
    .select({ accountId: authenticatorApp.accountId })
    .from(authenticatorApp)
    .all()
    .map(({ accountId }) => accountId);
}

export function isDemanded(db: Database, role: GivenRole): boolean {
  return (
    db.select().from(demandedSecondFactor).where(eq(demandedSecondFactor.role, role)).get() !== undefined
  );
}

export function listDemandedRoles(db: Database): GivenRole[] {
  return db
    .select()
    .from(demandedSecondFactor)
    .all()
    .map(({ role }) => role);
}

export function replaceDemandedRoles(db: Database, roles: readonly GivenRole[], since: Date): void {
  db.delete(demandedSecondFactor).run();
  for (const role of roles) db.insert(demandedSecondFactor).values({ role, since }).run();
}
