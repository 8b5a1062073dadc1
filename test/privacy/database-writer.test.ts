import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { decodeContent } from "~/ballot/ballot-content";
import { makeCast } from "~/ballot/cast";
import { isClaimedMac } from "~/ballot/claim-record";
import { canonicalJson, type DepartmentIndex, hashOfText, parseManifest } from "~/ballot/manifest";
import { wavesTexts } from "~/content/waves/texts";
import { parseRelease } from "~/domain/disclosure/release";
import { invitationLink } from "~/features/derive-code.server";
import { findChangedRules } from "~/features/find-changed-rules.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { hasKeyFile, type KeyDirectory, readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { auditEvent, ballot, claim, invitee } from "~db/schema";
import { castCopy } from "../support/copied-ballot";
import { freshDatabase } from "../support/database";
import { giveShares, openHeldWave } from "../support/held-wave";
import { loadOldWave } from "../support/old-wave";
import { openAlone } from "../support/open-alone";
import {
  answer,
  CLOSES,
  DURING,
  ITEMS,
  OPENS,
  openPlannedWave,
  personalCodes,
  planWave,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";

const PAST = Math.floor(DURING.getTime() / 1000) - 1;

/** Whoever writes into the file is not held back by its foreign keys. */
function write(db: Database, statement: string, ...values: unknown[]): void {
  db.$client.pragma("foreign_keys = off");
  db.$client.prepare(statement).run(...values);
  db.$client.pragma("foreign_keys = on");
}

async function answered(count: number, people: [number, number] = [11, 12], threshold = 10) {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people, threshold });
  answerAll(db, keys, id, count);
  return { db, keys, id };
}

function answerAll(db: Database, keys: KeyDirectory, id: string, count: number): void {
  for (const index of [0, 1] as const)
    for (const [seed, code] of personalCodes(db, keys, id, index).slice(0, count).entries())
      answer(db, keys, id, code, sampleContent(seed));
}

const trail = (db: Database) =>
  db
    .select()
    .from(auditEvent)
    .all()
    .filter(({ action }) => /^wave (stopped|goes on)/.test(action));

/** All that one needs to get a loosened wave released, but for the codes. */
function loosen(db: Database, id: string): void {
  const manifest = parseManifest(findWave(db, id)?.manifest ?? "");
  const json = canonicalJson({
    ...manifest,
    closesAt: new Date(PAST * 1000).toISOString(),
    rules: { ...manifest.rules, threshold: 5, totalFrom: 8 },
  });
  write(
    db,
    "update wave set manifest = ?, manifest_hash = ?, threshold = 5, closes_at = ? where id = ?",
    json,
    hashOfText(json),
    PAST,
    id,
  );
}

const GONE = [
  ["deleted", "delete from claim"],
  ["moved to a wave that is none", "update claim set wave_id = 'x'"],
] as const;

const STATES = [
  ["open", ""],
  ["closing", "update wave set state = 'closing'"],
  ["closed", "update wave set state = 'closed', ended_because = 'closed-early'"],
  ["cancelled", "update wave set state = 'cancelled', ended_because = 'cancelled'"],
  ["planned", "update wave set state = 'planned', manifest = null, manifest_hash = null"],
] as const;

describe.each(GONE)("codes that are %s", (_, taken) => {
  test.each(STATES)(
    "stop the wave that is called %s: nothing is released or destroyed",
    async (_state, statement) => {
      const { db, keys, id } = await answered(6);
      loosen(db, id);
      write(db, taken);
      if (statement !== "") write(db, statement);
      for (const now of [DURING, CLOSES]) {
        await runSchedule(db, keys, null, now);
        await finishInterruptedWaves(db, keys, now);
        expect(await closeWave(db, keys, id, now)).toMatchObject({ ok: false });
        expect(await openWave(db, keys, id, now)).toMatchObject({ ok: false });
        expect(findRelease(db, id)).toBeUndefined();
        expect(db.select().from(ballot).all()).toHaveLength(12);
        expect(hasKeyFile(keys, id)).toBe(true);
      }
      expect(trail(db).length).toBeGreaterThan(0);
    },
  );

  test("alone stop it too, also with the ballots moved away: the key is kept", async () => {
    for (const state of ["cancelled", "closed"]) {
      const { db, keys, id } = await answered(6);
      write(db, taken);
      expect(findChangedRules(db, keys, id, DURING).map(({ rule }) => rule)).toEqual(["codes"]);
      write(db, "update ballot set wave_id = 'x'");
      write(db, "update wave set state = ?", state);
      expect(await finishInterruptedWaves(db, keys, DURING)).toMatchObject({
        changed: [id],
        destroyedKeys: [],
      });
      expect(hasKeyFile(keys, id)).toBe(true);
    }
  });
});

