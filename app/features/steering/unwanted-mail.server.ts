import { z } from "zod";
import { type AccountRole, may } from "~/domain/roles";
import { isForReaders, STEERING_MESSAGES, type SteeringMessage } from "~/domain/steering-mail";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts, updateAccount } from "~db/queries/accounts/accounts.server";

const stored = z.array(z.enum(STEERING_MESSAGES));

/** What an account has switched off; what cannot be read counts as nothing, so that no message is lost. */
function unwantedMail({ unwantedMail: json }: Pick<AccountRow, "unwantedMail">): SteeringMessage[] {
  try {
    return stored.safeParse(JSON.parse(json ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

export function isUnwanted(account: Pick<AccountRow, "unwantedMail">, message: SteeringMessage): boolean {
  return unwantedMail(account).includes(message);
}

/** `wanted`: what is to be sent; everything else is switched off. */
export function chooseMail(db: Database, accountId: string, wanted: readonly string[]): void {
  const unwanted = STEERING_MESSAGES.filter((message) => !wanted.includes(message));
  updateAccount(db, accountId, { unwantedMail: unwanted.length === 0 ? null : JSON.stringify(unwanted) });
}

/** What an account can choose among, by its role, with what it has chosen. */
export function offeredMail(
  db: Database,
  { id, role }: Pick<AccountRow, "id"> & { role: AccountRole },
): { message: SteeringMessage; wanted: boolean }[] {
  const account = listAccounts(db).find((row) => row.id === id);
  if (!account) return [];
  const unwanted = unwantedMail(account);
  return STEERING_MESSAGES.filter((message) =>
    may(role, isForReaders(message) ? "read-results" : "steer-waves"),
  ).map((message) => ({ message, wanted: !unwanted.includes(message) }));
}
