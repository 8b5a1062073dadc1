import { afterEach, beforeEach, expect, test } from "vitest";
import { findIntervention } from "~/features/find-intervention.server";
import { connectMailer, type Mailer } from "~/features/mail/connect-mailer.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { type PlanDraft, saveActionPlan } from "~/features/plan/save-action-plan.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { findPersonData } from "~/features/privacy/find-person-data.server";
import { runSchedule, sendWaitingMail } from "~/features/schedule/run-schedule.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import { deleteEverythingOf } from "~db/queries/erasure.server";
import { listFollowUps } from "~db/queries/follow-ups.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { type Company, company, DAY } from "../../support/company";
import { insertReleasedWave } from "../../support/released-wave";
import { type MailServer, startMailServer } from "../../support/smtp";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const ANNA = "anna.berg@brandt.example";
const JONAS = "jonas.wolf@brandt.example";
/** The Mondays two and six weeks after 9 February, after nine in the morning wherever the test runs. */
const TWO_WEEKS = new Date("2026-02-23T23:00:00Z");
const SIX_WEEKS = new Date("2026-03-23T23:00:00Z");

let own: Company;
let wave: WaveRow;
const servers: MailServer[] = [];
const mailers: Mailer[] = [];
beforeEach(() => {
  own = company();
  wave = insertReleasedWave(own.db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 58 },
  ]);
  chooseInterventions(own.db, wave, ["ride-along"], BY);
  save({
    firstOwner: "Anna Berg",
    secondOwner: "Jonas Wolf",
    firstOwnerEmail: ANNA,
    secondOwnerEmail: JONAS,
  });
});
afterEach(async () => {
  for (const mailer of mailers.splice(0)) mailer.close();
  for (const server of servers.splice(0)) await server.stop();
  own.end();
});

function save(change: Partial<PlanDraft["actions"][number]>, takeOut: string[] = []) {
  const actions = findPlanOfWave(own.db, wave.id)?.actions ?? [];
  const draft = { actions: actions.map((it) => ({ ...it, ...change })), takeOut, reviewOn: null, notes: "" };
  expect(saveActionPlan(own.db, own.relationship, wave, draft, BY)).toMatchObject({ ok: true });
}

async function mail(behaviour: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(behaviour);
  servers.push(server);
  return { server, mailer: mailerTo(server.url) };
}

function mailerTo(smtpUrl: string): Mailer {
  const from = "Tandem <tandem@brandt.example>";
  const mailer = connectMailer({ smtpUrl, from, publicUrl: "https://tandem.brandt.example" });
  mailers.push(mailer);
  return mailer;
}

async function run(now: Date, mailer: Mailer | null) {
  await runSchedule(own.db, own.keys, mailer, now);
  if (mailer) await sendWaitingMail(own.db, own.keys, mailer, now);
}
const queue = () => listFollowUps(own.db).map(({ weeks, address, state }) => `${weeks} ${address} ${state}`);

test("both owners are written to after two and six weeks, once, with the intervention's question and the plan", async () => {
  const { server, mailer } = await mail();
  await run(NOW, mailer);
  expect(queue()).toHaveLength(4);
  expect(server.received).toHaveLength(0);
  for (const now of [TWO_WEEKS, TWO_WEEKS, new Date(+TWO_WEEKS - DAY), TWO_WEEKS]) await run(now, mailer);
  expect(server.received.map(({ to }) => to[0]).sort()).toEqual([ANNA, JONAS]);
  const [first] = server.received;
  const { followUp } = findIntervention(own.db, "ride-along", "en") ?? {};
  expect(first?.text).toContain(followUp?.afterTwoWeeks);
  const link = `https://tandem.brandt.example/r/sales-marketing/waves/${wave.id}/plan`;
  expect(first?.text).toContain(link);
  expect(first?.html).toContain(`href="${link}"`);
  expect(first?.headers["message-id"]).toMatch(/^<[0-9a-f]{32}@tandem\.brandt\.example>$/);
  expect(first?.headers["auto-submitted"]).toBe("auto-generated");
  await run(SIX_WEEKS, mailer);
  expect(server.received).toHaveLength(4);
  expect(server.received[2]?.text).toContain(followUp?.afterSixWeeks);
  expect(new Set(server.received.map(({ headers }) => headers["message-id"])).size).toBe(4);
});

