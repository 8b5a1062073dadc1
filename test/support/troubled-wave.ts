import fs from "node:fs";
import path from "node:path";
import { typedCode } from "~/ballot/code";
import { type Database, openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { auditEvent, invitee, mailQueue } from "~db/schema";
import { closurePath, wavePath } from "../../app/addresses";
import { setUp, visitor } from "../routes/requests";
import { serveApp } from "./served-app";
import { startMailServer } from "./smtp";
import {
  type Code,
  personalCodes,
  planWave,
  respondent,
  sampleContent,
  temporaryDirectory,
} from "./surveyed-wave";

const HOUR = 3_600_000;
/** Invitations name an address that more than this machine knows, or the wave would not open. */
const PUBLIC = "http://tandem.brandt.example";
const PEOPLE = 12;

export type TroubledWave = {
  /** Everything that was written or said, by place. */
  output: Record<string, Buffer>;
  /** What must not stand there, by kind. */
  secrets: Record<string, string[]>;
  /** What the endpoints answered to a claim or a cast in each trouble. */
  statuses: Record<string, number[]>;
};

/** A whole wave over the served application in which everything goes wrong that can. */
export async function runTroubledWave(environment: Record<string, string> = {}): Promise<TroubledWave> {
  const directory = temporaryDirectory();
  const smtp = await startMailServer({
    refuse: (address, attempt) => (address.startsWith("person1@") ? 550 : attempt === 1 ? 451 : null),
  });
  const mail = {
    SMTP_URL: smtp.url,
    MAIL_FROM: "Tandem <tandem@brandt.example>",
    PUBLIC_URL: PUBLIC,
  };
  const first = await serveApp({ LOG_LEVEL: "debug", ...environment }, directory);
  const cookie = (await setUp(first)).cookie();
  await first.stop();
  // The start of the schedule finds the wave.
  const wave = plannedWave(first.databaseFile);
  const app = await serveApp({ ...mail, LOG_LEVEL: "debug", ...environment }, directory);
  const db = openDatabase(app.databaseFile);
  const owner = visitor(app, PUBLIC);
  owner.presentCookie(cookie);
  await until(() => findWave(db, wave)?.state === "open" && smtp.recipients.length >= PEOPLE);
  const keys = { path: app.keyDirectory };
  const keyFile = path.join(keys.path, `${wave}.json`);
  const kept = fs.readFileSync(keyFile, "utf8");
  const codes = ([0, 1] as const).flatMap((index) => personalCodes(db, keys, wave, index));
  const said: string[] = [];
  const statuses: Record<string, number[]> = {};

  async function send(where: string, trouble: string, body: unknown, headers: Record<string, string> = {}) {
    const init = {
      method: "POST",
      headers: { Origin: PUBLIC, "Content-Type": "application/json", ...headers },
    };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(`${app.url}/s/${wave}${where}`, { ...init, body: text });
    const answer = await response.text();
    statuses[trouble] = [...(statuses[trouble] ?? []), response.status];
    if (!response.ok) said.push(answer);
    return response.ok ? JSON.parse(answer) : null;
  }

  const people = codes.map((code) => ({ code, ...respondent(db, wave, code) }));
  const casts: unknown[] = [];
  for (const [seed, person] of people.slice(0, 8).entries()) {
    const reply: unknown = await send("/claim", "none", person.claimJson);
    const cast = person.seal(reply, sampleContent(seed, `comment ${seed} of somebody`));
    casts.push(cast);
    if (seed < 6) await send("/ballot", "none", cast);
  }
  const [claimLater, claimNever] = people.slice(8);
  const [castLater, castNever] = casts.slice(6);

  await sendNonsense(app.url, wave, codes, send, said);
  for (const [name, broken] of Object.entries(brokenKeyFiles(kept))) {
    fs.writeFileSync(keyFile, broken, { mode: 0o600 });
    await send("/claim", name, claimLater?.claimJson);
    await send("/ballot", name, castLater);
  }
  fs.rmSync(keyFile);
  fs.mkdirSync(keyFile);
  await send("/ballot", "a directory instead of the key file", castLater);
  fs.rmdirSync(keyFile);
  await send("/claim", "no key file", claimLater?.claimJson);
  fs.writeFileSync(keyFile, kept, { mode: 0o600 });
  await whileLocked(app.databaseFile, async () => {
    await send("/claim", "locked database", claimNever?.claimJson);
    await send("/ballot", "locked database", castNever);
  });
  await send("/claim", "none", claimLater?.claimJson);
  await send("/ballot", "none", castLater);

  const tables = JSON.stringify([db.select().from(auditEvent).all(), db.select().from(mailQueue).all()]);
  const addresses = db.select().from(invitee).all();
  app.setClockAhead(10 * 24 * HOUR);
  await send("/ballot", "after closing", castNever);
  fs.writeFileSync(keyFile, kept.slice(0, 200), { mode: 0o600 });
  await owner.post(closurePath(wavePath("rel1", wave)));
  fs.writeFileSync(keyFile, kept, { mode: 0o600 });
  await owner.post(closurePath(wavePath("rel1", wave)));
  await until(() => findWave(db, wave)?.state === "closed");
  const later = JSON.stringify(db.select().from(auditEvent).all());
  await app.stop();
  await smtp.stop();
  db.$client.close();
  const output = { process: first.output() + app.output(), audit: tables + later, answers: said.join("\n") };
  return {
    output: Object.fromEntries(Object.entries(output).map(([name, text]) => [name, Buffer.from(text)])),
    secrets: {
      codes: codes.flatMap(({ code, departmentIndex }) => [code, typedCode(wave, departmentIndex, code)]),
      addresses: addresses.map(({ email }) => email),
      tokens: people.flatMap(({ pending }) => spelled(pending.token)),
      blinded: people.flatMap(({ pending }) => spelled(pending.blinded)),
      ballots: casts.flatMap(partsOf),
      comments: Array.from({ length: 8 }, (_, seed) => `comment ${seed} of`),
      keys: pieces(kept),
    },
    statuses,
  };
}

/** A wave that is due when the application starts. */
function plannedWave(file: string): string {
  const db: Database = openDatabase(file);
  const now = Date.now();
  const times = { opensAt: new Date(now - 60_000), closesAt: new Date(now + 9 * 24 * HOUR) };
  const wave = planWave(db, { id: "h7k2m9p4qx", people: [6, 6], ...times });
  db.$client.close();
  return wave;
}

type Send = (
  where: string,
  trouble: string,
  body: unknown,
  headers?: Record<string, string>,
) => Promise<unknown>;

/** A code wherever a confused person or program could put it. */
async function sendNonsense(
  url: string,
  wave: string,
  codes: readonly Code[],
  send: Send,
  said: string[],
): Promise<void> {
  const [{ code } = { code: "" }] = codes.slice(-1);
  const headers = { Referer: `${url}/s/${wave}#0.${code}`, "User-Agent": code, Cookie: `code=${code}` };
  for (const body of [`{"code":"${code}`, code, `{"code":{"${code}":1}}`, `["${code}"]`, code.repeat(4000)]) {
    for (const where of ["/claim", "/ballot", `/${code}`, `/claim?code=${code}`]) {
      await send(where, "nonsense", body, headers);
    }
  }
  await send("/claim", "nonsense", { code }, { Origin: `https://${code}.example` });
  const inPath = [
    `/s/${wave}%230.${code}`,
    `/s/${code}`,
    `/s/${wave}/${code}`,
    `/${code}`,
    `/s/${wave}?code=${code}`,
  ];
  const notDecodable = [`/s/${wave}/${code}/%E0%A4%A`, `/${code}%`];
  for (const place of [...inPath, ...notDecodable]) {
    for (const method of ["GET", "POST", "PUT", "PROPFIND"]) {
      const response = await fetch(url + place, { method, headers: { ...headers, Origin: PUBLIC } });
      const answer = await response.text();
      if (response.status >= 400) said.push(answer);
    }
  }
}

/** Files that a full disk, an editor or a bad copy leave. */
function brokenKeyFiles(kept: string): Record<string, string> {
  const middle = Math.floor(kept.length / 2);
  return {
    "a cut key file": kept.slice(0, middle),
    "a bad letter in a key": `${kept.slice(0, middle)}"${kept.slice(middle)}`,
    "a missing quote": kept.replace('"pepper":"', '"pepper":'),
    "a key that is no key": kept.replace(/"pepper":"(.{20})/, '"pepper":"$1*'),
    "a key of another type": kept.replace(/"pepper":"(.*?)"/, '"pepper":["$1"]'),
  };
}

async function whileLocked(file: string, work: () => Promise<void>): Promise<void> {
  const other = openDatabase(file);
  other.$client.exec("begin immediate");
  try {
    await work();
  } finally {
    other.$client.exec("rollback");
    other.$client.close();
  }
}

/** Token, ballot and MAC of a cast; the department is no secret. */
function partsOf(cast: unknown): string[] {
  const parts: unknown[] = Object.values(Object(cast));
  return parts.filter((part) => typeof part === "string").map((part) => part.slice(0, 40));
}

function spelled(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes);
  return [buffer.toString("base64url"), buffer.toString("hex"), [...buffer.subarray(0, 12)].join(",")];
}

/** Every run of eight characters of every secret: an error message quotes what surrounds the mistake. */
function pieces(keyFile: string): string[] {
  const { issuerSecret, serverSecret, codeSecret, pepper }: Record<string, string> = JSON.parse(keyFile);
  return [issuerSecret, serverSecret, codeSecret, pepper].flatMap((secret) =>
    Array.from(
      { length: Math.max(0, (secret?.length ?? 0) - 7) },
      (_, at) => secret?.slice(at, at + 8) ?? "",
    ),
  );
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 50));
}
