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
import { type AccountRole, mayActAs } from "~/domain/account-role";

type MainLink<To> = { to: To; label: string; roles: readonly AccountRole[] };

/** What each role finds in the masthead; the administrator finds everything. Access is decided by the pages. */
const OF_A_PAIR: readonly MainLink<(relationshipId: string) => string>[] = [
  { to: wavesPath, label: "Waves", roles: ["hr", "facilitator", "trustee"] },
  { to: trendsPath, label: "Trends", roles: ["hr", "facilitator"] },
  { to: rosterPath, label: "Roster", roles: ["hr"] },
  { to: targetPath, label: "Target", roles: ["hr", "facilitator"] },
];
const OF_EVERYTHING: readonly MainLink<string>[] = [
  { to: INTERVENTIONS_PATH, label: "Interventions", roles: ["hr", "facilitator", "guest"] },
  { to: METHOD_PATH, label: "Method", roles: ["hr", "facilitator", "trustee", "guest"] },
  { to: DATA_PROTECTION_PATH, label: "Privacy", roles: ["hr", "trustee", "guest"] },
  { to: ANONYMITY_PATH, label: "Anonymity", roles: [] },
  { to: ACCOUNTS_PATH, label: "Accounts", roles: [] },
];

export function mainLinks(
  role: AccountRole,
  relationshipId: string,
): readonly { to: string; label: string }[] {
  return [
    ...OF_A_PAIR.filter(({ roles }) => mayActAs(role, roles, true)).map(({ to, label }) => ({
      to: to(relationshipId),
      label,
    })),
    ...OF_EVERYTHING.filter(({ roles }) => mayActAs(role, roles, false)).map(({ to, label }) => ({
      to,
      label,
    })),
  ];
}
