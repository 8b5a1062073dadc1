import { expect, test } from "vitest";
import { encodeBase64Url } from "~/ballot/encoding";
import { newTallyKeys } from "~/ballot/seal";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { disableAccount } from "~/features/accounts/change-account.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { findPersonData } from "~/features/privacy/find-person-data.server";
import { giveWaveUp } from "~/features/tally/give-wave-up.server";
import { queueHolderMails } from "~/features/tally/queue-holder-mails.server";
import { sendDueHolderMails } from "~/features/tally/send-holder-mails.server";
import { destroyKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { describeCommittee } from "~/features/waves/describe-committee.server";
import { changeWavePlanBy } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { listTrail } from "~db/queries/audit-events.server";
import { countBallots } from "~db/queries/ballots.server";
import { listHolders } from "~db/queries/key-holders.server";
import { auditEvent, holderMail } from "~db/schema";
import { freshDatabase } from "../../support/database";
import {
  addAccount,
  answeredHeldWave,
  giveShares,
  makeHolderKey,
  openHeldWave,
  planHeldWave,
  waveRow,
} from "../../support/held-wave";
import { CLOSES, DURING, OPENS, temporaryKeys } from "../../support/surveyed-wave";

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

test("a wave is given up only when too many named keys are lost, and every holder reads whose were said to be", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  const { id } = held;
  await closeWave(db, keys, id, CLOSES);
  await giveShares(db, keys, held, 0);
  const names = listHolders(db, id).map(({ name }) => name);
  const by = { accountId: "hr", now: CLOSES };
  const giveUp = (lost: number[]) =>
    giveWaveUp(db, keys, waveRow(db, id), { lost, keyFileMissing: false }, by);
  // Nobody, too few, and one who has come and cannot have lost it.
  for (const lost of [[], [1], [0, 1]])
    expect(await giveUp(lost)).toEqual({ ok: false, reason: "enough-keys-left" });
  expect(countBallots(db, id)).toBe(12);
  await send(db, CLOSES);
  expect(await giveUp([1, 2])).toEqual({ ok: true });
  expect(waveRow(db, id).endedBecause).toBe("key-lost");
  const said = `${names[1]}, ${names[2]}`;
  expect(listTrail(db).map(({ action, subject }) => `${action} ${subject}`)).toContain(
    `keys said to be lost rel1: 2026-Q4, ${said}`,
  );
  const sent = await send(db, CLOSES);
  expect(sent).toHaveLength(3);
  for (const { text, html } of sent)
    for (const body of [text, html])
      expect(body).toContain(`these keys were said to be lost for good: ${said}.`);
});

