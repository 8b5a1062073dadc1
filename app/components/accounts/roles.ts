/** What each role may do, as the page for accounts says it. */
export const ROLES = [
  { role: "hr", name: "HR", may: "Roster, waves, slips, results, plans" },
  { role: "facilitator", name: "Facilitator", may: "Results, suggested interventions, plans" },
  { role: "trustee", name: "Trustee", may: "Waves and their fingerprints, no results" },
  { role: "administrator", name: "Administrator", may: "Everything, and these accounts" },
] as const;

export type RoleId = (typeof ROLES)[number]["role"];

export function roleName(role: RoleId): string {
  return ROLES.find((entry) => entry.role === role)?.name ?? role;
}
