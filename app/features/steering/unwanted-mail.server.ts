import { z } from "zod";
import { type AccountRole, may } from "~/domain/roles";
import { isForReaders, MAIL_SWITCHES, type MailSwitch } from "~/domain/steering-mail";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts, updateAccount } from "~db/queries/accounts/accounts.server";

const stored = z.array(z.enum(MAIL_SWITCHES));

/** What an account has switched off; what cannot be read counts as nothing, so that no message is lost. */
function unwantedMail({ unwantedMail: json }: Pick<AccountRow, "unwantedMail">): MailSwitch[] {
  try {
    return stored.safeParse(JSON.parse(json ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

export function isUnwanted(account: Pick<AccountRow, "unwantedMail">, message: MailSwitch): boolean {
  return unwantedMail(account).includes(message);
}

/** `wanted`: what is to be sent; everything else is switched off. */
export function chooseMail(db: Database, accountId: string, wanted: readonly string[]): void {
  const unwanted = MAIL_SWITCHES.filter((message) => !wanted.includes(message));
  updateAccount(db, accountId, { unwantedMail: unwanted.length === 0 ? null : JSON.stringify(unwanted) });
}

/** What an account can choose among, by its role, with what it has chosen. */
export function offeredMail(
  db: Database,
  { id, role }: Pick<AccountRow, "id"> & { role: AccountRole },
): { message: MailSwitch; wanted: boolean }[] {
  const account = listAccounts(db).find((row) => row.id === id);
  if (!account) return [];
  const unwanted = unwantedMail(account);
  return MAIL_SWITCHES.filter((message) =>
    may(role, isForReaders(message) ? "read-results" : "steer-waves"),
  ).map((message) => ({ message, wanted: !unwanted.includes(message) }));
}