test("a wave whose server key is missing is given up without a word about holders", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const { id } = await answeredHeldWave(db, keys);
  await closeWave(db, keys, id, CLOSES);
  await send(db, CLOSES);
  destroyKeyFile(keys, id);
  const by = { accountId: "hr", now: CLOSES };
  expect(await giveWaveUp(db, keys, waveRow(db, id), { lost: [], keyFileMissing: true }, by)).toEqual({
    ok: true,
  });
  const [first] = await send(db, CLOSES);
  expect(first?.text).toContain("It was given up without being counted. The audit trail names");
  expect(first?.text).not.toContain("lost for good");
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

/** A plan like that of the wave, with other people under the names that respondents read. */
function appoint(db: Database, id: string, accounts: readonly string[]) {
  const { quarter, opensAt, closesAt, threshold, delivery } = waveRow(db, id);
  const names = ["Works council", "Data protection", "Head of Finance"];
  const holders = accounts.map((accountId, index) => ({
    accountId,
    name: names[index] ?? "",
    outside: true,
  }));
  const plan = { quarter, opensAt, closesAt, threshold, delivery, committee: { needed: 2, holders } };
  const by = { accountId: "hr", now: BEFORE, host: "tandem.example" };
  const changed = changeWavePlanBy(db, waveRow(db, id), plan, by);
  if (!changed?.ok) throw new Error(JSON.stringify(changed));
}

const BEFORE = new Date(+OPENS - 3_600_000);

test("whoever is taken off is written to, and the trail names the holders before and after", async () => {
  const db = freshDatabase();
  const { id, accounts } = planHeldWave(db);
  for (const accountId of accounts) makeHolderKey(db, id, accountId);
  for (const other of ["other0", "other1"]) addAccount(db, other, "hr");
  db.$client.exec("update account set language = 'de' where id = 'holder1'");
  appoint(db, id, ["other0", "other1", "holder2"]);
  const told = await send(db, BEFORE);
  expect(told.map(({ to, language }) => `${to} ${language}`).sort()).toEqual([
    "holder0@brandt.example en",
    "holder1@brandt.example de",
  ]);
  expect(told.find(({ language }) => language === "en")?.text).toMatch(
    /no longer names your account as a key holder[\s\S]*tell the works council and the other key holders at once/,
  );
  const lines = db
    .select()
    .from(auditEvent)
    .all()
    .filter(({ action }) => action === "wave plan changed");
  expect(lines.map(({ subject }) => subject)).toEqual([
    "rel1: 2026-Q4; key holders before: 2 of Works council <holder0@brandt.example>, Data protection <holder1@brandt.example>, Head of Finance <holder2@brandt.example>; after: 2 of Works council <other0@brandt.example>, Data protection <other1@brandt.example>, Head of Finance <holder2@brandt.example>",
  ]);
  expect(await send(db, BEFORE)).toEqual([]);
  appoint(db, id, ["other1", "other0", "holder2"]);
  expect(await send(db, BEFORE)).toEqual([]);
  appoint(db, id, ["holder0", "other0", "holder2"]);
  appoint(db, id, ["other1", "other0", "holder2"]);
  expect((await send(db, BEFORE)).map(({ to }) => to).sort()).toEqual([
    "holder0@brandt.example",
    "other1@brandt.example",
  ]);
});

test.each(["'other0'", "null"])(
  "a key that stands with another account than made it is shown, and its maker written to (%s)",
  async (account) => {
    const db = freshDatabase();
    const { id } = await openHeldWave(db, temporaryKeys());
    const replaced = () =>
      describeCommittee(db, waveRow(db, id), "en")?.holders.map((holder) => holder.replaced);
    addAccount(db, "other0");
    expect(replaced()).toEqual([false, false, false]);
    expect(await send(db, DURING)).toHaveLength(3);
    db.$client.prepare(`update wave_holder set account_id = ${account} where position = 0`).run();
    expect(replaced()).toEqual([true, false, false]);
    const told = (await send(db, DURING)).filter(({ subject }) => subject.startsWith("You hold no key"));
    expect(told.map(({ to }) => to)).toEqual(["holder0@brandt.example"]);
    expect(await send(db, DURING)).toEqual([]);
  },
);

test("erasing a key holder says before where the name stays, and is no replacement", async () => {
  const db = freshDatabase();
  const { id } = await openHeldWave(db, temporaryKeys());
  db.$client.exec("update account set name = 'Ada Lovelace' where id = 'holder0'");
  db.$client.exec("update wave_holder set name = 'Ada Lovelace, works council' where position = 0");
  disableAccount(db, "holder0", { accountId: "admin", now: DURING });
  const keys = findPersonData(db, "holder0@brandt.example", "en")?.keys;
  expect(keys).toMatchObject([{ quarter: expect.stringContaining("2026") }]);
  expect(findPersonData(db, "Ada Lovelace", "en")?.keys).toEqual(keys);
  expect(erasePerson(db, "holder0@brandt.example", { accountId: "hr", now: DURING })).toMatchObject({
    ok: true,
    accounts: 1,
  });
  expect(describeCommittee(db, waveRow(db, id), "en")?.holders[0]).toMatchObject({
    person: null,
    replaced: false,
  });
});
