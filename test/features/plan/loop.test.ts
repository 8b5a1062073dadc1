import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { showHome } from "~/features/home/show-home.server";
import { connectMailer, type Mailer } from "~/features/mail/connect-mailer.server";
import { showMeeting } from "~/features/meeting/show-meeting.server";
import { startMeeting } from "~/features/meeting/start-meeting.server";
import { showScreen } from "~/features/meeting/steer-meeting.server";
import { answerAsOwner, showToOwner } from "~/features/plan/answer-as-owner.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { listAgreements } from "~/features/plan/list-agreements.server";
import { recordAgreement } from "~/features/plan/record-agreement.server";
import { renderOwnerMail } from "~/features/plan/render-owner-mail.server";
import { saveActionPlan } from "~/features/plan/save-action-plan.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { showPoster } from "~/features/plan/show-poster.server";
import { tellAgreed } from "~/features/plan/tell-agreed.server";
import { writePlanCalendar } from "~/features/plan/write-calendar.server";
import { traceEffects } from "~/features/report/trace-effects.server";
import { runSchedule, sendWaitingMail } from "~/features/schedule/run-schedule.server";
import { listSinceLastTime } from "~/features/survey/list-since-last-time.server";
import { findPlanOfWave, updateAction } from "~db/queries/action-plans.server";
import { deleteEverythingOf } from "~db/queries/erasure.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { type Company, company, DAY } from "../../support/company";
import { insertReleasedWave } from "../../support/released-wave";
import { type MailServer, startMailServer } from "../../support/smtp";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const ANNA = "anna.berg@brandt.example";
const MIA = "mia.falk@brandt.example";
const AGREED = {
  topic: "trust",
  repair: "Marketing calls the account owner before every mailing",
  owner: "Mia Falk",
  ownerEmail: MIA,
  dueOn: "2026-03-06",
};
const at = (day: string) => new Date(`${day}T12:00:00Z`);

let own: Company;
let wave: WaveRow;
let server: MailServer;
let mailer: Mailer;
beforeEach(async () => {
  own = company();
  wave = released(0);
  chooseInterventions(own.db, wave, ["ride-along"], BY);
  const [row] = findPlanOfWave(own.db, wave.id)?.actions ?? [];
  const owners = { firstOwner: "Anna Berg", secondOwner: "Jonas Wolf", firstOwnerEmail: ANNA };
  const actions = row ? [{ ...row, ...owners, dueOn: "2026-03-16" }] : [];
  const draft = { actions, takeOut: [], reviewOn: null, notes: "" };
  expect(saveActionPlan(own.db, own.relationship, wave, draft, BY)).toMatchObject({ ok: true });
  expect(recordAgreement(own.db, wave, AGREED, NOW)).toEqual({ ok: true });
  server = await startMailServer();
  const from = "Tandem <tandem@brandt.example>";
  mailer = connectMailer({ smtpUrl: server.url, from, publicUrl: "https://tandem.brandt.example" });
});
afterEach(async () => {
  mailer.close();
  await server.stop();
  own.end();
});

function released(index: number, score = 52): WaveRow {
  return insertReleasedWave(own.db, index, [
    { invited: 14, respondents: 12, score },
    { invited: 12, respondents: 11, score: 58 },
  ]);
}

async function run(day: string) {
  await runSchedule(own.db, own.keys, mailer, at(day));
  await sendWaitingMail(own.db, own.keys, mailer, at(day));
}

const mailsTo = (address: string) => server.received.filter(({ to }) => to[0] === address);

/** The secret of the link in the last mail to somebody. */
function secretOf(address: string): string {
  const [, secret] = /\/m\/([\w-]{20,})\/answer/.exec(mailsTo(address).at(-1)?.text ?? "") ?? [];
  if (!secret) throw new Error("no link in the mail");
  return secret;
}

const answer = (secret: string, said: string, day: string, dueOn = "") =>
  answerAsOwner(own.db, secret, { answer: said, dueOn }, { now: at(day), language: "en" });
const action = () => findPlanOfWave(own.db, wave.id)?.actions[0];
const agreed = () => listAgreements(own.db, own.relationship, wave, "en")[0];

