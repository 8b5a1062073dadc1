import {
  type AccountRole,
  GIVEN_ROLES,
  type GivenRole,
  may,
  PERMISSIONS,
  type Permission,
} from "~/domain/roles";

const ROLE_NAMES: Readonly<Record<AccountRole, string>> = {
  hr: "HR",
  facilitator: "Facilitator",
  trustee: "Trustee",
  administrator: "Administrator",
  guest: "Guest of the demonstration",
};

const ASK_ADMINISTRATOR =
  "Your account is not allowed to do this. Ask your administrator for the role it needs.";

/** What somebody reads whom a page refuses. */
export const ROLE_REFUSED: Readonly<Record<AccountRole, string>> = {
  hr: ASK_ADMINISTRATOR,
  facilitator: ASK_ADMINISTRATOR,
  trustee: ASK_ADMINISTRATOR,
  administrator: "Only an account with the role trustee may make the key and open the ballots.",
  guest:
    "Whoever looks at the demonstration cannot do this: it belongs to your own organisation. Set it up first; the first page leads there.",
};

/** What a permission comes to, in the order in which it is said; null where it goes without saying. */
const DONE: Readonly<Record<Permission, string | null>> = {
  "see-waves": "waves and their fingerprints",
  "steer-waves": "planning and ending them",
  "announce-waves": null,
  "manage-roster": "roster",
  "print-slips": "slips",
  "enter-paper": "paper ballots",
  "hold-tally-key": "a trustee's key to the ballots",
  "read-results": "results",
  "annotate-trends": "notes on trends",
  "import-history": "earlier results",
  "set-target": "targets",
  "change-plan": "plans",
  "keep-interventions": "interventions",
  "change-own-password": null,
  "see-pairs": null,
  "read-method": null,
  "read-export-schema": null,
  "read-mail-settings": null,
  "handle-personal-data": "requests of persons about their data",
  "read-data-protection": "the data protection document",
  "check-anonymity": "the check of anonymity",
  "export-everything": "exports of everything",
  "manage-accounts": "accounts",
  "manage-company": "the company and its pairs",
  "manage-demonstration": "the demonstration",
  "reach-every-pair": "every pair of departments",
};

/** Of an account whose role reaches every pair, so that nothing can be chosen. */
export const SEES_EVERY_PAIR = "With its role, this account sees every pair of departments.";

export function roleName(role: AccountRole): string {
  return ROLE_NAMES[role];
}

/** What each role that an account can be given may do, as the page for accounts and the document for works councils say it. */
export const ROLES: readonly { role: GivenRole; name: string; may: string }[] = GIVEN_ROLES.map((role) => ({
  role,
  name: ROLE_NAMES[role],
  may: sayWhatRoleMay((permission) => may(role, permission)),
}));

/** "Results, plans", made from the permissions, so that it can never say more or less than what is allowed. */
export function sayWhatRoleMay(allows: (permission: Permission) => boolean): string {
  const refused = PERMISSIONS.filter((permission) => !allows(permission));
  if (refused.length === 0) return "Everything";
  const [only] = refused.length === 1 ? refused : [];
  if (only) return `Everything but ${DONE[only] ?? only}`;
  const said = PERMISSIONS.filter(allows).flatMap((permission) => DONE[permission] ?? []);
  const list = said.join(", ");
  const sentence = list.charAt(0).toUpperCase() + list.slice(1);
  return allows("read-results") ? sentence : `${sentence}; no results`;
}
