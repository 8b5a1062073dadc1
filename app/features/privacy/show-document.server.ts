import { createHash } from "node:crypto";
import { formatDay, formatList, formatMoment, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { DISTRIBUTION_STEP, RELEASE_RULES } from "~/domain/disclosure/rules";
import { timeZone, zoneOf } from "~/features/local-time.server";
import { storedFingerprint } from "~/features/read-manifest.server";
import type { Database } from "~db/client.server";
import { countAccountsByRole } from "~db/queries/accounts/accounts.server";
import { listHolders } from "~db/queries/key-holders.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { listCurrentWaves } from "~db/queries/waves.server";
import { describeInstallation } from "./describe-installation.server";
import { describeStatements } from "./describe-statements.server";
import { describeStorage } from "./describe-storage.server";

/** How this installation is run, from its configuration; no password and no path. */
export type OperatingSettings = {
  publicUrl: string;
  mail: { server: string; sender: string } | null;
  logLevel: string;
  allowPlainHttpSignIn: boolean;
};

/** Everything the document for the works council shows, from the live schema and the real settings, of the pairs given. */
export function showDataProtectionDocument(
  db: Database,
  operation: OperatingSettings,
  {
    language,
    now,
    relationships,
  }: { language: ShownLanguage; now: Date; relationships: readonly Relationship[] },
) {
  // In one language, whichever is read: documents that describe the same can be compared.
  const described = describeEverything(db, operation, relationships, "en");
  const rules = { RELEASE_RULES, DISTRIBUTION_STEP };
  const hash = createHash("sha256").update(JSON.stringify({ described, rules }));
  return {
    ...describeEverything(db, operation, relationships, language),
    made: formatMoment(language, now),
    zone: timeZone(),
    /** The same for two documents that describe the same thing. */
    fingerprint: hash.digest("hex").slice(0, 16),
  };
}

function describeEverything(
  db: Database,
  operation: OperatingSettings,
  relationships: readonly Relationship[],
  language: ShownLanguage,
) {
  const organisation = findOrganisation(db);
  return {
    organisation: organisation?.name ?? "",
    demonstration: organisation?.demonstration ?? false,
    contact: organisation?.dataProtectionContact ?? null,
    installation: describeInstallation(db),
    operation,
    pairs: relationships.map(({ name, firstDepartment, secondDepartment }) => ({
      name,
      departments: [firstDepartment, secondDepartment],
    })),
    waves: describeWaves(db, relationships, language),
    ...describeStatements(db),
    ...describeStorage(db, language),
    accounts: countAccountsByRole(db),
  };
}

type KeyHolder = { kind: "server" } | { kind: "trustee"; name: string | null };

function describeWaves(db: Database, relationships: readonly Relationship[], language: ShownLanguage) {
  const given = new Map(relationships.map(({ id, name }) => [id, name]));
  return listCurrentWaves(db)
    .filter(({ relationshipId }) => given.has(relationshipId))
    .map((wave) => {
      const holders = listHolders(db, wave.id).map(({ name }) => name);
      const keyHolder: KeyHolder =
        holders.length > 0
          ? { kind: "trustee", name: formatList(language, holders) }
          : wave.tally === "trustee"
            ? { kind: "trustee", name: wave.tallyHolder }
            : { kind: "server" };
      return {
        name: given.get(wave.relationshipId) ?? "",
        quarter: formatQuarter(language, wave.quarter),
        open: wave.state === "open" || wave.state === "closing",
        opened: formatDay(language, wave.opensAt, zoneOf(wave)),
        closes: formatDay(language, wave.closesAt, zoneOf(wave)),
        threshold: wave.threshold,
        keyHolder,
        fingerprint: storedFingerprint(wave.manifestHash) ?? "",
      };
    });
}

export type DataProtectionDocument = ReturnType<typeof showDataProtectionDocument>;
