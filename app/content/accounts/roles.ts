import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill, type Made } from "~/content/translated";
import { GIVEN_ROLES, type GivenRole, may, PERMISSIONS, type Permission } from "~/domain/roles";

/** The words of a language from which the sentence about a role is made. */
export type RoleWords = {
  /** What a permission comes to, in the order in which it is said; null where it goes without saying. */
  done: Readonly<Record<Permission, string | null>>;
  everything: string;
  everythingBut: `${string}{what}${string}`;
  noResults: `${string}{what}${string}`;
};

/** What each role that an account can be given may do, as the page for accounts and the document for works councils say it. */
export function sayWhatEachRoleMay(
  language: ShownLanguage,
  words: RoleWords,
): Readonly<Record<GivenRole, Made>> {
  const said: unknown = Object.fromEntries(
    GIVEN_ROLES.map((role) => [role, sayWhatRoleMay(language, words, (permission) => may(role, permission))]),
  );
  return said as Readonly<Record<GivenRole, Made>>;
}

/** "Results and plans", made from the permissions, so that it can never say more or less than what is allowed. */
export function sayWhatRoleMay(
  language: ShownLanguage,
  { done, everything, everythingBut, noResults }: RoleWords,
  allows: (permission: Permission) => boolean,
): string {
  const refused = PERMISSIONS.filter((permission) => !allows(permission));
  if (refused.length === 0) return everything;
  const [only] = refused.length === 1 ? refused : [];
  if (only) return fill(everythingBut, { what: done[only] ?? only });
  const allowed = PERMISSIONS.filter(allows).flatMap((permission) => done[permission] ?? []);
  const said = formatList(language, allowed);
  const what = said.charAt(0).toUpperCase() + said.slice(1);
  return allows("read-results") ? what : fill(noResults, { what });
}
