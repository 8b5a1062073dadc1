import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseCode } from "~/ballot/code";
import { fingerprint } from "~/ballot/manifest";
import { formatInstant } from "~/content/intl";
import { languageOf } from "~/content/language";
import { mailDates } from "~/domain/mail-dates";
import { invitationCode, invitationLink } from "~/features/derive-code.server";
import { connectMailer, type Mailer } from "~/features/mail/connect-mailer.server";
import { queueDueMail, retryFailedMail } from "~/features/mail/queue-mail.server";
import { renderMessage } from "~/features/mail/render-message.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { summariseMail } from "~/features/mail/summarise-mail.server";
import { openWave } from "~/features/waves/open-wave.server";
import { updateWave, type WaveRow } from "~db/queries/waves.server";
import { invitee } from "~db/schema";
import { type Company, company, DAY, plannedWave, reload } from "../../support/company";
import { type MailServer, startMailServer } from "../../support/smtp";

const PUBLIC_URL = "https://tandem.brandt.example";
const HOST = "tandem.brandt.example";
const MINUTE = 60_000;

let own: Company;
let wave: WaveRow;
let opened: Date;
const running: { stop: () => Promise<void> }[] = [];
const mailers: Mailer[] = [];

beforeEach(async () => {
  own = company([6, 7]);
  const planned = plannedWave(own.db);
  opened = planned.opensAt;
  const result = await openWave(own.db, own.keys, planned.id, opened);
  expect(result).toEqual({ ok: true });
  wave = reload(own.db, planned);
});

afterEach(async () => {
  for (const mailer of mailers.splice(0)) mailer.close();
  for (const server of running.splice(0)) await server.stop();
  own.end();
});

async function serverAndMailer(
  behaviour: Parameters<typeof startMailServer>[0] = {},
): Promise<{ server: MailServer; mailer: Mailer }> {
  const server = await startMailServer(behaviour);
  running.push(server);
  return { server, mailer: mailerTo(server.url) };
}

function mailerTo(smtpUrl: string): Mailer {
  const mailer = connectMailer({ smtpUrl, from: "Tandem <tandem@brandt.example>", publicUrl: PUBLIC_URL });
  mailers.push(mailer);
  return mailer;
}

const send = (mailer: Mailer, now: Date) => sendDueMail(own.db, own.keys, mailer, now);
const queue = (now: Date) => queueDueMail(own.db, wave, HOST, now);
const later = (milliseconds: number) => new Date(+opened + milliseconds);

function invitees() {
  return own.db.select().from(invitee).all();
}

