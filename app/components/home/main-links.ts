import {
  ACCOUNTS_PATH,
  ANONYMITY_PATH,
  CONNECTIONS_PATH,
  DATA_PROTECTION_PATH,
  INTERVENTIONS_PATH,
  METHOD_PATH,
  rosterPath,
  targetPath,
  trendsPath,
  wavesPath,
} from "~/addresses";
import { type AccountRole, may, type Permission } from "~/domain/roles";
import type { PageTexts } from "~/features/find-page-texts.server";

type Name = keyof PageTexts["frame"]["masthead"]["links"];
type MainLink<To> = { to: To; name: Name; permission: Permission };

/** What is in the masthead, each for whoever its page lets in. */
const OF_A_PAIR: readonly MainLink<(relationshipId: string) => string>[] = [
  { to: wavesPath, name: "waves", permission: "see-waves" },
  { to: trendsPath, name: "trends", permission: "read-results" },
  { to: rosterPath, name: "roster", permission: "manage-roster" },
  { to: targetPath, name: "target", permission: "set-target" },
];
const OF_EVERYTHING: readonly MainLink<string>[] = [
  { to: INTERVENTIONS_PATH, name: "interventions", permission: "keep-interventions" },
  { to: METHOD_PATH, name: "method", permission: "read-method" },
  { to: DATA_PROTECTION_PATH, name: "privacy", permission: "read-data-protection" },
  { to: ANONYMITY_PATH, name: "anonymity", permission: "check-anonymity" },
  { to: ACCOUNTS_PATH, name: "accounts", permission: "manage-accounts" },
  { to: CONNECTIONS_PATH, name: "connections", permission: "manage-connections" },
];

export function mainLinks(role: AccountRole, relationshipId: string): readonly { to: string; name: Name }[] {
  const allowed = ({ permission }: { permission: Permission }) => may(role, permission);
  return [
    ...OF_A_PAIR.filter(allowed).map(({ to, name }) => ({ to: to(relationshipId), name })),
    ...OF_EVERYTHING.filter(allowed).map(({ to, name }) => ({ to, name })),
  ];
}
