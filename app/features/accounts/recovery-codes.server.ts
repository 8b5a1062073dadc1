import { createHash, randomBytes } from "node:crypto";
import { encodeBase32, inGroups, readTyped } from "~/ballot/encoding";
import type { Database } from "~db/client.server";
import { replaceRecoveryCodes, takeRecoveryCode } from "~db/queries/sign-in/second-factors.server";

const RECOVERY_CODES = 10;
const BYTES = 10;
const CHARACTERS = 16;

/** Ten codes of 80 bits in place of those that there were; what is returned cannot be shown again. */
export function makeRecoveryCodes(db: Database, accountId: string): readonly string[] {
  const codes = Array.from({ length: RECOVERY_CODES }, () => encodeBase32(randomBytes(BYTES)));
  replaceRecoveryCodes(
    db,
    accountId,
    codes.map((code) => hashOf(accountId, code)),
  );
  return codes.map((code) => inGroups(code.toLowerCase(), 4, "-"));
}

/** Whether the code was one of the account's; it is none any more. */
export function spendRecoveryCode(db: Database, accountId: string, typed: string): boolean {
  const code = readTyped(typed);
  return code.length === CHARACTERS && takeRecoveryCode(db, accountId, hashOf(accountId, code));
}

/** 80 random bits need no slow hash. */
function hashOf(accountId: string, code: string): string {
  return createHash("sha256").update(["tandem-recovery", accountId, code].join("|")).digest("hex");
}
