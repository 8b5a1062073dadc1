import { isOffered, quorumsOf } from "~/ballot/committee";
import { may } from "~/domain/roles";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts } from "~db/queries/accounts/accounts.server";
import { type HolderRow, listHolders, replaceHolders } from "~db/queries/key-holders.server";
import { listReachable } from "~db/queries/relationships.server";

const LONGEST_NAME = 80;

type Appointment = {
  accountId: string;
  /** As respondents read it: "Ada Berg, works council". */
  name: string;
  /** Works neither in HR nor in IT, as HR says; of an account that steers waves it is never believed. */
  outside: boolean;
};

/** Who holds the keys of a wave, and how many of them have to open it together; nobody and 0: the server alone. */
export type Committee = { needed: number; holders: readonly Appointment[] };

export type CommitteeProblem =
  | { field: "quorum"; reason: "not-offered" }
  | {
      field: "holders";
      index: number;
      reason:
        | "account-missing"
        | "account-unknown"
        | "account-twice"
        | "name-missing"
        | "name-twice"
        | "name-too-long";
    };

/** Accounts that can be appointed: they can sign in and see the pair's waves. */
export function listPossibleHolders(
  db: Database,
  relationshipId: string,
): { id: string; name: string; role: AccountRow["role"] }[] {
  return listAccounts(db)
    .filter((account) => canHold(db, account, relationshipId))
    .map(({ id, name, role }) => ({ id, name, role }));
}

export function canHold(db: Database, account: AccountRow, relationshipId: string): boolean {
  return (
    account.disabledAt === null &&
    may(account.role, "see-waves") &&
    listReachable(db, account.id).some(({ id }) => id === relationshipId)
  );
}

export function checkCommittee(
  db: Database,
  relationshipId: string,
  { needed, holders }: Committee,
): CommitteeProblem[] {
  if (!isOffered({ holders: holders.length, needed })) return [{ field: "quorum", reason: "not-offered" }];
  const possible = new Set(listPossibleHolders(db, relationshipId).map(({ id }) => id));
  const names = holders.map(({ name }) => name.trim().toLowerCase());
  return holders.flatMap(({ accountId }, index): CommitteeProblem[] => {
    const problem = (reason: Extract<CommitteeProblem, { field: "holders" }>["reason"]) =>
      [{ field: "holders", index, reason }] as const;
    const name = names[index] ?? "";
    if (accountId === "") return [...problem("account-missing")];
    if (!possible.has(accountId)) return [...problem("account-unknown")];
    if (holders.findIndex((other) => other.accountId === accountId) < index)
      return [...problem("account-twice")];
    if (name === "") return [...problem("name-missing")];
    if (name.length > LONGEST_NAME) return [...problem("name-too-long")];
    return names.indexOf(name) < index ? [...problem("name-twice")] : [];
  });
}

/** Whether a plan leaves the keys of a wave with those who are appointed; one that says nothing of them does. */
export function keepsHolders(
  db: Database,
  wave: { id: string; needed: number | null },
  committee: Committee | undefined,
): boolean {
  if (committee === undefined) return true;
  const appointed = listHolders(db, wave.id).map(({ accountId }) => accountId);
  const wanted = committee.holders.map(({ accountId }) => accountId);
  return committee.needed === (wave.needed ?? 0) && JSON.stringify(wanted) === JSON.stringify(appointed);
}

/** A key stays with the account that made it, wherever in the list it stands now. */
export function appointHolders(db: Database, waveId: string, { holders }: Committee): void {
  const before = listHolders(db, waveId);
  const accounts = listAccounts(db);
  const rows = holders.map(({ accountId, name, outside }, position): HolderRow => {
    const made = before.find((row) => row.accountId === accountId);
    return {
      waveId,
      position,
      accountId,
      name: name.trim(),
      outside: outside && !worksInHrOrIt(accounts.find(({ id }) => id === accountId)),
      publicKey: made?.publicKey ?? null,
      keyTriedAt: made?.keyTriedAt ?? null,
      misfits: null,
    };
  });
  replaceHolders(db, waveId, rows);
}

/** Roles decide at opening as well: somebody may have been given another one since the plan. */
export function isOutside(holder: HolderRow, account: AccountRow | null | undefined): boolean {
  return holder.outside && !worksInHrOrIt(account ?? undefined);
}

function worksInHrOrIt(account: AccountRow | undefined): boolean {
  return account !== undefined && may(account.role, "steer-waves");
}

/**
 * Whether some quorum lies wholly inside HR and IT, or there is none but the server: then whoever runs the server could
 * open answers early, and the promise has to say so.
 */
export function couldOpenInside(needed: number, outside: readonly boolean[]): boolean {
  return quorumsOf({ holders: outside.length, needed }).some((quorum) =>
    quorum.every((index) => outside[index] !== true),
  );
}
