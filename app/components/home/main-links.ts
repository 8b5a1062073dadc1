import { type AccountRole, mayActAs } from "~/domain/account-role";

type MainLink = { to: string; label: string; roles: readonly AccountRole[] };

/** What each role finds in the masthead; the administrator finds everything. Access is decided by the pages. */
const OF_A_PAIR: readonly MainLink[] = [
  { to: "waves", label: "Waves", roles: ["hr", "facilitator", "trustee"] },
  { to: "trends", label: "Trends", roles: ["hr", "facilitator"] },
  { to: "roster", label: "Roster", roles: ["hr"] },
  { to: "target", label: "Target", roles: ["hr", "facilitator"] },
];
const OF_EVERYTHING: readonly MainLink[] = [
  { to: "/interventions", label: "Interventions", roles: ["hr", "facilitator", "guest"] },
  { to: "/method", label: "Method", roles: ["hr", "facilitator", "trustee", "guest"] },
  { to: "/data-protection", label: "Privacy", roles: ["hr", "trustee", "guest"] },
  { to: "/anonymity", label: "Anonymity", roles: [] },
  { to: "/accounts", label: "Accounts", roles: [] },
];

export function mainLinks(
  role: AccountRole,
  relationshipId: string,
): readonly { to: string; label: string }[] {
  return [
    ...OF_A_PAIR.filter(({ roles }) => mayActAs(role, roles, true)).map(({ to, label }) => ({
      to: `/r/${relationshipId}/${to}`,
      label,
    })),
    ...OF_EVERYTHING.filter(({ roles }) => mayActAs(role, roles, false)).map(({ to, label }) => ({
      to,
      label,
    })),
  ];
}
