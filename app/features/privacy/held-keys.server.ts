import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import { listAllHolders } from "~db/queries/key-holders.server";
import { blankPerson, isNameOf, type Who } from "./blank-person.server";

export type HeldKey = { quarter: string; pair: string };

/** Waves that name the person as a key holder, by account or in the words that respondents read: no erasing reaches those. */
export function listHeldKeys(db: Database, who: Who, language: ShownLanguage): HeldKey[] {
  const account = who.address === null ? undefined : findAccountByEmail(db, who.address);
  return listAllHolders(db).flatMap(({ holder: { accountId, name }, quarter, pair }) => {
    const named = isNameOf(name, who) || blankPerson(name, who) !== name.normalize("NFC");
    const own = account !== undefined && account.id === accountId;
    return named || own ? [{ quarter: formatQuarter(language, quarter), pair }] : [];
  });
}