describe("the link in an owner's mail", () => {
  test("shows one thing, and says done, without an account", async () => {
    await run("2026-03-16");
    expect(mailsTo(ANNA).map(({ headers }) => headers.subject)).toContain("Due today: Ride-along");
    const secret = secretOf(ANNA);
    const before = JSON.stringify(own.db.$client.serialize().toString("latin1"));
    expect(showToOwner(own.db, secret, at("2026-03-16"), "en")).toMatchObject({ name: "Ride-along" });
    expect(JSON.stringify(own.db.$client.serialize().toString("latin1"))).toBe(before);
    const shown = JSON.stringify(showToOwner(own.db, secret, at("2026-03-16"), "en"));
    expect(shown).not.toMatch(/Jonas|Mia|account owner|52|58/);
    expect(answer(secret, "done", "2026-03-17")).toMatchObject({ ok: true });
    expect(action()).toMatchObject({ status: "done", finishedOn: "2026-03-17", answer: "done" });
    expect(answer(secret, "stuck", "2026-03-17")).toEqual({ ok: false, reason: "void" });
    const page = showActionPlan(own.db, own.relationship, wave, at("2026-03-17"), "en");
    expect(page.ok && page.page.history[0]).toMatchObject({
      who: "By the link in a mail",
      change: "The owner from Sales says that “Ride-along” is done",
    });
  });

  test("is stored as hashes only", async () => {
    await run("2026-03-16");
    const bytes = own.db.$client.serialize().toString("latin1");
    expect(bytes).not.toContain(secretOf(ANNA));
  });

  test("stuck keeps the day, more time moves it, within three months and not to the past", async () => {
    await run("2026-03-06");
    const secret = secretOf(MIA);
    expect(answer(secret, "", "2026-03-06")).toMatchObject({ reason: "no-answer" });
    expect(answer(secret, "stuck", "2026-03-06")).toMatchObject({ ok: true });
    expect(agreed()).toMatchObject({ status: "open", dueOn: "2026-03-06" });
    expect(agreed()?.answer).toMatch(/is stuck/);
    for (const day of ["2026-03-06", "2026-03-01", "2026-12-01", "0027-01-01", "soon", ""])
      expect(answer(secret, "more-time", "2026-03-06", day)).toMatchObject({ reason: "no-day" });
    expect(answer(secret, "more-time", "2026-03-06", "2026-03-20")).toMatchObject({ ok: true });
    expect(agreed()).toMatchObject({ status: "open", dueOn: "2026-03-20" });
    await run("2026-03-20");
    expect(mailsTo(MIA).filter(({ headers }) => headers.subject?.startsWith("Due today"))).toHaveLength(2);
  });

  test("is dead after a month, for another owner, for another address, and once the person is erased", async () => {
    await run("2026-03-16");
    const secret = secretOf(ANNA);
    const shows = (day = "2026-03-17") => showToOwner(own.db, secret, at(day), "en") !== null;
    expect(shows()).toBe(true);
    expect(shows("2026-04-20")).toBe(false);
    const id = action()?.id ?? "";
    updateAction(own.db, id, { firstOwner: "Zoe Ott" });
    expect(shows()).toBe(false);
    updateAction(own.db, id, { firstOwner: "Anna Berg", firstOwnerEmail: "zoe@brandt.example" });
    expect(shows()).toBe(false);
    updateAction(own.db, id, { firstOwnerEmail: ANNA });
    expect(shows()).toBe(true);
    deleteEverythingOf(own.db, ANNA);
    expect(shows()).toBe(false);
    for (const wrong of ["", "x", secret.slice(1), `${secret}x`])
      expect(showToOwner(own.db, wrong, at("2026-03-17"), "en")).toBeNull();
  });

  test("comes in the people's language", () => {
    const subjects = LANGUAGES.map((language) => {
      const content = { due: true, action: "Ride-along", relationship: "A and B", dueOn: "1 March" };
      return renderOwnerMail({ ...content, answer: "https://x" }, language).subject;
    });
    expect(new Set(subjects).size).toBe(LANGUAGES.length);
  });
});

