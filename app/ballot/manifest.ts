import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ReleaseRules } from "~/domain/disclosure/frozen-rules";
import { LOWEST_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { type CommitteeKeys, isOffered } from "./committee";
import { readPublicKey } from "./committee-key";
import { encodeBase32, inGroups } from "./encoding";

export type DepartmentIndex = 0 | 1;

/** What respondents are promised, in one language, sentence by sentence as the first page shows it. */
export type PromiseText = {
  whoSees: readonly string[];
  kept: readonly string[];
  honest: string;
  threshold: string;
  cannotPrevent: string;
  paperBallots: string;
};

export type ManifestDepartment = {
  name: string;
  /** People with a code of their own. */
  invited: number;
  /** Codes that are nobody's; in no formula. */
  spare: number;
  /** How many of these, the last ones, are for typing in paper ballots; absent in waves that opened before there were any. */
  paper?: number;
};

/**
 * How the wave's ballots are sealed: since "tandem/v2" each is bound to its token, so that a copy is void; since "tandem/v3"
 * a committee of key holders opens them, together with the server. Part of what is hashed: a manifest with another
 * protocol is another wave's, and none of its ballots opens.
 */
export type Protocol = "tandem/v1" | "tandem/v2" | "tandem/v3";

/** What every version freezes. */
type Frozen = {
  relationship: string;
  wave: string;
  quarter: string;
  /** ISO 8601, UTC. */
  opensAt: string;
  closesAt: string;
  departments: readonly [ManifestDepartment, ManifestDepartment];
  /** Whose survey it is, and whom to ask about it, in words; absent in waves that opened before it was said. */
  asks?: { organisation: string; contact: string | null };
  /** Only of a test survey, whose answers are thrown away: no wave opens under such a manifest. */
  test?: true;
  /** Public key, base64url: POPRF on ristretto255. */
  issuerKey: string;
  /** Version, and by language the hash of its items with their words. */
  instrument: { version: string; texts: Readonly<Record<string, string>> };
  /** What the release gate keeps at least. */
  rules: ReleaseRules;
  /** By language. */
  promise: Readonly<Record<string, PromiseText>>;
  /** Hash of the manifest of the wave before this one in the same relationship. */
  previous: string | null;
};

/** Of waves that opened before there were committees: one key opens, the server's or one trustee's. */
export type OneKeyManifest = Frozen & {
  protocol: "tandem/v1" | "tandem/v2";
  /** X25519, base64url. */
  tallyKey: string;
  /** Who holds the key that opens the ballots. */
  tally: "server" | "trustee";
  /** The trustee in words, as respondents read it; absent where the server holds the key. */
  tallyHolder?: string;
};

/** In words, as respondents read it, and X25519, base64url. */
export type ManifestHolder = { name: string; key: string };

export type CommitteeManifest = Frozen & {
  protocol: "tandem/v3";
  /** X25519, base64url: part of every quorum. */
  serverKey: string;
  /** None: the server alone opens. */
  holders: readonly ManifestHolder[];
  /** How many holders open, together with the server. */
  needed: number;
  /** ISO 8601, UTC: how far the end can be put off at most, a week. */
  latestAt: string;
  /** Hashes of what a browser gets once it has claimed, the same for everybody: the last plan, and the salt of the names. */
  afterStart: { lastPlan: string | null; nameSalt: string };
  /** One hash over the earlier releases that the gate looks back at; null where there are none. */
  releases: string | null;
  /** Hash over how many left and joined since earlier waves: the gate looks back by these numbers. */
  turnover: string;
};

/** Everything about a wave that may not change after opening. Its hash is the wave's identity. */
export type Manifest = OneKeyManifest | CommitteeManifest;

/**
 * The one spelling of a JSON value that is hashed: keys sorted, no white space.
 * Throws on what JSON cannot hold.
 * @example canonicalJson({ b: [1, null], a: "x" }) // => "{\"a\":\"x\",\"b\":[1,null]}"
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("JSON has no such number");
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new Error(`JSON has no ${typeof value}`);
  return text;
}

/**
 * SHA-256 of a canonical JSON text in hex: of a manifest it is the wave's identity.
 * @example hashOfText("{}") // => "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 */
export function hashOfText(json: string): string {
  return bytesToHex(sha256(utf8ToBytes(json)));
}

/**
 * Identity of an instrument in one language: what is asked, in which order and in which words.
 * @example instrumentHash({ version: "0" }, { language: "en" }).length // => 64
 */
export function instrumentHash(instrument: object, texts: object): string {
  return hashOfText(canonicalJson({ instrument, texts }));
}

/**
 * What people compare: the first 160 bits of a manifest hash, eight groups of four.
 * @example fingerprint("00".repeat(32)) // => "0000 0000 0000 0000 0000 0000 0000 0000"
 */
export function fingerprint(manifestHash: string): string {
  return inGroups(encodeBase32(hexToBytes(manifestHash).subarray(0, 20)), 4);
}

/**
 * The public input of the POPRF: binds a token to all 256 bits of the manifest and to a department.
 * @example poprfInfo("00".repeat(32), 1).length // => 76
 */
export function poprfInfo(manifestHash: string, departmentIndex: DepartmentIndex): Uint8Array {
  return utf8ToBytes(`tandem/v1|${manifestHash}|${departmentIndex}`);
}

/**
 * When a wave ends, ISO 8601: on its date, or on its latest one where its end was put off. Waves of earlier versions have
 * no latest one.
 *
 * @example
 * endOf({ ...JSON.parse(sample.manifest), protocol: "tandem/v3", latestAt: "2026-12-11T16:00:00.000Z" }, true) // => "2026-12-11T16:00:00.000Z"
 * endOf(JSON.parse(sample.manifest), true) === JSON.parse(sample.manifest).closesAt // => true
 */
export function endOf(manifest: Manifest, extended: boolean): string {
  return extended && manifest.protocol === "tandem/v3" ? manifest.latestAt : manifest.closesAt;
}

/**
 * True for 0 and 1, the only departments there are.
 * @example isDepartmentIndex(2) // => false
 */
export function isDepartmentIndex(value: unknown): value is DepartmentIndex {
  return value === 0 || value === 1;
}

/**
 * Reads back a manifest that `canonicalJson` wrote. Throws when it is of an unknown protocol version, not canonical,
 * promises less than any wave ever did or leaves open who holds the key.
 *
 * @example
 * parseManifest(sample.manifest).rules.threshold // => 5
 */
export function parseManifest(json: string): Manifest {
  const manifest: Manifest = JSON.parse(json);
  if (!PROTOCOLS.includes(manifest.protocol)) throw new Error("the manifest is of an unknown version");
  if (canonicalJson(manifest) !== json) throw new Error("the manifest is not in its canonical form");
  if (!(manifest.rules.threshold >= LOWEST_THRESHOLD))
    throw new Error(`the manifest's threshold is below ${LOWEST_THRESHOLD}`);
  if (manifest.departments.length !== 2) throw new Error("the manifest does not name two departments");
  if (manifest.protocol === "tandem/v3") checkCommittee(manifest);
  else if (manifest.tally !== (typeof manifest.tallyHolder === "string" ? "trustee" : "server"))
    throw new Error("the manifest does not say who holds the key");
  return manifest;
}

const PROTOCOLS: readonly Protocol[] = ["tandem/v1", "tandem/v2", "tandem/v3"];
const LONGEST_EXTENSION = 7 * 24 * 60 * 60 * 1000;

/**
 * The keys of a wave's committee; null where one is none that ballots may be sealed to, where two are the same, or where
 * nobody offers such a quorum.
 *
 * @example
 * committeeKeys({ serverKey: "AA", holders: [], needed: 0 }) // => null
 */
export function committeeKeys({
  serverKey,
  holders,
  needed,
}: Pick<CommitteeManifest, "serverKey" | "holders" | "needed">): CommitteeKeys | null {
  const texts = [serverKey, ...holders.map(({ key }) => key)];
  const [server, ...holderKeys] = texts.flatMap((text) => readPublicKey(text) ?? []);
  const distinct = new Set(texts).size === texts.length;
  if (!server || !distinct || holderKeys.length < holders.length) return null;
  return isOffered({ holders: holders.length, needed }) ? { serverKey: server, holderKeys, needed } : null;
}

function checkCommittee(manifest: CommitteeManifest): void {
  if ("tallyKey" in manifest || "tally" in manifest || "tallyHolder" in manifest)
    throw new Error("the manifest names one key beside those of its committee");
  const extension = Date.parse(manifest.latestAt) - Date.parse(manifest.closesAt);
  if (
    !committeeKeys(manifest) ||
    manifest.holders.some(({ name }) => typeof name !== "string" || name.trim() === "")
  )
    throw new Error("the manifest does not say who holds the keys");
  if (!(extension >= 0 && extension <= LONGEST_EXTENSION))
    throw new Error("the manifest's latest end is none, or too far from its end");
  if (
    manifest.releases === undefined ||
    typeof manifest.turnover !== "string" ||
    manifest.afterStart.lastPlan === undefined ||
    !manifest.afterStart.nameSalt
  )
    throw new Error("the manifest leaves open what is read after Start, or looked back at");
}
