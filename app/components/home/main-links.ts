import { type AccountRole, may, type Permission } from "~/domain/roles";

type MainLink = { to: string; label: string; permission: Permission };

/** What is in the masthead, each for whoever its page lets in. */
const OF_A_PAIR: readonly MainLink[] = [
  { to: "waves", label: "Waves", permission: "see-waves" },
  { to: "trends", label: "Trends", permission: "read-results" },
  { to: "roster", label: "Roster", permission: "manage-roster" },
  { to: "target", label: "Target", permission: "set-target" },
];
const OF_EVERYTHING: readonly MainLink[] = [
  { to: "/interventions", label: "Interventions", permission: "keep-interventions" },
  { to: "/method", label: "Method", permission: "read-method" },
  { to: "/data-protection", label: "Privacy", permission: "read-data-protection" },
  { to: "/anonymity", label: "Anonymity", permission: "check-anonymity" },
  { to: "/accounts", label: "Accounts", permission: "manage-accounts" },
];

export function mainLinks(
  role: AccountRole,
  relationshipId: string,
): readonly { to: string; label: string }[] {
  const allowed = ({ permission }: MainLink) => may(role, permission);
  return [
    ...OF_A_PAIR.filter(allowed).map(({ to, label }) => ({ to: `/r/${relationshipId}/${to}`, label })),
    ...OF_EVERYTHING.filter(allowed).map(({ to, label }) => ({ to, label })),
  ];
}