describe("a key file", () => {
  test("codes that were away and are back leave an event, and the wave goes on", async () => {
    const { db, keys, id } = await answered(6);
    write(db, "update claim set wave_id = 'x'");
    await runSchedule(db, keys, null, DURING);
    write(db, "update claim set wave_id = ?", id);
    await runSchedule(db, keys, null, DURING);
    expect(trail(db).map(({ action }) => action)).toEqual([
      "wave stopped: its rules were changed",
      "wave goes on: its rules are as they were",
    ]);
    await runSchedule(db, keys, null, CLOSES);
    expect(parseRelease(findRelease(db, id)?.content ?? "").threshold).toBe(10);
  });

  test("of a wave whose opening crashed is taken away, and the wave opens", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = planWave(db);
    const other = await openPlannedWave(freshDatabase(), keys, { id: "w2" });
    const secrets = readKeyFile(keys, other);
    if (!secrets) throw new Error("no key file");
    expect(secrets.unsettled).toBeUndefined();
    writeKeyFile(keys, { ...secrets, wave: id, unsettled: "opening" });
    expect(await finishInterruptedWaves(db, keys, OPENS)).toMatchObject({ destroyedKeys: [id], changed: [] });
    writeKeyFile(keys, { ...secrets, wave: id, unsettled: "opening" });
    expect(await openWave(db, keys, id, OPENS)).toEqual({ ok: true });
    expect(readKeyFile(keys, id)?.unsettled).toBeUndefined();
  });

  test("that a crash left between opening and ending is settled by what is there", async () => {
    for (const unsettled of ["opening", "ending"] as const) {
      const { db, keys, id } = await answered(6);
      const secrets = readKeyFile(keys, id);
      if (!secrets) throw new Error("no key file");
      writeKeyFile(keys, { ...secrets, unsettled });
      await finishInterruptedWaves(db, keys, DURING);
      expect(readKeyFile(keys, id)?.unsettled).toBeUndefined();
      write(db, "delete from claim");
      expect(findChangedRules(db, keys, id, DURING).map(({ rule }) => rule)).toEqual(["codes"]);
    }
  });

  test("broken: one that believes every row without codes to have ended is destroyed with the answers there", async () => {
    const { db, keys, id } = await answered(6);
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    write(db, "delete from claim");
    write(db, "update ballot set wave_id = 'x'");
    write(db, "update wave set state = 'cancelled'");
    writeKeyFile(keys, { ...secrets, unsettled: "ending" });
    expect(await finishInterruptedWaves(db, keys, DURING)).toMatchObject({ destroyedKeys: [id] });
  });
});

/** Sealed to the public key of the wave, under a token that nobody issued. */
function forge(
  db: Database,
  id: string,
  index: DepartmentIndex,
  count: number,
  mac: () => Buffer | null,
): void {
  const { manifest, manifestHash } = findWave(db, id) ?? {};
  const frozen = parseManifest(manifest ?? "");
  for (let seed = 0; seed < count; seed++) {
    const token = randomBytes(32);
    const content = { answers: Array.from({ length: ITEMS }, () => 5 as const), comment: null };
    const forged = makeCast({
      token,
      key: new Uint8Array(16),
      manifest: frozen,
      manifestHash: manifestHash ?? "",
      departmentIndex: index,
      content,
    });
    const sealed = Buffer.from(forged.sealed);
    db.insert(ballot).values({ token, waveId: id, departmentIndex: index, sealed, mac: mac() }).run();
  }
}

