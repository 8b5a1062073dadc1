import type { Navigation } from "~/features/home/list-navigation.server";

type Role = NonNullable<Navigation["account"]>["role"];
type MainLink = { to: string; label: string; roles: readonly Role[] };

/** What each role finds in the masthead; the administrator finds everything. Access is decided by the pages. */
const OF_A_PAIR: readonly MainLink[] = [
  { to: "waves", label: "Waves", roles: ["hr", "facilitator", "trustee"] },
  { to: "trends", label: "Trends", roles: ["hr", "facilitator"] },
  { to: "roster", label: "Roster", roles: ["hr"] },
  { to: "target", label: "Target", roles: ["hr", "facilitator"] },
];
const OF_EVERYTHING: readonly MainLink[] = [
  { to: "/interventions", label: "Interventions", roles: ["hr", "facilitator"] },
  { to: "/method", label: "Method", roles: ["hr", "facilitator", "trustee"] },
  { to: "/data-protection", label: "Privacy", roles: ["hr", "trustee"] },
  { to: "/anonymity", label: "Anonymity", roles: [] },
  { to: "/accounts", label: "Accounts", roles: [] },
];

export function mainLinks(role: Role, relationshipId: string): readonly { to: string; label: string }[] {
  const open = ({ roles }: MainLink) => role === "administrator" || roles.includes(role);
  return [
    ...OF_A_PAIR.filter(open).map(({ to, label }) => ({ to: `/r/${relationshipId}/${to}`, label })),
    ...OF_EVERYTHING.filter(open).map(({ to, label }) => ({ to, label })),
  ];
}
