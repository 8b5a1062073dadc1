import { afterEach, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { mailQueue } from "~db/schema";
import { startSilentServer } from "../support/mail/silent-server";
import { type ServedApp, serveApp } from "../support/served-app";
import { type ReceivedMail, startMailServer } from "../support/smtp";
import { planWave } from "../support/surveyed-wave";
import { setUp } from "./requests";

const DAY = 24 * 3_600_000;
const FORCED = /killed by timeout/;
const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** A company whose wave of forty people is due when it starts again, with this mail server. */
async function serveWithDueWave(): Promise<(smtpUrl: string) => Promise<ServedApp>> {
  const first = await serveApp();
  await setUp(first);
  await first.stop();
  const db = openDatabase(first.databaseFile);
  const now = Date.now();
  const dates = { opensAt: new Date(now - 60_000), closesAt: new Date(now + 9 * DAY) };
  planWave(db, { id: "h7k2m9p4qx", people: [20, 20], ...dates });
  db.$client.close();
  const settings = {
    MAIL_FROM: "Tandem <tandem@brandt.example>",
    PUBLIC_URL: "http://tandem.brandt.example",
  };
  return (smtpUrl) => serveApp({ ...settings, SMTP_URL: smtpUrl }, first.directory);
}

function marked(app: ServedApp): string[] {
  const db = openDatabase(app.databaseFile);
  const rows = db.select().from(mailQueue).all();
  db.$client.close();
  return rows.flatMap(({ state, messageId }) => (state === "sent" ? [`<${messageId}>`] : [])).sort();
}

/** Those to invited people: whoever steers the wave is written to as well, when it has opened. */
function invitations(mails: readonly ReceivedMail[]): ReceivedMail[] {
  return mails.filter(({ to }) => to[0]?.startsWith("person"));
}

describe("a stop while mails go out", { timeout: 120_000 }, () => {
  test("to a slow server: every message that it took is marked, and nobody gets a second one", async () => {
    const serve = await serveWithDueWave();
    const slow = await startMailServer({ takes: 1500 });
    const app = await serve(slow.url);
    await expect.poll(() => invitations(slow.received).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(5);
    await app.stop();
    expect(app.output()).not.toMatch(FORCED);
    const taken = invitations(slow.received)
      .map(({ headers }) => headers["message-id"] ?? "")
      .sort();
    await slow.stop();
    expect(taken.length).toBeLessThan(40);
    expect(marked(app)).toEqual(taken);

    const quick = await startMailServer();
    ended.push(quick.stop);
    const later = await serve(quick.url);
    ended.push(() => later.stop());
    await expect.poll(() => marked(later).length, { timeout: 60_000 }).toBe(40);
    const reached = invitations([...slow.received, ...quick.received]).map(({ to }) => to[0]);
    expect(reached).toHaveLength(40);
    expect(new Set(reached).size).toBe(40);
  });

  test("to a server that says nothing: it ends by itself", async () => {
    const serve = await serveWithDueWave();
    const silent = await startSilentServer();
    ended.push(silent.stop);
    const app = await serve(silent.url);
    await expect.poll(silent.waiting, { timeout: 60_000 }).toBeGreaterThan(0);
    await app.stop();
    expect(app.output()).not.toMatch(FORCED);
    expect(marked(app)).toEqual([]);
  });
});
