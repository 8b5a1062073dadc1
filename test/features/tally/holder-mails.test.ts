import { expect, test } from "vitest";
import { encodeBase64Url } from "~/ballot/encoding";
import { newTallyKeys } from "~/ballot/seal";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { queueHolderMails } from "~/features/tally/queue-holder-mails.server";
import { sendDueHolderMails } from "~/features/tally/send-holder-mails.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { describeCommittee } from "~/features/waves/describe-committee.server";
import type { Database } from "~db/client.server";
import { holderMail } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { answeredHeldWave, giveShares, openHeldWave, waveRow } from "../../support/held-wave";
import { CLOSES, DURING, temporaryKeys } from "../../support/surveyed-wave";

type Sent = Parameters<Mailer["deliver"]>[0];

/** A mail server that takes everything, or says why not. */
function post(reply: Delivery = { ok: true }) {
  const sent: Sent[] = [];
  const deliver = async (mail: Sent) => {
    if (reply.ok) sent.push(mail);
    return reply;
  };
  return { sent, mailer: { publicUrl: "https://tandem.example", deliver, close: () => {} } satisfies Mailer };
}

async function send(db: Database, now: Date, reply?: Delivery): Promise<Sent[]> {
  const { sent, mailer } = post(reply);
  queueHolderMails(db, "tandem.example", now);
  await sendDueHolderMails(db, mailer, now);
  return sent;
}

test("all holders get the same marks of all keys when their wave opens, closes and ends, each message once", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  const { id, holders } = held;
  const marks = holders.map(({ publicKey }) => tallyKeyFingerprint(id, publicKey));
  const opened = await send(db, DURING);
  expect(opened.map(({ to }) => to).sort()).toEqual(
    [0, 1, 2].map((place) => `holder${place}@brandt.example`),
  );
  for (const { text, html } of opened)
    for (const mark of marks) expect([text, html].every((body) => body.includes(mark))).toBe(true);
  expect(await send(db, DURING)).toEqual([]);
  await closeWave(db, keys, id, CLOSES);
  const closed = await send(db, CLOSES);
  expect(closed).toHaveLength(3);
  expect(new Set(closed.map(({ subject }) => subject)).size).toBe(1);
  const comeBy = describeCommittee(db, waveRow(db, id), "en")?.comeBy ?? "no day";
  for (const { text } of closed) expect(text).toContain(`Please come by ${comeBy}`);
  for (const index of [0, 1]) await giveShares(db, keys, held, index);
  await closeWave(db, keys, id, CLOSES);
  expect(await send(db, CLOSES)).toHaveLength(3);
  expect(
    db
      .select()
      .from(holderMail)
      .all()
      .map(({ message, state }) => `${message} ${state}`),
  ).toEqual(["opened", "closed", "ended"].flatMap((message) => Array(3).fill(`${message} sent`)));
});

test("a key that somebody put in the place of another stands in everybody's mail, its owner's too", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const forged = newTallyKeys();
  const { id, holders } = await openHeldWave(db, keys, undefined, {}, (waveId) =>
    db.$client
      .prepare("update wave_holder set public_key = ? where wave_id = ? and position = 0")
      .run(encodeBase64Url(forged.publicKey), waveId),
  );
  const own = tallyKeyFingerprint(id, holders[0]?.publicKey ?? new Uint8Array());
  for (const { text } of await send(db, DURING)) {
    expect(text).toContain(tallyKeyFingerprint(id, forged.publicKey));
    expect(text).not.toContain(own);
  }
});

test("waits while the mail server is away, and is not sent of a wave that is stopped", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const { id } = await openHeldWave(db, keys);
  queueHolderMails(db, "tandem.example", DURING, [id]);
  expect(db.select().from(holderMail).all()).toEqual([]);
  expect(await send(db, DURING, { ok: false, problem: "unreachable", final: false, forAll: true })).toEqual(
    [],
  );
  expect(await send(db, new Date(+DURING + 3_600_000))).toHaveLength(3);
});
