import type { AccountRole } from "~/domain/account-role";

/** What each role may do, as the page for accounts says it. */
export const ROLES = [
  { role: "hr", name: "HR", may: "Roster, waves, slips, results, plans" },
  { role: "facilitator", name: "Facilitator", may: "Results, suggested interventions, plans" },
  { role: "trustee", name: "Trustee", may: "Waves and their fingerprints, no results" },
  { role: "administrator", name: "Administrator", may: "Everything, and these accounts" },
] as const;

export function roleName(role: AccountRole): string {
  return ROLES.find((entry) => entry.role === role)?.name ?? role;
}
