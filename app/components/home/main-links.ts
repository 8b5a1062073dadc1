import {
  ACCOUNTS_PATH,
  ANONYMITY_PATH,
  CONNECTIONS_PATH,
  DATA_PROTECTION_PATH,
  exportPath,
  historyPath,
  INTERVENTIONS_PATH,
  METHOD_PATH,
  ORGANISATION_SETTINGS_PATH,
  RELATIONSHIPS_PATH,
  rosterPath,
  targetPath,
  trendsPath,
  wavesPath,
} from "~/addresses";
import { type AccountRole, may, type Permission } from "~/domain/roles";
import type { PageTexts } from "~/features/find-page-texts.server";

type Name = keyof PageTexts["frame"]["masthead"]["links"];
type Group = keyof PageTexts["frame"]["masthead"]["groups"];
type MainLink = { to: (relationshipId: string) => string; name: Name; permission: Permission };

/** What is in the masthead, each for whoever its page lets in. */
const LINKS: Readonly<Record<Group, readonly MainLink[]>> = {
  survey: [
    { to: wavesPath, name: "waves", permission: "see-waves" },
    { to: rosterPath, name: "roster", permission: "manage-roster" },
  ],
  results: [
    { to: trendsPath, name: "trends", permission: "read-results" },
    { to: targetPath, name: "target", permission: "set-target" },
    { to: () => INTERVENTIONS_PATH, name: "interventions", permission: "keep-interventions" },
    { to: exportPath, name: "export", permission: "read-results" },
    { to: historyPath, name: "history", permission: "import-history" },
  ],
  settings: [
    { to: () => RELATIONSHIPS_PATH, name: "pairs", permission: "see-pairs" },
    { to: () => ORGANISATION_SETTINGS_PATH, name: "organisation", permission: "manage-company" },
    { to: () => ACCOUNTS_PATH, name: "accounts", permission: "manage-accounts" },
    { to: () => CONNECTIONS_PATH, name: "connections", permission: "manage-connections" },
    { to: () => DATA_PROTECTION_PATH, name: "privacy", permission: "read-data-protection" },
    { to: () => ANONYMITY_PATH, name: "anonymity", permission: "check-anonymity" },
    { to: () => METHOD_PATH, name: "method", permission: "read-method" },
  ],
};
const GROUPS = ["survey", "results", "settings"] as const;

type LinkGroup = { group: Group; links: readonly { to: string; name: Name }[] };

/** In groups; one in which nothing is for this role is left out. */
export function mainLinks(role: AccountRole, relationshipId: string): readonly LinkGroup[] {
  return GROUPS.map((group) => ({
    group,
    links: LINKS[group]
      .filter(({ permission }) => may(role, permission))
      .map(({ to, name }) => ({ to: to(relationshipId), name })),
  })).filter(({ links }) => links.length > 0);
}
