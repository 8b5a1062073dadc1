import { afterEach, beforeEach, expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { connectMailer, type Mailer } from "~/features/mail/connect-mailer.server";
import { recordAgreement } from "~/features/plan/record-agreement.server";
import { showPoster } from "~/features/plan/show-poster.server";
import { describeTelling, tellAgreed } from "~/features/plan/tell-agreed.server";
import { runSchedule, sendWaitingMail } from "~/features/schedule/run-schedule.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { type Company, company } from "../../support/company";
import { insertReleasedWave } from "../../support/released-wave";
import { type MailServer, startMailServer } from "../../support/smtp";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const HOST = "tandem.brandt.example";
const REPAIR = "Marketing calls the account owner before every mailing";
const OWNER = "Mia Falk";

let own: Company;
let wave: WaveRow;
let server: MailServer;
let mailer: Mailer;
beforeEach(async () => {
  own = company();
  wave = insertReleasedWave(own.db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 58 },
  ]);
  own.db.$client.exec("delete from roster_entry");
  const { id: relationshipId } = own.relationship;
  const people = LANGUAGES.map((language, index) => ({
    id: `person-${language}`,
    relationshipId,
    email: `${language}@brandt.example`,
    departmentIndex: index % 2,
    name: null,
    language,
    invitedIn: null,
  }));
  insertRosterEntries(own.db, [...people, { ...people[0]!, id: "person-slip", email: "" }]);
  const agreed = { topic: "trust", repair: REPAIR, owner: OWNER, dueOn: "2026-03-06" };
  expect(recordAgreement(own.db, wave, agreed, NOW)).toEqual({ ok: true });
});
afterEach(async () => {
  mailer?.close();
  await server?.stop();
  own.end();
});

async function connect(behaviour = {}): Promise<void> {
  server = await startMailServer(behaviour);
  const from = "Tandem <tandem@brandt.example>";
  mailer = connectMailer({ smtpUrl: server.url, from, publicUrl: `https://${HOST}` });
}

const tell = () => tellAgreed(own.db, own.relationship, wave, HOST, BY);

async function run(minutes: number): Promise<void> {
  const now = new Date(+NOW + minutes * 60_000);
  await runSchedule(own.db, own.keys, mailer, now);
  await sendWaitingMail(own.db, own.keys, mailer, now);
}

test("everybody gets the poster's words once, in their language, without link, code or name", async () => {
  await connect();
  await run(0);
  expect(server.received).toEqual([]);
  expect(describeTelling(own.db, own.relationship, wave, true)).toEqual({ told: false, people: 4 });
  expect(tell()).toEqual({ ok: true, people: 4 });
  expect(tell()).toEqual({ ok: false, reason: "not-possible" });
  await run(1);
  await run(2);
  expect(server.received.map(({ to }) => to[0]).sort()).toEqual(
    LANGUAGES.map((language) => `${language}@brandt.example`).sort(),
  );
  for (const language of LANGUAGES) {
    const mail = server.received.find(({ to }) => to[0]?.startsWith(`${language}@`));
    const poster = showPoster(own.db, own.relationship, wave, language, language, NOW);
    if (!mail || !poster.ok) throw new Error("nothing was told");
    const words = mail.text.replace(/\s+/g, " ");
    const { entries } = poster.poster;
    for (const { topic, meaning, action, said } of entries)
      for (const part of [topic, meaning, action, said]) expect(words).toContain(part.replace(/\s+/g, " "));
    expect(entries.map(({ action }) => action)).toEqual([REPAIR]);
    expect(mail.text + mail.html).not.toMatch(/https?:|<a |href/);
    expect(mail.raw).not.toContain(OWNER);
  }
  const bodies = server.received.map(({ text }) => text);
  expect(new Set(bodies).size).toBe(LANGUAGES.length);
  expect(describeTelling(own.db, own.relationship, wave, true)).toMatchObject({ told: true, sent: 4 });
});

test("a crash between sending and noting it repeats the same message, which is no second one", async () => {
  await connect({ dropAfterData: (count: number) => count === 1 });
  tell();
  await run(1);
  await run(60);
  await run(240);
  const ids = server.received.map(({ headers, to }) => `${to[0]} ${headers["message-id"]}`);
  expect(new Set(ids).size).toBe(4);
  expect(ids.length).toBe(5);
  expect(describeTelling(own.db, own.relationship, wave, true)).toMatchObject({ sent: 4, queued: 0 });
  await run(600);
  expect(server.received).toHaveLength(5);
});

test("nobody is written to without mail, in a demonstration, or where nothing was agreed", async () => {
  await connect();
  expect(tellAgreed(own.db, own.relationship, wave, null, BY)).toMatchObject({ ok: false });
  const shown = { ...own.relationship, demonstration: true };
  expect(tellAgreed(own.db, shown, wave, HOST, BY)).toMatchObject({ ok: false });
  own.db.$client.exec("delete from agreement");
  expect(tell()).toMatchObject({ ok: false });
  await run(1);
  expect(server.received).toEqual([]);
});

test("whoever leaves the roster before it goes out gets none", async () => {
  await connect();
  tell();
  own.db.$client.exec("delete from roster_entry where email like 'de@%'");
  await run(1);
  expect(server.received.map(({ to }) => to[0])).not.toContain("de@brandt.example");
  expect(server.received).toHaveLength(3);
});
