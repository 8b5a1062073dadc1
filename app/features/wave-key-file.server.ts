import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readSinceLastTime } from "~/ballot/claim";
import { canonicalJson } from "~/ballot/manifest";
import { en } from "~/content/settings/en";
import { fill } from "~/content/translated";
import { makeDirectory } from "./make-directory.server";

/** Where the key files lie: one a wave, outside the directory of the database, in no backup. */
export type KeyDirectory = { path: string };

/** The secrets of one wave. They exist in this file and in memory, nowhere else, and end with the wave. */
export type WaveKeys = z.infer<typeof keyFile>;

const secret = z.base64url().transform((text): Uint8Array => Buffer.from(text, "base64url"));
const movement = z.object({ left: z.number(), joined: z.number() });
const keyFile = z.object({
  wave: z.string(),
  manifestHash: z.string(),
  issuerSecret: secret,
  /** The server's own key, part of every quorum. Absent in waves that opened before there were key holders. */
  serverSecret: secret.optional(),
  serverPublic: secret.optional(),
  /** Whether the server's key alone opens the ballots, or holders have to give their part; absent as that key is. */
  openedBy: z.enum(["server", "holders"]).optional(),
  /** Names the ballots that holders open, frozen when the wave closed: none is added or taken away after that. */
  shareList: z.string().optional(),
  /** Of waves that opened before there were key holders; the secret is absent where a trustee holds it. */
  tallySecret: secret.optional(),
  tallyPublic: secret.optional(),
  codeSecret: secret,
  pepper: secret,
  /** Hash over the releases that the gate sets this wave's against; absent in waves that opened before it was kept. */
  previousReleases: z.string().optional(),
  /** Canonical JSON of what came of the last survey, as everybody of the wave is told it. Absent as the server's own key is. */
  lastPlan: z.string().optional(),
  /** ISO 8601: when its end was put off to the latest date of its manifest. */
  extendedAt: z.string().optional(),
  /** Who left and joined since earlier waves, counted at opening: the gate looks back by it. Absent in waves that opened before. */
  turnover: z
    .array(z.object({ since: z.string(), departments: z.tuple([movement, movement]).readonly() }))
    .readonly()
    .optional(),
  /** ISO 8601: somebody closed the wave before its date. From then on nothing of it may be released. */
  closedEarlyAt: z.string().optional(),
  /** ISO 8601: when a backup in which the wave was open was restored the last time. */
  restoredAt: z.string().optional(),
  /** How the wave was to be delivered; absent in waves that opened before it was kept. */
  delivery: z.enum(["mail", "slips"]).optional(),
  /** That every invited person's row has a keyed hash; absent in waves that opened before there were any. */
  invitees: z.literal("bound").optional(),
  /** Written before the transaction that opens or ends the wave. Without it the wave runs, whatever its row says. */
  unsettled: z.enum(["opening", "ending"]).optional(),
});

/** A sentence that says how to mend the directory, or null when keys may lie there. Creates it. */
export function keyDirectoryProblem(keys: KeyDirectory, databaseFile: string): string | null {
  makeDirectory(keys.path);
  const directory = fs.realpathSync(keys.path);
  if (databaseFile !== ":memory:") {
    const inside = path.relative(fs.realpathSync(path.dirname(databaseFile)), directory);
    if (inside === "" || (!inside.startsWith("..") && !path.isAbsolute(inside))) {
      return fill(en.keyDirectory.inside, { keys: keys.path });
    }
  }
  if ((fs.statSync(directory).mode & 0o077) !== 0) {
    return fill(en.keyDirectory.readable, { keys: keys.path });
  }
  return null;
}

/** Written whole or not at all: temporary file, fsync, rename, fsync of the directory. */
export function writeKeyFile(keys: KeyDirectory, content: WaveKeys): void {
  const file = keyFilePath(keys, content.wave);
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  const written = Object.entries(content).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, value instanceof Uint8Array ? Buffer.from(value).toString("base64url") : value]];
  });
  const json = JSON.stringify(Object.fromEntries(written));
  const handle = fs.openSync(temporary, "wx", 0o600);
  const replaced = fs.statSync(file, { throwIfNoEntry: false });
  try {
    // A restore may run as root: the file stays that of the account which Tandem runs as.
    if (replaced && process.getuid?.() === 0) fs.fchownSync(handle, replaced.uid, replaced.gid);
    fs.writeSync(handle, json);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(temporary, file);
  syncDirectory(keys);
}

export function readKeyFile(keys: KeyDirectory, waveId: string): WaveKeys | null {
  const file = keyFilePath(keys, waveId);
  if (!fs.existsSync(file)) return null;
  const content = parseKeyFile(fs.readFileSync(file, "utf8"), waveId);
  if (content.wave !== waveId) throw new Error("a key file lies under the name of another wave");
  return content;
}

