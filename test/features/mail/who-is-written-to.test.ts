import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mailDates } from "~/domain/mail-dates";
import type { Delivery, Mailer, OutgoingMail } from "~/features/mail/connect-mailer.server";
import { queueDueMail, retryFailedMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { summariseMail } from "~/features/mail/summarise-mail.server";
import { changeRosterPerson } from "~/features/roster/change-person.server";
import { removeRosterPeople, removeRosterPerson } from "~/features/roster/change-roster.server";
import { extendWave } from "~/features/waves/extend-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { listRosterEntries } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type Company, company, plannedWave, reload } from "../../support/company";
import { answer, personalCodes, sampleContent } from "../../support/surveyed-wave";

const HOST = "tandem.brandt.example";
const NAMED = "sales.2@sales-marketing.example";
const NAMELESS = "sales.1@sales-marketing.example";
const EVERYBODY = 13;

let own: Company;
let wave: WaveRow;
let sent: string[];
let delivery: Delivery;
beforeEach(async () => {
  own = company([6, 7]);
  sent = [];
  delivery = { ok: true };
  const planned = plannedWave(own.db);
  expect(await openWave(own.db, own.keys, planned.id, planned.opensAt)).toEqual({ ok: true });
  wave = reload(own.db, planned);
});
afterEach(() => own.end());

const mailer: Mailer = {
  publicUrl: `https://${HOST}`,
  deliver: async ({ to }: OutgoingMail): Promise<Delivery> => {
    if (delivery.ok) sent.push(to);
    return delivery;
  },
  close: () => {},
};

async function sendAt(now: Date): Promise<readonly string[]> {
  sent = [];
  wave = reload(own.db, wave);
  queueDueMail(own.db, wave, HOST, now);
  await sendDueMail(own.db, own.keys, mailer, now);
  return sent;
}

const by = () => ({ accountId: "hr", now: wave.opensAt });
const dates = () => mailDates(wave).map(({ at }) => at);
const entryOf = (email: string) => {
  const found = listRosterEntries(own.db, own.relationship.id).find((entry) => entry.email === email);
  if (!found) throw new Error(`nobody has ${email}`);
  return found;
};

function change(email: string, given: { email?: string; name?: string }): void {
  const { id, name } = entryOf(email);
  const person = { email, department: "Sales", name: name ?? "", language: "", ...given };
  expect(changeRosterPerson(own.db, own.relationship, id, person, by())).toMatchObject({ ok: true });
}

describe("whoever was invited is written to until the end, at the address of the invitation", () => {
  test.each([
    ["whose address was corrected", () => change(NAMED, { email: "sales.two@brandt.example" }), NAMED],
    [
      "without a name, whose address was corrected",
      () => change(NAMELESS, { email: "new@brandt.example" }),
      NAMELESS,
    ],
    [
      "whose name and address were changed",
      () => change(NAMED, { email: "anna.vogt@brandt.example", name: "Anna Vogt" }),
      NAMED,
    ],
  ])("somebody %s", async (_, edit, email) => {
    const [invitation, middle, last] = dates();
    if (!invitation || !middle || !last) throw new Error("fewer mails than expected");
    expect(await sendAt(invitation)).toHaveLength(EVERYBODY);
    edit();
    for (const at of [middle, last]) {
      const written = await sendAt(at);
      expect(written).toContain(email);
      expect(written).toHaveLength(EVERYBODY);
    }
  });

  test("somebody whose domain is spelled in its other form by now", async () => {
    own.end();
    own = company([6, 7]);
    const email = "sales.2@müller.example";
    own.db.$client.prepare("update roster_entry set email = ? where email = ?").run(email, NAMED);
    const planned = plannedWave(own.db);
    expect(await openWave(own.db, own.keys, planned.id, planned.opensAt)).toEqual({ ok: true });
    wave = reload(own.db, planned);
    own.db.$client
      .prepare("update roster_entry set email = ?, invited_in = null where email = ?")
      .run("sales.2@xn--mller-kva.example", email);
    expect(await sendAt(wave.opensAt)).toContain(email);
  });

  test("also of an end that was put off", async () => {
    const [invitation, middle] = dates();
    if (!invitation || !middle) throw new Error("fewer mails than expected");
    await sendAt(invitation);
    change(NAMED, { email: "sales.two@brandt.example" });
    const now = new Date(+middle + 60_000);
    expect(extendWave(own.db, own.keys, wave.id, { accountId: "hr", now })).toMatchObject({ ok: true });
    expect(await sendAt(now)).toHaveLength(EVERYBODY);
  });
});

describe("whoever was removed from the roster", () => {
  test("gets no mail that was waiting, and it is not counted as waiting or failed", async () => {
    delivery = { ok: false, problem: "unreachable", final: false, forAll: true };
    expect(await sendAt(wave.opensAt)).toEqual([]);
    removeRosterPerson(own.db, own.relationship, entryOf(NAMED).id, by());
    delivery = { ok: true };
    const written = await sendAt(new Date(+wave.opensAt + 60 * 60_000));
    expect(written).toHaveLength(EVERYBODY - 1);
    expect(written).not.toContain(NAMED);
    expect(summariseMail(own.db, wave, "en").messages[0]).toMatchObject({
      sent: EVERYBODY - 1,
      queued: 0,
      failed: 0,
    });
  });

  test("can answer all the same: their code is neither voided nor looked up", () => {
    const codes = personalCodes(own.db, own.keys, wave.id, 0);
    const claims = own.db.$client.prepare("select * from claim order by code_mac");
    const before = claims.all();
    for (const number of [2, 3, 4]) {
      const { id } = entryOf(`sales.${number}@sales-marketing.example`);
      removeRosterPerson(own.db, own.relationship, id, by());
    }
    queueDueMail(own.db, wave, HOST, wave.opensAt);
    expect(claims.all()).toEqual(before);
    for (const [seed, code] of codes.entries())
      answer(own.db, own.keys, wave.id, code, sampleContent(seed), new Date(+wave.opensAt + 60_000));
    expect(own.db.$client.prepare("select count(*) from ballot").pluck().get()).toBe(6);
  });

  test("gets none that failed and is tried again", async () => {
    delivery = { ok: false, problem: "message-refused", final: true, forAll: false };
    await sendAt(wave.opensAt);
    removeRosterPeople(own.db, own.relationship, [NAMED], by());
    delivery = { ok: true };
    const now = new Date(+wave.opensAt + 60 * 60_000);
    retryFailedMail(own.db, wave, { accountId: "hr", now });
    expect(await sendAt(now)).not.toContain(NAMED);
  });

  test("gets none because somebody else's address was corrected", async () => {
    change(NAMELESS, { email: "new@brandt.example" });
    removeRosterPerson(own.db, own.relationship, entryOf(NAMED).id, by());
    const written = await sendAt(wave.opensAt);
    expect(written).not.toContain(NAMED);
    expect(written).toHaveLength(EVERYBODY - 1);
  });

  test("is written to again once they are back", async () => {
    const [invitation, middle] = dates();
    if (!invitation || !middle) throw new Error("fewer mails than expected");
    await sendAt(invitation);
    const { id, ...entry } = entryOf(NAMED);
    removeRosterPerson(own.db, own.relationship, id, by());
    own.db.$client
      .prepare(
        "insert into roster_entry (id, relationship_id, email, department_index, name) values (?, ?, ?, 0, ?)",
      )
      .run("back", own.relationship.id, entry.email, entry.name);
    expect(await sendAt(middle)).toContain(NAMED);
  });
});