describe("what a meeting agreed", () => {
  test("is an action like the others: on the poster, in the next survey, until it is done", async () => {
    const shown = showPoster(own.db, own.relationship, wave, "de", "en", NOW);
    expect(shown.ok && shown.poster.entries.map((entry) => entry.action)).toContain(AGREED.repair);
    const next = { relationshipId: wave.relationshipId, opensAt: at("2026-04-13") };
    const told = () => listSinceLastTime(own.db, next).find((it) => it.action === AGREED.repair);
    expect(told()).toMatchObject({ about: "trust", status: "under-way", because: null });
    await run("2026-03-06");
    answer(secretOf(MIA), "done", "2026-03-06");
    expect(told()).toMatchObject({ status: "done" });
  });
});

test("the loop over two waves, from the agreement to the frozen verdict", async () => {
  const waves = [wave];
  const { db, relationship } = own;
  const calendar = () =>
    writePlanCalendar(db, relationship, wave, "https://tandem.brandt.example", "en") ?? "";
  const status = (of: string) =>
    listSinceLastTime(db, { relationshipId: relationship.id, opensAt: at("2026-04-13") }).find(
      ({ action: told }) => told === of,
    )?.status;
  const overdueOn = (day: string) =>
    JSON.stringify(showHome(db, "en", at(day), { id: null, role: "hr" }, [relationship])).includes("overdue");

  // Agreed: both are in the calendar, on the poster and in what everybody is told.
  const days = calendar().match(/DTSTART;VALUE=DATE:\d+/g) ?? [];
  expect(days).toContain("DTSTART;VALUE=DATE:20260306");
  expect(days).toContain("DTSTART;VALUE=DATE:20260316");
  expect(tellAgreed(db, relationship, wave, "tandem.brandt.example", BY)).toMatchObject({ ok: true });
  await run("2026-02-04");
  const told = server.received.length;
  expect(told).toBeGreaterThan(10);
  expect(server.received.every(({ text }) => text.includes(AGREED.repair))).toBe(true);

  // Reminded, due, overdue, put off, done.
  await run("2026-02-23");
  await run("2026-03-06");
  expect(mailsTo(MIA).at(-1)?.headers.subject).toBe(`Due today: ${AGREED.repair}`);
  expect(overdueOn("2026-03-06")).toBe(false);
  expect(overdueOn("2026-03-09")).toBe(true);
  answer(secretOf(MIA), "more-time", "2026-03-09", "2026-03-20");
  expect(overdueOn("2026-03-09")).toBe(false);
  expect(calendar()).toContain("DTSTART;VALUE=DATE:20260320");
  await run("2026-03-16");
  answer(secretOf(ANNA), "done", "2026-03-16");
  await run("2026-03-20");
  answer(secretOf(MIA), "stuck", "2026-03-20");
  expect(status(AGREED.repair)).toBe("under-way");
  await run("2026-03-23");
  expect(server.received.length - told).toBe(5);

  // The next survey and the next meeting: what is done is told, what is open is asked about.
  expect(status("Ride-along")).toBe("done");
  const poster = showPoster(db, relationship, wave, "en", "en", at("2026-03-23"));
  expect(poster.ok && poster.poster.entries.map((entry) => entry.status)).toEqual(["done", "under-way"]);
  for (const index of [1, 2, 3]) waves.push(released(index, 52 + index));
  const [, second, third, fourth] = waves;
  if (!second) throw new Error("no second wave");
  startMeeting(db, second, { ...BY, now: at("2026-05-01") });
  showScreen(db, second, "review", at("2026-05-01"));
  const meeting = showMeeting(db, relationship, second, {
    now: at("2026-05-01"),
    publicUrl: "https://tandem.brandt.example",
    language: "en",
    reader: "en",
  });
  const review = JSON.stringify(meeting.state === "running" && meeting.page.view);
  expect(review).toContain(AGREED.repair);
  expect(review).not.toContain("Ride-along");

  // Judged in the two waves after it, then frozen.
  const readings = (upTo: WaveRow | undefined) =>
    traceEffects(db, relationship.id, new Date(+(upTo?.closesAt ?? 0) + DAY), "en")[0]?.readings ?? [];
  expect(readings(second)).toHaveLength(1);
  expect(readings(third)).toHaveLength(2);
  expect(readings(fourth)).toEqual(readings(third));
});
