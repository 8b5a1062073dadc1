import type { TextTree } from "~/content/translated";

/** Section 8. */
export const roles = {
  title: "Roles and rights",
  intro:
    "Respondents have no account. No page shows anybody on this list an answer of one person to a statement, or who took part. Comments are read word for word.",
  role: "Role",
  may: "May see and do",
  accountsNow: "Accounts now",
  people: { one: "{count} person", other: "{count} people" },
  none: "none",
  exports:
    "An administrator can name the persons. Exports of everything are for administrators only; each is recorded.",
} as const satisfies TextTree;
