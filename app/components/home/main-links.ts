import {
  ACCOUNTS_PATH,
  ANONYMITY_PATH,
  DATA_PROTECTION_PATH,
  INTERVENTIONS_PATH,
  METHOD_PATH,
  rosterPath,
  targetPath,
  trendsPath,
  wavesPath,
} from "~/addresses";
import { type AccountRole, may, type Permission } from "~/domain/roles";

type MainLink<To> = { to: To; label: string; permission: Permission };

/** What is in the masthead, each for whoever its page lets in. */
const OF_A_PAIR: readonly MainLink<(relationshipId: string) => string>[] = [
  { to: wavesPath, label: "Waves", permission: "see-waves" },
  { to: trendsPath, label: "Trends", permission: "read-results" },
  { to: rosterPath, label: "Roster", permission: "manage-roster" },
  { to: targetPath, label: "Target", permission: "set-target" },
];
const OF_EVERYTHING: readonly MainLink<string>[] = [
  { to: INTERVENTIONS_PATH, label: "Interventions", permission: "keep-interventions" },
  { to: METHOD_PATH, label: "Method", permission: "read-method" },
  { to: DATA_PROTECTION_PATH, label: "Privacy", permission: "read-data-protection" },
  { to: ANONYMITY_PATH, label: "Anonymity", permission: "check-anonymity" },
  { to: ACCOUNTS_PATH, label: "Accounts", permission: "manage-accounts" },
];

export function mainLinks(
  role: AccountRole,
  relationshipId: string,
): readonly { to: string; label: string }[] {
  const allowed = ({ permission }: { permission: Permission }) => may(role, permission);
  return [
    ...OF_A_PAIR.filter(allowed).map(({ to, label }) => ({ to: to(relationshipId), label })),
    ...OF_EVERYTHING.filter(allowed).map(({ to, label }) => ({ to, label })),
  ];
}
