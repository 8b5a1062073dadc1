import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mailDates } from "~/domain/mail-dates";
import { findChangedRules } from "~/features/find-changed-rules.server";
import type { Delivery, Mailer, OutgoingMail } from "~/features/mail/connect-mailer.server";
import { correctRefusedAddress, countCorrected } from "~/features/mail/correct-address.server";
import { queueDueMail, retryFailedMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { refusedAddresses } from "~/features/mail/summarise-mail.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { WaveRow } from "~db/queries/waves.server";
import { auditEvent, claim, invitee, rosterEntry } from "~db/schema";
import { type Company, company, plannedWave, reload } from "../../support/company";
import { answer, personalCodes, sampleContent } from "../../support/surveyed-wave";

const HOST = "tandem.brandt.example";
const REFUSED = "sales.2@sales-marketing.example";
const RIGHT = "sales.two@sales-marketing.example";

type Answer = (mail: OutgoingMail) => Delivery;
const refuse: Delivery = { ok: false, problem: "address-refused", final: true, forAll: false };
const taken: Delivery = { ok: true };

let own: Company;
let wave: WaveRow;
let sent: OutgoingMail[];
let answers: Answer;

beforeEach(async () => {
  own = company([6, 7]);
  sent = [];
  answers = ({ to }) => (to === REFUSED ? refuse : taken);
  const planned = plannedWave(own.db);
  expect(await openWave(own.db, own.keys, planned.id, planned.opensAt)).toEqual({ ok: true });
  wave = reload(own.db, planned);
});
afterEach(() => own.end());

const mailer: Mailer = {
  publicUrl: `https://${HOST}`,
  deliver: async (mail) => {
    const delivery = answers(mail);
    if (delivery.ok) sent.push(mail);
    return delivery;
  },
  close: () => {},
};

async function sendAt(now: Date): Promise<void> {
  queueDueMail(own.db, wave, HOST, now);
  await sendDueMail(own.db, own.keys, mailer, now);
}

const later = (hours: number) => new Date(+wave.opensAt + hours * 3_600_000);
const correct = (refused: string, corrected: string, now = later(2)) =>
  correctRefusedAddress(own.db, own.keys, wave.id, { refused, corrected }, { accountId: "hr", now });
const linkIn = (mail: OutgoingMail | undefined) => /https:\S+#\S+/.exec(mail?.text ?? "")?.[0];

describe("an address that the mail server refused in the dialogue", () => {
  test("is corrected once: the invitation goes to the new one, the roster follows, the notice counts it", async () => {
    await sendAt(wave.opensAt);
    expect(sent).toHaveLength(12);
    expect(correct(` ${REFUSED.toUpperCase()}`, RIGHT)).toEqual({ ok: true });
    sent = [];
    await sendAt(later(3));
    expect(sent.map(({ to }) => to)).toEqual([RIGHT]);
    expect(linkIn(sent[0])).toContain(`https://${HOST}`);
    expect(refusedAddresses(own.db, wave)).toEqual([]);
    expect(findChangedRules(own.db, own.keys, wave.id, later(3))).toEqual([]);
    expect(countCorrected(own.db, wave)).toBe(1);
    const roster = own.db.select().from(rosterEntry).all();
    expect(roster.map(({ email }) => email)).toContain(RIGHT);
    expect(roster.map(({ email }) => email)).not.toContain(REFUSED);
    const trail = own.db.select().from(auditEvent).all();
    expect(trail.map(({ accountId, action, subject }) => [accountId, action, subject])).toEqual([
      ["hr", "refused address corrected", "sales-marketing: 2026-Q1"],
    ]);
    sent = [];
    const reminder = mailDates(wave).find(({ message }) => message === "reminder-middle");
    await sendAt(reminder?.at ?? wave.closesAt);
    expect(sent).toHaveLength(13);
  });

  test("cannot be corrected twice, also when the new one is refused as well", async () => {
    await sendAt(wave.opensAt);
    answers = () => refuse;
    expect(correct(REFUSED, RIGHT)).toEqual({ ok: true });
    await sendAt(later(3));
    expect(refusedAddresses(own.db, wave)).toEqual([{ address: RIGHT, correctable: false }]);
    expect(correct(RIGHT, "other@sales-marketing.example")).toMatchObject({ reason: "corrected-already" });
    expect(correct(REFUSED, "other@sales-marketing.example")).toMatchObject({ reason: "not-refused" });
    expect(countCorrected(own.db, wave)).toBe(1);
  });

  test("stays correctable after it was tried again and refused at once again", async () => {
    await sendAt(wave.opensAt);
    retryFailedMail(own.db, wave, { accountId: "hr", now: later(1) });
    expect(correct(REFUSED, RIGHT)).toMatchObject({ reason: "not-refused" });
    await sendAt(later(1));
    expect(refusedAddresses(own.db, wave)).toEqual([{ address: REFUSED, correctable: true }]);
    expect(correct(REFUSED, RIGHT)).toEqual({ ok: true });
  });

  test("goes to nobody else's mailbox, to no address that is none, and to nobody who left the roster", async () => {
    await sendAt(wave.opensAt);
    for (const [corrected, reason] of [
      ["sales.3@sales-marketing.example", "taken"],
      ["MARKETING.1@sales-marketing.example", "taken"],
      [REFUSED, "same"],
      ["no address", "no-address"],
      ["", "no-address"],
    ] as const)
      expect(correct(REFUSED, corrected)).toEqual({ ok: false, reason });
    own.db.delete(rosterEntry).where(eq(rosterEntry.email, REFUSED)).run();
    expect(correct(REFUSED, RIGHT)).toEqual({ ok: false, reason: "not-in-roster" });
    expect(countCorrected(own.db, wave)).toBe(0);
    expect(
      own.db
        .select()
        .from(invitee)
        .all()
        .filter(({ corrected }) => corrected),
    ).toEqual([]);
  });

  test("stays as it is once the wave takes no answers any more", async () => {
    await sendAt(wave.opensAt);
    expect(correct(REFUSED, RIGHT, wave.closesAt)).toEqual({ ok: false, reason: "not-open" });
    await closeWave(own.db, own.keys, wave.id, wave.closesAt);
    expect(correct(REFUSED, RIGHT, later(999))).toEqual({ ok: false, reason: "not-open" });
  });
});

describe("an address to which something was sent, or may have been, cannot be corrected", () => {
  const cases: Record<string, () => Promise<string>> = {
    "the invitation arrived": async () => {
      answers = () => taken;
      await sendAt(wave.opensAt);
      return "sales.3@sales-marketing.example";
    },
    "the invitation arrived, and the mailbox is closed since": async () => {
      answers = () => taken;
      await sendAt(wave.opensAt);
      answers = ({ to }) => (to === REFUSED ? refuse : taken);
      await sendAt(mailDates(wave)[1]?.at ?? expect.unreachable());
      return REFUSED;
    },
    "the connection broke after a first attempt": async () => {
      answers = ({ to }) =>
        to === REFUSED ? { ok: false, problem: "unreachable", final: false, forAll: true } : taken;
      await sendAt(wave.opensAt);
      answers = ({ to }) => (to === REFUSED ? refuse : taken);
      await sendAt(later(1));
      return REFUSED;
    },
    "the connection broke, it was refused, and somebody had it tried again": async () => {
      answers = ({ to }) =>
        to === REFUSED ? { ok: false, problem: "unreachable", final: false, forAll: true } : taken;
      await sendAt(wave.opensAt);
      answers = ({ to }) => (to === REFUSED ? refuse : taken);
      await sendAt(later(1));
      retryFailedMail(own.db, wave, { accountId: "hr", now: later(1) });
      await sendAt(later(1));
      return REFUSED;
    },
    "the server refused the message, not the address": async () => {
      answers = ({ to }) =>
        to === REFUSED ? { ok: false, problem: "message-refused", final: true, forAll: false } : taken;
      await sendAt(wave.opensAt);
      return REFUSED;
    },
    "nothing was tried yet": async () => REFUSED,
    "it is nobody's": async () => "stranger@sales-marketing.example",
  };
  test.each(Object.keys(cases))("%s", async (name) => {
    const address = (await cases[name]?.()) ?? expect.unreachable();
    const before = own.db.select().from(invitee).all();
    expect(correct(address, RIGHT, later(200))).toEqual({ ok: false, reason: "not-refused" });
    expect(own.db.select().from(invitee).all()).toEqual(before);
    expect(refusedAddresses(own.db, wave).filter(({ correctable }) => correctable)).toEqual([]);
  });
});

test("what is answered and stored is the same whether that person has answered or not, by a slip or a link", async () => {
  const told: unknown[] = [];
  const { db, keys } = own;
  for (const answered of [false, true]) {
    await sendAt(wave.opensAt);
    if (answered)
      for (const code of personalCodes(db, keys, wave.id, 0).slice(0, 6))
        answer(db, keys, wave.id, code, sampleContent(1), later(1));
    const before = db.select().from(claim).all();
    told.push([
      correct("sales.4@sales-marketing.example", RIGHT),
      refusedAddresses(db, wave),
      correct(REFUSED, "sales.3@sales-marketing.example"),
    ]);
    expect(db.select().from(claim).all()).toEqual(before);
  }
  expect(told[1]).toEqual(told[0]);
});