test("a crash between sending and noting it repeats the same message, and nothing else", async () => {
  const { server, mailer } = await mail({ dropAfterData: (count) => count === 1 });
  save({ secondOwnerEmail: null });
  await run(TWO_WEEKS, mailer);
  expect(queue()).toContain(`2 ${ANNA} queued`);
  const later = new Date(+TWO_WEEKS + DAY);
  for (const now of [later, later]) await run(now, mailerTo(server.url));
  const ids = server.received.map(({ headers }) => headers["message-id"]);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(queue()).toContain(`2 ${ANNA} sent`);
});

test("a server that asks to wait is asked again, after longer and longer", async () => {
  const { server, mailer } = await mail({ refuse: (_address, attempt) => (attempt < 3 ? 451 : null) });
  save({ secondOwnerEmail: null });
  for (const minutes of [0, 0.5, 1, 2, 3]) await run(new Date(+TWO_WEEKS + minutes * 60_000), mailer);
  expect(server.recipients).toHaveLength(3);
  expect(server.received).toHaveLength(1);
});

test("a refused address is given up, and the page says so; a new one is written to", async () => {
  const { server, mailer } = await mail({ refuse: (address) => (address === ANNA ? 550 : null) });
  await run(TWO_WEEKS, mailer);
  expect(queue()).toContain(`2 ${ANNA} failed`);
  const shown = showActionPlan(own.db, own.relationship, wave, TWO_WEEKS, "en");
  expect(shown.ok && shown.page.plan?.actions[0]?.reminders[0]).toMatch(/Check both addresses/);
  save({ firstOwnerEmail: "anna.b@brandt.example" });
  await run(TWO_WEEKS, mailer);
  expect(server.received.map(({ to }) => to[0])).toContain("anna.b@brandt.example");
  expect(queue()).not.toContain(`2 ${ANNA} failed`);
});

test("reminders move with the start, and nobody is reminded twice of the same weeks", async () => {
  const { server, mailer } = await mail();
  await run(NOW, mailer);
  save({ startsOn: "2026-02-16" });
  await run(TWO_WEEKS, mailer);
  expect(server.received).toHaveLength(0);
  await run(new Date(+TWO_WEEKS + 7 * DAY), mailer);
  expect(server.received).toHaveLength(2);
  save({ startsOn: "2026-02-23" });
  await run(new Date(+TWO_WEEKS + 14 * DAY), mailer);
  expect(server.received).toHaveLength(2);
});

test.each([
  ["done", () => save({ status: "done" })],
  ["dropped", () => save({ status: "dropped", droppedBecause: "No time." })],
  ["taken out", () => save({}, ["ride-along"])],
  ["left without addresses", () => save({ firstOwnerEmail: null, secondOwnerEmail: null })],
])(
  "an action that is %s reminds nobody, also where no mail server is set up any more",
  async (_what, change) => {
    const { server, mailer } = await mail();
    await run(NOW, mailer);
    change();
    await run(NOW, null);
    expect(queue()).toEqual([]);
    await run(TWO_WEEKS, mailer);
    expect(server.received).toHaveLength(0);
  },
);

test("a reminder that comes a week late is not sent, as when a plan begins in the past", async () => {
  const { server, mailer } = await mail();
  await run(new Date(+TWO_WEEKS + 8 * DAY), mailer);
  expect(server.received).toHaveLength(0);
  expect(queue()).toEqual([`6 ${ANNA} queued`, `6 ${JONAS} queued`]);
});

test("erasing a person takes their address, their reminders and nothing of the other owner's", async () => {
  const { server, mailer } = await mail();
  await run(TWO_WEEKS, mailer);
  expect(findPersonData(own.db, ANNA, "en")).toMatchObject({ actions: 1, followUps: 2 });
  expect(deleteEverythingOf(own.db, ANNA)).toMatchObject({ reminders: 3 });
  await run(SIX_WEEKS, mailer);
  expect(server.received.map(({ to }) => to[0]).filter((address) => address === ANNA)).toHaveLength(1);
  expect(own.db.$client.serialize().includes(Buffer.from(JONAS))).toBe(true);
  expect(findPersonData(own.db, ANNA, "en")).toBeNull();
});

test("names and steps cannot become something else in the mail", async () => {
  const { server, mailer } = await mail();
  save({ firstOwner: "<b>Anna</b>\r\nBcc: x@y.example", firstStep: "<script>alert(1)</script>" });
  await run(TWO_WEEKS, mailer);
  expect(server.recipients.sort()).toEqual([ANNA, JONAS]);
  expect(server.received[0]?.html).not.toMatch(/<script|<b>|<img|src=/);
  expect(server.received[0]?.headers.bcc).toBeUndefined();
});
