import { madeFor } from "~/content/translated";
import type { AccountRole } from "~/domain/roles";
import { type RoleWords, sayWhatEachRoleMay } from "../roles";

export const ROLE_NAMES = madeFor<AccountRole>()({
  hr: "HR",
  facilitator: "Facilitator",
  trustee: "Key holder",
  administrator: "Administrator",
  guest: "Guest of the demonstration",
});

const ASK_ADMINISTRATOR =
  "Your account is not allowed to do this. Ask your administrator for the role it needs.";

/** What somebody reads whom a page refuses. */
export const ROLE_REFUSED = madeFor<AccountRole>()({
  hr: ASK_ADMINISTRATOR,
  facilitator: ASK_ADMINISTRATOR,
  trustee: ASK_ADMINISTRATOR,
  administrator: ASK_ADMINISTRATOR,
  guest:
    "Whoever looks at the demonstration cannot do this: it belongs to your own organisation. Set it up first; the first page leads there.",
});

export const ROLE_WORDS = {
  done: {
    "see-waves": "waves and their fingerprints",
    "steer-waves": "planning and ending them",
    "announce-waves": null,
    "manage-roster": "roster",
    "print-slips": "slips",
    "enter-paper": "paper ballots",
    "hold-tally-key": "a key to the answers",
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
    "see-installation": "how this installation runs",
    "export-everything": "exports of everything",
    "manage-accounts": "accounts",
    "manage-connections": "connections with other programs",
    "manage-company": "the company and its pairs",
    "manage-demonstration": "the demonstration",
    "reach-every-pair": "every pair of departments",
  },
  everything: "Everything",
  everythingBut: "Everything but {what}",
  noResults: "{what}; no results",
} as const satisfies RoleWords;

export const ROLES_MAY = sayWhatEachRoleMay("en", ROLE_WORDS);
