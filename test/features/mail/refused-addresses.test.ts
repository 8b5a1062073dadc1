import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mailDates } from "~/domain/mail-dates";
import type { Delivery, Mailer, OutgoingMail } from "~/features/mail/connect-mailer.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { refusedAddresses, summariseMail } from "~/features/mail/summarise-mail.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { WaveRow } from "~db/queries/waves.server";
import { rosterEntry } from "~db/schema";
import { type Company, company, plannedWave, reload } from "../../support/company";

const HOST = "tandem.brandt.example";
const REFUSED = "sales.2@sales-marketing.example";

let own: Company;
let wave: WaveRow;
let sent: OutgoingMail[];
beforeEach(async () => {
  own = company([6, 7]);
  sent = [];
  const planned = plannedWave(own.db);
  expect(await openWave(own.db, own.keys, planned.id, planned.opensAt)).toEqual({ ok: true });
  wave = reload(own.db, planned);
});
afterEach(() => own.end());

const mailer: Mailer = {
  publicUrl: `https://${HOST}`,
  deliver: async (mail): Promise<Delivery> => {
    if (mail.to === REFUSED) return { ok: false, problem: "address-refused", final: true, forAll: false };
    sent.push(mail);
    return { ok: true };
  },
  close: () => {},
};

async function sendAt(now: Date): Promise<void> {
  queueDueMail(own.db, wave, HOST, now);
  await sendDueMail(own.db, own.keys, mailer, now);
}

describe("what the mail server refused in the dialogue", () => {
  test("is told by address, and what was sent by number only", async () => {
    await sendAt(wave.opensAt);
    expect(refusedAddresses(own.db, wave)).toEqual([{ address: REFUSED, correctable: true }]);
    expect(JSON.stringify(summariseMail(own.db, wave, "en"))).not.toContain("@");
    expect(refusedAddresses(own.db, { ...wave, state: "closed" })).toEqual([]);
  });
});

test("whoever is removed from the roster gets no reminder; everybody else does", async () => {
  await sendAt(wave.opensAt);
  expect(sent).toHaveLength(12);
  const removed = "marketing.3@sales-marketing.example";
  own.db.delete(rosterEntry).where(eq(rosterEntry.email, removed)).run();
  sent = [];
  const reminder = mailDates(wave).find(({ message }) => message === "reminder-middle");
  await sendAt(reminder?.at ?? wave.closesAt);
  expect(sent.map(({ to }) => to)).toHaveLength(11);
  expect(sent.map(({ to }) => to)).not.toContain(removed);
});