/** Every code that nobody used looks used: by the mark of one that was, if there is any. */
function useUp(db: Database, keys: KeyDirectory, id: string): void {
  const secrets = readKeyFile(keys, id);
  const { manifestHash } = findWave(db, id) ?? {};
  if (!secrets || !manifestHash) throw new Error("no wave");
  const used = (row: { codeMac: Buffer; blindedMac: Buffer }) =>
    isClaimedMac(secrets.pepper, manifestHash, row.codeMac, row.blindedMac);
  const rows = db.select().from(claim).all();
  const mark = rows.find(used)?.blindedMac ?? randomBytes(32);
  for (const row of rows.filter((each) => !used(each)))
    write(db, "update claim set blinded_mac = ? where code_mac = ?", mark, row.codeMac);
}

const MACS = [
  ["no MAC", () => null],
  ["a random MAC", () => randomBytes(32)],
] as const;

const FORGED = [
  [2, 60],
  [1, 10],
  [6, 5],
] as const;

describe.each(MACS)("a ballot that was written into the database with %s", (_, mac) => {
  test.each(FORGED)(
    "is void beside %i real ones a department: %i forged change no figure",
    async (real, forged) => {
      const [plain, attacked] = await Promise.all([answered(real, [11, 12], 5), answered(real, [11, 12], 5)]);
      for (const index of [0, 1] as const) forge(attacked.db, attacked.id, index, forged, mac);
      useUp(attacked.db, attacked.keys, attacked.id);
      await closeWave(plain.db, plain.keys, plain.id, CLOSES);
      const closed = await closeWave(attacked.db, attacked.keys, attacked.id, CLOSES);
      expect(closed).toMatchObject({ ok: true, counted: 2 * real, voided: 2 * forged });
      const of = ({ db, id }: { db: Database; id: string }) =>
        parseRelease(findRelease(db, id)?.content ?? "");
      expect(of(attacked).departments).toEqual(of(plain).departments);
      expect(of(attacked).participation).toMatchObject({ counted: 2 * real, voided: 2 * forged });
    },
  );

  test("is void where people hold the keys, and keeps nobody from closing", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const held = await openHeldWave(db, keys);
    const { id } = held;
    answerAll(db, keys, id, 2);
    forge(db, id, 0, 60, mac);
    forge(db, id, 1, 60, mac);
    write(db, "insert into ballot values (randomblob(32), ?, 7, randomblob(1341), null)", id);
    useUp(db, keys, id);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ reason: "waiting-for-holders" });
    for (const index of [0, 1]) expect(await giveShares(db, keys, held, index)).toMatchObject({ ok: true });
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 4, voided: 121 });
    const { departments } = parseRelease(findRelease(db, id)?.content ?? "");
    expect(departments.map(({ respondents }) => respondents)).toEqual([null, null]);
  });
});

