import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { may } from "~/domain/roles";
import type { Account } from "~/features/accounts/sign-in.server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { listReachable } from "~db/queries/relationships.server";

export type Navigation = {
  organisation: string | null;
  account: { name: string; role: Account["role"] } | null;
  relationships: readonly { id: string; name: string; demonstration: boolean }[];
};

/** What the frame around every page shows; a stranger learns nothing from it. */
export function listNavigation(db: Database, account: Account | null, language: ShownLanguage): Navigation {
  if (!account) return { organisation: null, account: null, relationships: [] };
  return {
    organisation: findOrganisation(db)?.name ?? null,
    account: { name: nameOf(account, language), role: account.role },
    relationships: listReachable(db, account.id).map(({ id, name, demonstration }) => ({
      id,
      name,
      demonstration,
    })),
  };
}

/** Everybody who looks at the demonstration shares one account: it has no name of its own, but says what it is. */
function nameOf({ name, role }: Account, language: ShownLanguage): string {
  return may(role, "change-own-password") ? name : accountsTexts(language).texts.page.roleNames[role];
}
