import { randomInt, randomUUID } from "node:crypto";
import { tidyMailAddress } from "~/domain/mail-address";
import type { GivenRole } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findAccountByEmail, insertAccount } from "~db/queries/accounts/accounts.server";
import { hashPassword } from "./password.server";

type NewAccount = {
  name: string;
  email: string;
  role: GivenRole;
  /** null: one is made up and returned, to be handed over once. */
  password: string | null;
  /** Whoever made the account knows the password, so that its owner has to choose another. */
  mustChange?: boolean;
};

type CreatedAccount = { ok: true; id: string; password: string } | { ok: false; reason: "address-taken" };

type By = { accountId: string | null; now: Date };

/** The password is stored as a hash only: what is returned cannot be shown again. */
export async function createAccount(db: Database, account: NewAccount, by: By): Promise<CreatedAccount> {
  const email = tidyMailAddress(account.email);
  if (findAccountByEmail(db, email)) return { ok: false, reason: "address-taken" };
  const password = account.password ?? makePassword();
  const passwordHash = await hashPassword(password);
  const id = randomUUID();
  return db.transaction(
    (): CreatedAccount => {
      // Asked again: hashing took time.
      if (findAccountByEmail(db, email)) return { ok: false, reason: "address-taken" };
      insertNew(db, { ...account, id, email, passwordHash }, by);
      return { ok: true, id, password };
    },
    { behavior: "immediate" },
  );
}

/** Nobody can sign in with the account until its owner has chosen a password by a link (`makeLink`). */
export function inviteAccount(
  db: Database,
  account: Omit<NewAccount, "password" | "mustChange">,
  by: By,
): { ok: true; id: string } | { ok: false; reason: "address-taken" } {
  const email = tidyMailAddress(account.email);
  const id = randomUUID();
  return db.transaction(
    () => {
      if (findAccountByEmail(db, email)) return { ok: false, reason: "address-taken" };
      insertNew(db, { ...account, id, email, passwordHash: "" }, by);
      return { ok: true, id };
    },
    { behavior: "immediate" },
  );
}

function insertNew(
  db: Database,
  account: Omit<NewAccount, "password"> & { id: string; passwordHash: string },
  { accountId, now }: By,
): void {
  const { id, email, name, role, passwordHash, mustChange = false } = account;
  insertAccount(db, { id, email, name, role, passwordHash, mustChangePassword: mustChange, createdAt: now });
  recordAuditEvent(db, { at: now, accountId, action: "account created", subject: `${email} as ${role}` });
}

const SYLLABLE_STARTS = "bdfghjklmnprstvwz";
const VOWELS = "aeiou";
const WORDS = 4;

/** Four made-up words of two syllables and a number, "sofa-nelu-gira-topu-47": about 58 bits, easy to read out. */
export function makePassword(): string {
  const letter = (letters: string) => letters[randomInt(letters.length)];
  const syllable = () => `${letter(SYLLABLE_STARTS)}${letter(VOWELS)}`;
  const words = Array.from({ length: WORDS }, () => syllable() + syllable());
  return [...words, String(randomInt(10, 100))].join("-");
}