describe("the MAC of a ballot", () => {
  test("holds for its token, department and bytes: a swapped or replaced seal is void", async () => {
    const { db, keys, id } = await answered(6, [6, 7], 5);
    const [first, second] = db.select().from(ballot).all();
    if (!first || !second) throw new Error("too few ballots");
    write(
      db,
      "update ballot set sealed = ?, mac = ? where token = ?",
      second.sealed,
      second.mac,
      first.token,
    );
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 11, voided: 1 });
  });

  test("is put back when the identical ballot is sent again, which is acknowledged as before", async () => {
    const { db, keys, id } = await answered(5, [6, 7], 5);
    const [code] = personalCodes(db, keys, id, 1).slice(6);
    if (!code) throw new Error("no code");
    const person = respondent(db, id, code);
    const cast = person.seal(claimBallot(db, keys, id, person.claimJson, DURING), sampleContent(3));
    const once = castBallot(db, keys, id, cast, DURING);
    expect(once).toMatchObject({ ok: true });
    expect(castBallot(db, keys, id, cast, DURING)).toEqual(once);
    write(db, "update ballot set mac = null where token = ?", Buffer.from(person.pending.token));
    expect(castBallot(db, keys, id, cast, DURING)).toEqual(once);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 11, voided: 0 });
  });

  test("is made by nobody without the issuer's key, stored with every ballot and gone with it", async () => {
    const { db, keys, id } = await answered(6, [6, 7], 5);
    const rows = db.select().from(ballot).all();
    expect(rows.every(({ mac }) => mac?.length === 32)).toBe(true);
    expect(new Set(rows.map(({ mac }) => mac?.toString("hex"))).size).toBe(12);
    await closeWave(db, keys, id, CLOSES);
    expect(db.select().from(ballot).all()).toEqual([]);
  });

  test("is not stored in a wave of the old form: it would tell which ballots came after the upgrade", () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { wave } = loadOldWave(db, keys, "server");
    const unused = personalCodes(db, keys, wave, 1).at(-1);
    if (!unused) throw new Error("no code");
    answer(db, keys, wave, unused, sampleContent(2));
    expect(
      db
        .select()
        .from(ballot)
        .all()
        .every(({ mac }) => mac === null),
    ).toBe(true);
  });

  test("broken: a forged ballot opens like a real one, so opening alone would have counted it", async () => {
    const { db, keys, id } = await answered(1);
    db.delete(ballot).run();
    forge(db, id, 0, 1, () => null);
    const [row] = db.select().from(ballot).all();
    const secrets = readKeyFile(keys, id);
    if (!row || !secrets) throw new Error("no ballot");
    const opened = openAlone(secrets, { ...row, departmentIndex: 0 });
    expect(opened && decodeContent(opened, ITEMS)?.answers).toContain(5);
  });
});

describe("more ballots than codes", () => {
  /** The codes that were used look unused again: who reads the database kept the fillers. */
  async function surplus() {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { people: [6, 7] });
    const fillers = db.select().from(claim).all();
    answerAll(db, keys, id, 6);
    const used = db.select().from(claim).all();
    const put = (rows: typeof used) => {
      for (const { codeMac, blindedMac } of rows)
        write(db, "update claim set blinded_mac = ? where code_mac = ?", blindedMac, codeMac);
    };
    put(fillers);
    return { db, keys, id, putBack: () => put(used) };
  }

  test("stop the closing and say so once, until they are put back", async () => {
    const { db, keys, id, putBack } = await surplus();
    for (const minute of [0, 1, 2])
      await runSchedule(db, keys, null, new Date(CLOSES.getTime() + minute * 60_000));
    await finishInterruptedWaves(db, keys, CLOSES);
    expect(findRelease(db, id)).toBeUndefined();
    expect(db.select().from(ballot).all()).toHaveLength(12);
    expect(hasKeyFile(keys, id)).toBe(true);
    expect(trail(db)).toHaveLength(1);
    expect(trail(db)[0]?.subject).toContain(wavesTexts("en").texts.stopped.names.ballots);
    expect(findChangedRules(db, keys, id, CLOSES).map(({ rule }) => rule)).toEqual(["ballots"]);
    putBack();
    await runSchedule(db, keys, null, new Date(CLOSES.getTime() + 300_000));
    expect(parseRelease(findRelease(db, id)?.content ?? "").participation).toMatchObject({
      counted: 12,
      voided: 0,
    });
    expect(trail(db).map(({ action }) => action)).toEqual([
      "wave stopped: its rules were changed",
      "wave goes on: its rules are as they were",
    ]);
  });

  test("can be cancelled", async () => {
    const { db, keys, id } = await surplus();
    await runSchedule(db, keys, null, CLOSES);
    expect(await cancelWave(db, keys, id, { accountId: null, now: CLOSES })).toEqual({ ok: true });
    expect(db.select().from(ballot).all()).toEqual([]);
    expect(hasKeyFile(keys, id)).toBe(false);
  });

  test("stop a wave of the old form, in which a forged ballot opens", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { wave } = loadOldWave(db, keys, "server");
    forge(db, wave, 0, 60, () => null);
    forge(db, wave, 1, 60, () => null);
    useUp(db, keys, wave);
    const closed = await closeWave(db, keys, wave, CLOSES);
    expect(closed).toMatchObject({ ok: false, reason: "rules-changed", changed: [{ rule: "ballots" }] });
    expect(findRelease(db, wave)).toBeUndefined();
  });

  test("a copy under another code is still void and no surplus", async () => {
    const { db, keys, id } = await answered(6, [7, 7], 5);
    const [row] = db
      .select()
      .from(ballot)
      .all()
      .filter(({ departmentIndex }) => departmentIndex === 0);
    const [code] = personalCodes(db, keys, id, 0).slice(6);
    if (!row || !code) throw new Error("no ballot");
    castCopy(db, keys, id, code, row.sealed);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12, voided: 1 });
  });
});

