import { decodeContent } from "~/ballot/ballot-content";
import { codeMac, fillerMac } from "~/ballot/claim-record";
import { deriveCode } from "~/ballot/code";
import { ephemeralOf } from "~/ballot/committee";
import { openWithShares } from "~/ballot/committee-opening";
import { shareOf } from "~/ballot/committee-share";
import { type DepartmentIndex, isDepartmentIndex } from "~/ballot/manifest";
import { type BallotPlace, openSealed, type SealContext, unwrapBallotKey } from "~/ballot/seal";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { TableContent } from "~db/queries/whole-database.server";
import { hashesOf, spellings } from "./attack-recognise.server";
import type { Snapshot } from "./attack-snapshot.server";

/** A code that the attacker has from elsewhere, and whose it is where that is known too. */
export type KnownCode = { wave: string; departmentIndex: DepartmentIndex; code: string; who: string };

/** What an attacker brings along to make sense of what is stored. */
export type Knowledge = {
  people: ReadonlyMap<string, string>;
  /** Hashes and keyed hashes, in hex, of everything that could stand for a person or a code. */
  digests: ReadonlyMap<string, string>;
  keys: readonly WaveKeys[];
};

export function gatherKnowledge(
  snapshots: readonly Snapshot[],
  codes: readonly KnownCode[],
  keys: readonly WaveKeys[],
): Knowledge {
  const invitees = snapshots.flatMap(({ tables }) => recordsOf(tables.get("invitee")));
  const roster = snapshots.flatMap(({ tables }) => recordsOf(tables.get("roster_entry")));
  const people = new Map<string, string>();
  for (const { id, email } of [...roster, ...invitees]) {
    for (const value of email ? [id, email] : [id]) {
      for (const spelling of spellings(value)) people.set(spelling, String(email || id).toLowerCase());
    }
  }
  const digests = new Map<string, string>();
  const publicKeys = publicTexts(snapshots);
  for (const [text, who] of people) for (const hash of hashesOf(text, publicKeys)) digests.set(hash, who);
  for (const { code, who } of codes) {
    for (const spelling of [code.toLowerCase(), ...hashesOf(code, publicKeys)]) digests.set(spelling, who);
  }
  for (const wave of keys) addKeyedHashes(digests, wave, invitees, codes);
  return { people, digests, keys };
}

/** With a key file: whether a claim record was claimed. */
export function isClaimed({ keys }: Knowledge, row: Readonly<Record<string, unknown>>): boolean {
  const wave = keys.find(({ wave }) => wave === row.wave_id);
  const { code_mac: mac, blinded_mac: stored } = row;
  if (!wave || !Buffer.isBuffer(mac) || !Buffer.isBuffer(stored)) return false;
  return !stored.equals(fillerMac(wave.pepper, wave.manifestHash, mac));
}

/** Whom a row of the respondents' side names, in any spelling that the attacker can think of. */
export function identify({ people, digests }: Knowledge, values: readonly unknown[]): string | null {
  for (const spelling of values.flatMap(spellings)) {
    const who = people.get(spelling) ?? digests.get(spelling);
    if (who !== undefined) return who;
  }
  return null;
}

/** The answers of a sealed ballot, with a key file that holds all the keys to them. */
export function openWith({ keys }: Knowledge, row: Readonly<Record<string, unknown>>): string | null {
  const wave = keys.find(({ wave }) => wave === row.wave_id);
  const { sealed, token: stored, department_index: departmentIndex } = row;
  if (!wave || !Buffer.isBuffer(sealed) || !isDepartmentIndex(departmentIndex)) return null;
  const token = Buffer.isBuffer(stored) ? stored : Buffer.alloc(0);
  const context = { manifestHash: wave.manifestHash, departmentIndex, token };
  const content = openAlone(wave, sealed, context) ?? openWithOneKey(wave, sealed, context);
  const answers = content && decodeContent(content, content[1] ?? 0)?.answers;
  return answers ? answers.map((answer) => answer ?? 0).join(",") : null;
}

type Context = BallotPlace & { token: Uint8Array };

function openAlone(
  { openedBy, serverSecret, serverPublic }: WaveKeys,
  sealed: Uint8Array,
  context: Context,
): Uint8Array | null {
  if (openedBy !== "server" || !serverSecret || !serverPublic) return null;
  const committee = { serverKey: serverPublic, holderKeys: [], needed: 0 };
  const server = shareOf(ephemeralOf(sealed), serverSecret, serverPublic, context, "server");
  const opened = openWithShares(sealed, committee, { server, holders: new Map() }, context);
  return opened.ok ? opened.content : null;
}

/** Of waves that opened before there were key holders. */
function openWithOneKey(
  { tallySecret, tallyPublic }: WaveKeys,
  sealed: Uint8Array,
  context: Context,
): Uint8Array | null {
  if (!tallySecret || !tallyPublic) return null;
  const ballotKey = unwrapBallotKey(sealed, { secretKey: tallySecret, publicKey: tallyPublic }, context);
  const forms: SealContext[] = [
    { ...context, protocol: "tandem/v2" },
    { ...context, protocol: "tandem/v1" },
  ];
  return forms.map((form) => ballotKey && openSealed(sealed, ballotKey, form)).find(Boolean) ?? null;
}

type Row = Readonly<Record<string, unknown>>;

function recordsOf(table: TableContent | undefined): Row[] {
  return (table?.rows ?? []).map((cells) =>
    Object.fromEntries((table?.columns ?? []).map((name, index) => [name, cells[index]])),
  );
}

function publicTexts(snapshots: readonly Snapshot[]): string[] {
  const waves = snapshots.flatMap(({ tables }) => recordsOf(tables.get("wave")));
  const texts = waves.flatMap(({ id, manifest_hash, relationship_id }) => [
    id,
    manifest_hash,
    relationship_id,
  ]);
  return [...new Set(texts.filter((text) => typeof text === "string"))];
}

/** With a key file every code can be derived again, and its record found. */
function addKeyedHashes(
  digests: Map<string, string>,
  { wave, codeSecret, manifestHash, pepper }: WaveKeys,
  invitees: readonly Row[],
  codes: readonly KnownCode[],
): void {
  for (const { id, wave_id, department_index, email } of invitees) {
    if (wave_id !== wave || !isDepartmentIndex(department_index)) continue;
    const holder = { kind: "invitee", inviteeId: String(id) } as const;
    const code = deriveCode(codeSecret, manifestHash, department_index, holder);
    const mac = codeMac(pepper, manifestHash, department_index, code);
    digests.set(Buffer.from(mac).toString("hex"), String(email || id).toLowerCase());
  }
  for (const known of codes.filter((code) => code.wave === wave)) {
    const mac = codeMac(pepper, manifestHash, known.departmentIndex, known.code);
    digests.set(Buffer.from(mac).toString("hex"), known.who);
  }
}