/** Before the transaction that ends a wave: only so does a row without codes and ballots mean that it has ended. */
export function markEnding(keys: KeyDirectory, waveId: string): void {
  const content = peekKeyFile(keys, waveId);
  if (content) writeKeyFile(keys, { ...content, unsettled: "ending" });
}

/** For callers that can do without the keys: null for a damaged file too, which is reported where the keys are needed. */
export function peekKeyFile(keys: KeyDirectory, waveId: string): WaveKeys | null {
  try {
    return readKeyFile(keys, waveId);
  } catch {
    return null;
  }
}

/** The original error is dropped: it quotes the text around the mistake, which would put secrets into the log. */
function parseKeyFile(text: string, waveId: string): WaveKeys {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw new Error(fill(en.keyFileDamaged, { file: `${waveId}.json` }));
  }
}

/** Whether a text is a key file as this program writes it, with these fields and no other, each of the right size. */
export function isKeyFileOf(text: string, waveId: string): boolean {
  try {
    const fields: unknown = JSON.parse(text);
    const content = keyFile.strict().parse(fields);
    const { issuerSecret, serverSecret, serverPublic, tallySecret, tallyPublic, codeSecret, pepper } =
      content;
    const given = [serverSecret, serverPublic, tallySecret, tallyPublic].flatMap((one) => one ?? []);
    const secrets = [issuerSecret, codeSecret, pepper, ...given];
    const { manifestHash, previousReleases, shareList, closedEarlyAt, extendedAt, restoredAt } = content;
    const hashes = [manifestHash, previousReleases, shareList].flatMap((one) => one ?? []);
    return (
      content.wave === waveId &&
      text === JSON.stringify(fields) &&
      secrets.every(({ length }) => length === SECRET_BYTES) &&
      hashes.every((hash) => HASH.test(hash)) &&
      isTurnover(content.turnover, JSON.stringify(Reflect.get(Object(fields), "turnover"))) &&
      isToldPlan(content.lastPlan) &&
      [closedEarlyAt, extendedAt, restoredAt].every((time) => time === undefined || isTime(time))
    );
  } catch {
    return false;
  }
}

/** What came of the last survey, in the one way in which it is written; that it is what the manifest froze is seen when it is told. */
function isToldPlan(plan: string | undefined): boolean {
  if (plan === undefined) return true;
  const actions: unknown = JSON.parse(plan);
  const told = readSinceLastTime({ sinceLastTime: actions }).map(
    ({ about, action, names, status, because }) => ({
      about,
      action,
      names,
      status,
      because,
    }),
  );
  return canonicalJson(told) === plan;
}

/** Date.parse would let other words stand beside a date. */
function isTime(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(+time) && time.toISOString() === text;
}

const SECRET_BYTES = 32;
const HASH = /^[0-9a-f]{64}$/;

/** Of known waves, whole numbers of people, and nothing besides. */
function isTurnover(turnover: WaveKeys["turnover"], written: string | undefined): boolean {
  const counts = turnover?.flatMap(({ departments }) =>
    departments.flatMap(({ left, joined }) => [left, joined]),
  );
  return (
    JSON.stringify(turnover) === written &&
    (turnover ?? []).every(({ since }) => HASH.test(since)) &&
    (counts ?? []).every((count) => Number.isSafeInteger(count) && count >= 0)
  );
}

export function hasKeyFile(keys: KeyDirectory, waveId: string): boolean {
  return fs.existsSync(keyFilePath(keys, waveId));
}

/** Overwrites and removes; nothing happens when there is none. */
export function destroyKeyFile(keys: KeyDirectory, waveId: string): void {
  destroyFile(keyFilePath(keys, waveId));
  if (fs.existsSync(keys.path)) syncDirectory(keys);
}

/** Waves with a key file. */
export function listKeyFiles(keys: KeyDirectory): string[] {
  return namesIn(keys).flatMap((name) => /^([a-z0-9]+)\.json$/.exec(name)?.[1] ?? []);
}

/** What a crash while writing left behind. */
export function destroyTemporaryKeyFiles(keys: KeyDirectory): void {
  for (const name of namesIn(keys)) {
    if (/^[a-z0-9]+\.json\.[0-9a-f]+\.tmp$/.test(name)) destroyFile(path.join(keys.path, name));
  }
}

function keyFilePath(keys: KeyDirectory, waveId: string): string {
  if (!/^[a-z0-9]+$/.test(waveId)) throw new Error("this cannot be the name of a wave");
  return path.join(keys.path, `${waveId}.json`);
}

function namesIn(keys: KeyDirectory): string[] {
  return fs.existsSync(keys.path) ? fs.readdirSync(keys.path).sort() : [];
}

function destroyFile(file: string): void {
  if (!fs.existsSync(file)) return;
  const handle = fs.openSync(file, "r+");
  try {
    fs.writeSync(handle, randomBytes(fs.fstatSync(handle).size), 0, undefined, 0);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.unlinkSync(file);
}

function syncDirectory(keys: KeyDirectory): void {
  const handle = fs.openSync(keys.path, "r");
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