describe("invited people", () => {
  const mails: { to: string }[] = [];
  const mailer: Mailer = {
    publicUrl: "https://tandem.example",
    deliver: async (mail): Promise<Delivery> => {
      mails.push(mail);
      return { ok: true };
    },
    close: () => {},
  };
  afterEach(() => {
    mails.length = 0;
  });

  const REDIRECTS = [
    ["an address", "update invitee set email = 'attacker@evil.example' where email = 'person0@rel1.example'"],
    ["a department", "update invitee set department_index = 1 - department_index"],
    ["a row without its hash", "update invitee set email = 'attacker@evil.example', mac = null"],
    [
      "the address and hash of another row",
      "update invitee set (email, mac) = (select email, mac from invitee o where o.email = 'person1@rel1.example') where email = 'person0@rel1.example'",
    ],
    [
      "somebody added",
      "insert into invitee (id, wave_id, email, department_index, name, language, mac) select 'made-up', wave_id, 'attacker@evil.example', 0, null, null, mac from invitee limit 1",
    ],
  ] as const;

  test.each(REDIRECTS)("%s: no code goes there, and the wave is stopped", async (_, statement) => {
    const { db, keys, id } = await answered(0);
    write(db, statement);
    const row = findWave(db, id);
    if (!row) throw new Error("no wave");
    queueDueMail(db, row, "tandem.example", OPENS);
    await sendDueMail(db, keys, mailer, OPENS);
    expect(mails.map(({ to }) => to)).not.toContain("attacker@evil.example");
    for (const person of db.select().from(invitee).all())
      if (person.email.startsWith("attacker")) expect(invitationLink(keys, row, person)).toBeNull();
    expect(findChangedRules(db, keys, id, DURING).map(({ rule }) => rule)).toEqual(["invitees"]);
    await runSchedule(db, keys, null, DURING);
    expect(trail(db)).toHaveLength(1);
  });

  test("who is erased by Tandem leaves no difference", async () => {
    const { db, keys, id } = await answered(2);
    erasePerson(db, "person0@rel1.example", { accountId: "hr", now: DURING });
    expect(db.select().from(invitee).all()).toHaveLength(22);
    expect(findChangedRules(db, keys, id, DURING)).toEqual([]);
  });

  test("how codes are delivered is compared with the key file", async () => {
    const { db, keys, id } = await answered(0);
    write(db, "update wave set delivery = 'slips'");
    expect(findChangedRules(db, keys, id, DURING).map(({ rule }) => rule)).toEqual(["delivery"]);
  });

  test("broken: a wave that does not know that its rows are bound sends the code to the new address", async () => {
    const { db, keys, id } = await answered(0);
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    writeKeyFile(keys, { ...secrets, invitees: undefined });
    write(db, REDIRECTS[0][1]);
    // Only who still stands in the roster is written to.
    write(db, "update roster_entry set email = 'attacker@evil.example' where email = 'person0@rel1.example'");
    const row = findWave(db, id);
    if (!row) throw new Error("no wave");
    queueDueMail(db, row, "tandem.example", OPENS);
    await sendDueMail(db, keys, mailer, OPENS);
    expect(mails.map(({ to }) => to)).toContain("attacker@evil.example");
  });
});