describe("an invitation", () => {
  test("waits while the stored rules are not those it would promise, and goes out when they are back", async () => {
    const { server, mailer } = await serverAndMailer();
    queue(opened);
    updateWave(own.db, wave.id, { threshold: 2 });
    expect(await send(mailer, opened)).toEqual({ sent: 0, failed: 0, postponed: 13 });
    expect(server.received).toEqual([]);
    expect(summariseMail(own.db, wave, "en").problems[0]?.sentence).toContain("stopped");
    updateWave(own.db, wave.id, { threshold: wave.threshold });
    expect(await send(mailer, later(2 * MINUTE))).toEqual({ sent: 13, failed: 0, postponed: 0 });
  });

  test("reaches everybody once, with their own link, and the promise", async () => {
    const { server, mailer } = await serverAndMailer();
    expect(queue(opened)).toBe(13);
    expect(queue(opened)).toBe(0);
    expect(await send(mailer, opened)).toEqual({ sent: 13, failed: 0, postponed: 0 });
    expect(await send(mailer, opened)).toEqual({ sent: 0, failed: 0, postponed: 0 });
    expect(server.received).toHaveLength(13);
    for (const person of invitees()) {
      const mail = server.received.find(({ to }) => to.includes(person.email));
      const link = PUBLIC_URL + invitationLink(own.keys, wave, person);
      expect(mail?.to).toEqual([person.email]);
      expect(mail?.text).toContain(link);
      expect(mail?.html).toContain(`href="${link}"`);
      const typed = invitationCode(own.keys, wave, person)?.typed ?? "";
      expect(typed).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
      for (const form of [mail?.text, mail?.html])
        expect(form).toContain(`If the survey asks for your code, type ${typed}.`);
      expect(parseCode(wave.id, typed)).toEqual(parseCode(wave.id, link.split("#")[1] ?? ""));
      expect(mail?.text).toContain(fingerprint(wave.manifestHash ?? ""));
      expect(mail?.text).toMatch(/about 5 minutes/);
      expect(mail?.text).toContain(`Open until ${formatInstant("en", wave.closesAt)}.`);
      expect(mail?.text).toMatch(/Nobody can read your answers from our database or its backups alone/);
      expect(mail?.text).toContain(
        person.departmentIndex === 0 ? "6 people invited in Sales" : "7 people invited in Marketing",
      );
    }
    const links = server.received.map(({ text }) => /https:\S+/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(13);
  });

  test("says that a machine sent it, has a Message-ID of ours, and its subject gives nothing away", async () => {
    const { server, mailer } = await serverAndMailer();
    queue(opened);
    await send(mailer, opened);
    for (const { headers, text } of server.received) {
      const code = /#\d\.(\w+)/.exec(text)?.[1] ?? "missing";
      expect(headers["auto-submitted"]).toBe("auto-generated");
      expect(headers["list-id"]).toContain(HOST);
      expect(headers["message-id"]).toMatch(/^<[0-9a-f]{32}@tandem\.brandt\.example>$/);
      expect(headers.subject).toBe("How do Sales and Marketing work together? About 5 minutes");
      expect(JSON.stringify(headers)).not.toContain(code);
    }
  });

  test("loads nothing from elsewhere and runs nothing", async () => {
    const { server, mailer } = await serverAndMailer();
    queue(opened);
    await send(mailer, opened);
    const { html } = server.received[0] ?? { html: "" };
    expect(html).not.toMatch(/<(img|script|link|iframe|style)|url\(|src=/i);
    expect(html).toContain('<html lang="en">');
  });

  test.each([
    ["de", "Guten Tag,", "Fingerabdruck"],
    ["fr", "Bonjour,", "Empreinte"],
    ["es", "Hola:", "Huella"],
    ["de-AT", "Guten Tag,", "Fingerabdruck"],
    ["pt", "Hello,", "Fingerprint"],
  ])("is written in %s without a word left over", (tag, greeting, label) => {
    const language = languageOf(tag) ?? "en";
    for (const kind of ["invitation", "reminder-middle", "reminder-last", "extended"] as const) {
      const { subject, text, html } = renderMessage({
        kind,
        language,
        name: null,
        organisation: "Brandt",
        departments: ["Sales", "Marketing"],
        department: "Sales",
        invited: 6,
        threshold: 5,
        closes: formatInstant(language, new Date("2026-12-04T17:00:00Z")),
        fingerprint: "0000",
        chain: "https://x.example/s/w/chain",
        link: "https://x.example/s/w#0.A",
        code: "0000-A",
      });
      for (const part of [text, html]) {
        expect(part).toContain(greeting);
        expect(part).toContain(label);
        expect(part).toContain("2026");
        expect(part).toContain("https://x.example/s/w/chain");
        expect(`${subject}${part}`).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });

  test("cannot be turned into something else by a name", () => {
    const { subject, html } = renderMessage({
      kind: "invitation",
      language: "en",
      name: '<script>alert(1)</script>"',
      organisation: "A&B\r\nBcc: x@y.example",
      departments: ["Sales\r\nBcc: x@y.example", "Marketing {name}"],
      department: "Sales",
      invited: 6,
      threshold: 5,
      closes: "tomorrow",
      fingerprint: "0000",
      chain: "https://x.example/s/w/chain",
      link: "https://x.example/s/w#0.A",
      code: "0000-A",
    });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script>");
    expect(html).toContain("A&amp;B");
  });

  test("leaves no code in the database", async () => {
    const { server, mailer } = await serverAndMailer();
    queue(opened);
    await send(mailer, opened);
    const stored = own.db.$client.serialize().toString("latin1");
    expect(stored).toContain("invitation");
    for (const { text } of server.received) {
      const code = /#\d\.(\w{20})/.exec(text)?.[1] ?? "missing";
      expect(stored).not.toContain(code);
    }
  });
});

describe("a mail server", () => {
  test("that refuses one address gets the others' mails; the count says so without the address", async () => {
    const { server, mailer } = await serverAndMailer({
      refuse: (address) => (address.startsWith("sales.3") ? 550 : null),
    });
    queue(opened);
    expect(await send(mailer, opened)).toEqual({ sent: 12, failed: 1, postponed: 0 });
    const summary = summariseMail(own.db, wave, "en");
    expect(summary.failed).toBe(1);
    expect(summary.messages[0]).toMatchObject({ sent: 12, queued: 0, failed: 1 });
    expect(JSON.stringify(summary)).not.toContain("@");
    const problems = own.db.$client.prepare("select distinct problem from mail_queue").pluck().all();
    expect(new Set(problems)).toEqual(new Set([null, "address-refused"]));
    expect(await send(mailer, later(DAY))).toEqual({ sent: 0, failed: 0, postponed: 0 });

    expect(retryFailedMail(own.db, wave, { accountId: "hr", now: later(DAY) })).toBe(1);
    await send(mailer, later(DAY));
    expect(server.recipients.filter((address) => address.startsWith("sales.3"))).toHaveLength(2);
  });

  test("that asks to come back later is asked again, after longer and longer", async () => {
    const { server, mailer } = await serverAndMailer({
      refuse: (address, attempt) => (address.startsWith("sales.3") && attempt < 3 ? 451 : null),
    });
    queue(opened);
    expect(await send(mailer, opened)).toEqual({ sent: 12, failed: 0, postponed: 1 });
    expect(await send(mailer, later(MINUTE - 1000))).toMatchObject({ sent: 0, postponed: 0 });
    expect(await send(mailer, later(MINUTE))).toMatchObject({ postponed: 1 });
    expect(await send(mailer, later(2 * MINUTE))).toMatchObject({ sent: 0, postponed: 0 });
    expect(await send(mailer, later(3 * MINUTE))).toMatchObject({ sent: 1 });
    expect(server.received).toHaveLength(13);
  });

  test("that drops the connection after taking a message gets it again under the same Message-ID", async () => {
    const { server, mailer } = await serverAndMailer({ dropAfterData: (count) => count === 1 });
    queue(opened);
    const first = await send(mailer, opened);
    expect(first.failed).toBe(0);
    expect(first.postponed).toBeGreaterThan(0);
    for (let minutes = 1; minutes < 30; minutes += 1) await send(mailer, later(minutes * MINUTE));
    expect(summariseMail(own.db, wave, "en").messages[0]).toMatchObject({ sent: 13, queued: 0, failed: 0 });
    const byPerson = new Map<string, Set<string>>();
    for (const { to, headers } of server.received) {
      const ids = byPerson.get(to[0] ?? "") ?? new Set();
      byPerson.set(to[0] ?? "", ids.add(headers["message-id"] ?? ""));
    }
    expect(byPerson.size).toBe(13);
    expect([...byPerson.values()].every((ids) => ids.size === 1)).toBe(true);
  });

  test("that cannot be reached or does not like the sender costs nobody their mail", async () => {
    const gone = await startMailServer();
    await gone.stop();
    queue(opened);
    expect(await send(mailerTo(gone.url), opened)).toMatchObject({ sent: 0, failed: 0 });
    const strict = await serverAndMailer({ refuseSender: 553 });
    expect(await send(strict.mailer, later(10 * MINUTE))).toMatchObject({ sent: 0, failed: 0 });
    expect(summariseMail(own.db, wave, "en").problems[0]?.sentence).toMatch(/sender/);
    const { server, mailer } = await serverAndMailer();
    expect(await send(mailer, later(30 * MINUTE))).toMatchObject({ sent: 13 });
    expect(server.received).toHaveLength(13);
  });

  test("gets nothing for a wave that has closed or was cancelled meanwhile", async () => {
    const { server, mailer } = await serverAndMailer();
    queue(opened);
    expect(await send(mailer, wave.closesAt)).toMatchObject({ sent: 0 });
    expect(server.received).toEqual([]);
  });
});

describe("reminders", () => {
  test("go to everybody: one in the middle, one two days before the end, never a third", async () => {
    const { server, mailer } = await serverAndMailer();
    for (let hours = 0; hours < 12 * 24; hours += 1) {
      const now = later(hours * 60 * MINUTE);
      queue(now);
      await send(mailer, now);
    }
    const mails = server.received.filter(({ to }) => to[0]?.startsWith("sales.2@"));
    expect(mails.map(({ headers }) => headers.subject?.slice(0, 9))).toEqual([
      "How do Sa",
      "Reminder:",
      "Last days",
    ]);
    expect(server.received).toHaveLength(3 * 13);
    const links = mails.map(({ text }) => /https:\S+/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(1);
    expect(mails[1]?.text).toMatch(/goes to everybody, because HR cannot see who has answered/);
  });

  test("keep a day between them after an outage, and the first message is the invitation", async () => {
    const { server, mailer } = await serverAndMailer();
    const nineDays = later(9.5 * DAY);
    expect(queue(nineDays)).toBe(13);
    await send(mailer, nineDays);
    expect(queue(later(9.6 * DAY))).toBe(0);
    expect(queue(later(10.6 * DAY))).toBe(13);
    await send(mailer, later(10.6 * DAY));
    expect(server.received.map(({ headers }) => headers.subject?.slice(0, 9))).toEqual([
      ...Array(13).fill("How do Sa"),
      ...Array(13).fill("Last days"),
    ]);
  });

  test("do not pile up on people whose invitation still waits", async () => {
    queue(opened);
    expect(queue(later(8 * DAY))).toBe(0);
  });

  test("are left out where a wave is too short for them", () => {
    const monday = new Date(2026, 1, 2, 8);
    const messages = (days: number) =>
      mailDates({ opensAt: monday, closesAt: new Date(+monday + days * DAY) }).map(({ message }) => message);
    expect(messages(14)).toEqual(["invitation", "reminder-middle", "reminder-last"]);
    expect(messages(4)).toEqual(["invitation", "reminder-last"]);
    expect(messages(2)).toEqual(["invitation"]);
  });

  test("come on working mornings: the usual wave's middle is a Saturday and moves to the Monday", () => {
    const dates = mailDates({ opensAt: new Date(2026, 1, 2, 8), closesAt: new Date(2026, 1, 13, 18) });
    expect(dates.map(({ at }) => at)).toEqual([
      new Date(2026, 1, 2, 8),
      new Date(2026, 1, 9, 9),
      new Date(2026, 1, 11, 9),
    ]);
    const overWeekend = mailDates({ opensAt: new Date(2026, 1, 2, 8), closesAt: new Date(2026, 1, 16, 10) });
    expect(overWeekend.at(-1)?.at).toEqual(new Date(2026, 1, 13, 9));
  });
});
