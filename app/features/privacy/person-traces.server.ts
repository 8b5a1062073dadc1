import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { PAPER_COLLEAGUE } from "~/content/paper/audit-trail";
import { mailAddressKey } from "~/domain/mail-address";
import { interventionName } from "~/features/find-intervention.server";
import { readPlanChange, writePlanChange } from "~/features/plan/plan-change.server";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import { listInvitationsOf, listRosterEntriesOf } from "~db/queries/erasure.server";
import {
  listAgreementOwners,
  listHistory,
  listOwners,
  listSubjects,
  replaceChange,
  replaceSubject,
} from "~db/queries/erasure-traces.server";
import { blankPerson, ERASED, isNameOf, type Who } from "./blank-person.server";

type Trace = { id: number; words: string; blanked: string };

/** Whom an address or a bare name means: with every name that stands beside the address. */
export function whoIs(db: Database, addressOrName: string): Who {
  if (!addressOrName.includes("@")) return { address: null, names: [addressOrName] };
  const key = mailAddressKey(addressOrName);
  const owners = listOwners(db).flatMap((row) => [
    { name: row.firstOwner, email: row.firstOwnerEmail },
    { name: row.secondOwner, email: row.secondOwnerEmail },
  ]);
  const agreed = listAgreementOwners(db).map((row) => ({ name: row.owner, email: row.ownerEmail }));
  const names = [
    ...listRosterEntriesOf(db, addressOrName).map(({ entry }) => entry.name),
    ...listInvitationsOf(db, addressOrName).map(({ invitee }) => invitee.name),
    ...[...owners, ...agreed].flatMap(({ name, email }) =>
      email !== null && mailAddressKey(email) === key ? [name] : [],
    ),
    findAccountByEmail(db, addressOrName)?.name ?? null,
  ];
  const known = names.filter((name): name is string => name !== null && name.trim() !== "");
  return { address: addressOrName, names: [...new Set(known)] };
}

/** Lines of the audit trail that name the person. An account in use keeps those about it: they say who may what. */
export function listTrailOf(db: Database, who: Who): Trace[] {
  const account = who.address === null ? undefined : findAccountByEmail(db, who.address);
  if (account && account.disabledAt === null) return [];
  return changed(listSubjects(db), (words) => {
    const [before, colleague] = words.split(PAPER_COLLEAGUE);
    if (colleague !== undefined && isNameOf(colleague, who)) return `${before}${PAPER_COLLEAGUE}${ERASED}`;
    return blankPerson(words, who);
  });
}

/** Lines in the histories of plans that name the person. */
export function listHistoryOf(db: Database, who: Who): Trace[] {
  return changed(listHistory(db), (words) => {
    const stored = readPlanChange(words);
    if (stored === null) return blankPerson(words, who);
    const { fact } = stored;
    if (fact.kind === "owner")
      return writePlanChange({ ...stored, fact: { ...fact, from: owner(fact.from), to: owner(fact.to) } });
    if (fact.kind === "reworded")
      return writePlanChange({ ...stored, fact: { ...fact, to: blankPerson(fact.to, who) } });
    return words;

    function owner(name: string): string {
      return isNameOf(name, who) ? ERASED : blankPerson(name, who);
    }
  });
}

/** Takes the person out of audit trail and plan histories; what was done, and when, stays. */
export function eraseTraces(db: Database, who: Who): { trail: number; history: number } {
  const trail = listTrailOf(db, who);
  const history = listHistoryOf(db, who);
  for (const { id, blanked } of trail) replaceSubject(db, { id, words: blanked });
  for (const { id, blanked } of history) replaceChange(db, { id, words: blanked });
  return { trail: trail.length, history: history.length };
}

export type TypedName = {
  kind: "action" | "agreement";
  what: string;
  pair: string;
  quarter: string;
};

/** Where somebody has typed the person's name as an owner: work in progress, which its page can change. */
export function listTypedNames(db: Database, who: Who, language: ShownLanguage): TypedName[] {
  const actions = listOwners(db).flatMap(({ firstOwner, secondOwner, interventionId, pair, quarter }) =>
    [firstOwner, secondOwner].some((name) => isNameOf(name, who))
      ? [{ kind: "action" as const, what: interventionName(db, interventionId, language), pair, quarter }]
      : [],
  );
  const agreements = listAgreementOwners(db).flatMap(({ owner, repair, pair, quarter }) =>
    isNameOf(owner, who) ? [{ kind: "agreement" as const, what: repair, pair, quarter }] : [],
  );
  return [...actions, ...agreements].map((typed) => ({
    ...typed,
    quarter: formatQuarter(language, typed.quarter),
  }));
}

/** Names without an address beside them: owners, second persons of paper entry, owners in the past. */
export function listBareNames(db: Database): string[] {
  const owners = listOwners(db).flatMap(({ firstOwner, secondOwner }) => [firstOwner, secondOwner]);
  const agreements = listAgreementOwners(db).map(({ owner }) => owner);
  const colleagues = listSubjects(db).map(({ words }) => words.split(PAPER_COLLEAGUE)[1] ?? "");
  const past = listHistory(db).flatMap(({ words }) => {
    const fact = readPlanChange(words)?.fact;
    return fact?.kind === "owner" ? [fact.from, fact.to] : [];
  });
  const names = [...owners, ...agreements, ...colleagues, ...past].map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== "" && !name.includes(ERASED));
}

function changed(rows: readonly { id: number; words: string }[], blank: (words: string) => string): Trace[] {
  return rows.flatMap((row) => {
    const blanked = blank(row.words);
    return blanked === row.words.normalize("NFC") || blanked === row.words ? [] : [{ ...row, blanked }];
  });
}
