import { z } from "zod";
import { fingerprint, hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";

const sentences = z.array(z.string());
const department = z.object({
  name: z.string(),
  invited: z.int().nonnegative(),
  spare: z.int().nonnegative(),
  paper: z.int().nonnegative().optional(),
});

/** What pages read of every manifest. Earlier versions wrote less: what came later is optional. */
const frozen = z.object({
  relationship: z.string(),
  wave: z.string(),
  quarter: z.string(),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  departments: z.tuple([department, department]),
  asks: z.object({ organisation: z.string(), contact: z.string().nullable() }).optional(),
  issuerKey: z.string(),
  instrument: z.object({ version: z.string(), texts: z.record(z.string(), z.string()) }),
  rules: z.object({ threshold: z.int(), methodVersion: z.string() }),
  promise: z.record(
    z.string(),
    z.object({
      whoSees: sentences,
      kept: sentences,
      honest: z.string(),
      threshold: z.string(),
      cannotPrevent: z.string(),
      paperBallots: z.string().optional(),
    }),
  ),
  previous: z.string().nullable(),
});

const byOneKey = z.object({
  protocol: z.enum(["tandem/v1", "tandem/v2"]),
  tallyKey: z.string(),
  tally: z.enum(["server", "trustee"]),
});
const byCommittee = z.object({
  protocol: z.literal("tandem/v3"),
  serverKey: z.string(),
  holders: z.array(z.object({ name: z.string(), key: z.string() })),
  needed: z.int(),
  latestAt: z.iso.datetime(),
});
const shape = frozen.and(z.union([byOneKey, byCommittee]));

type Stored = { manifest: string | null; manifestHash: string | null };

/**
 * The manifest of a row, for pages: null before opening, and for whatever nobody has frozen in this form. A row can be
 * edited, and what is made up must end in a sentence, not in an error.
 */
export function readManifest({ manifest: json, manifestHash }: Stored): Manifest | null {
  return json !== null && hashOfText(json) === manifestHash ? readManifestText(json) : null;
}

/** The same of a text alone, whatever hash stands beside it. */
export function readManifestText(json: string): Manifest | null {
  try {
    const manifest = parseManifest(json);
    return shape.safeParse(manifest).success ? manifest : null;
  } catch {
    return null;
  }
}

/** Something stands where the manifest should, and it is none. */
export function isUnreadable(row: Stored): boolean {
  return (row.manifest !== null || row.manifestHash !== null) && readManifest(row) === null;
}

/** null before opening, and for what is no hash. */
export function storedFingerprint(manifestHash: string | null): string | null {
  return manifestHash !== null && /^[0-9a-f]{64}$/.test(manifestHash) ? fingerprint(manifestHash) : null;
}
