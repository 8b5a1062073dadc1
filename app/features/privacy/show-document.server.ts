import { createHash } from "node:crypto";
import { quarterLabel } from "~/content/numbers";
import { DISTRIBUTION_STEP, RELEASE_RULES } from "~/domain/disclosure/rules";
import { formatDay, formatInstant, timeZone } from "~/features/format-time.server";
import { storedFingerprint } from "~/features/read-manifest.server";
import type { Database } from "~db/client.server";
import { countAccountsByRole } from "~db/queries/accounts.server";
import { findOrganisation, listRelationships, type Relationship } from "~db/queries/organisation.server";
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
  now: Date,
  relationships: readonly Relationship[] = listRelationships(db),
) {
  const organisation = findOrganisation(db);
  const given = new Set(relationships.map(({ id }) => id));
  const described = {
    organisation: organisation?.name ?? "",
    demonstration: organisation?.demonstration ?? false,
    contact: organisation?.dataProtectionContact ?? null,
    installation: describeInstallation(db),
    operation,
    pairs: relationships.map(({ name, firstDepartment, secondDepartment }) => ({
      name,
      departments: [firstDepartment, secondDepartment],
    })),
    waves: listCurrentWaves(db)
      .filter(({ relationshipId }) => given.has(relationshipId))
      .map((wave) => ({
        name: relationships.find(({ id }) => id === wave.relationshipId)?.name ?? "",
        quarter: quarterLabel(wave.quarter),
        open: wave.state === "open" || wave.state === "closing",
        opened: formatDay(wave.opensAt),
        closes: formatDay(wave.closesAt),
        threshold: wave.threshold,
        keyHolder: wave.tally === "trustee" ? (wave.tallyHolder ?? "a trustee") : "the server",
        fingerprint: storedFingerprint(wave.manifestHash) ?? "",
      })),
    ...describeStatements(db),
    ...describeStorage(db),
    accounts: countAccountsByRole(db),
  };
  const rules = { RELEASE_RULES, DISTRIBUTION_STEP };
  const hash = createHash("sha256").update(JSON.stringify({ described, rules }));
  return {
    ...described,
    made: formatInstant(now),
    zone: timeZone(),
    /** The same for two documents that describe the same thing. */
    fingerprint: hash.digest("hex").slice(0, 16),
  };
}

export type DataProtectionDocument = ReturnType<typeof showDataProtectionDocument>;
