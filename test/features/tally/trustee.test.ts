import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { newTallyKeys } from "~/ballot/seal";
import { parseRelease } from "~/domain/disclosure/release";
import { serialCodes } from "~/features/derive-code.server";
import { RESTORE_EVENT } from "~/features/note-restore.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { listTallySteps } from "~/features/tally/list-steps.server";
import { openWithTrustee, wrappedKeysFor } from "~/features/tally/open-with-trustee.server";
import {
  destroyKeyFile,
  type KeyDirectory,
  listKeyFiles,
  readKeyFile,
} from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { type CloseStep, closeWave } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { updateWave } from "~db/queries/waves.server";
import { auditEvent, ballot } from "~db/schema";
import { castCopy } from "../../support/copied-ballot";
import { freshDatabase } from "../../support/database";
import { waveRow } from "../../support/held-wave";
import { CLOSES, DURING, temporaryDirectory, temporaryKeys } from "../../support/surveyed-wave";
import { answeredTrusteeWave, HOLDER, posted, unwrapAsTrustee } from "../../support/trustee-wave";

const BY = { accountId: "trustee", now: CLOSES };

/** A trustee's wave of the version before key holders that has closed and waits. */
async function waitingWave() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const answered = answeredTrusteeWave(db, keys);
  expect(await closeWave(db, keys, answered.id, CLOSES)).toEqual({
    ok: false,
    reason: "waiting-for-trustee",
  });
  return { db, keys, ...answered };
}

describe("after closing", () => {
  test("the first page asks the trustee to come, and HR to ask for it", async () => {
    const { db, id } = await waitingWave();
    const steps = (role: "hr" | "trustee" | "facilitator") =>
      listTallySteps(db, [waveRow(db, id)], () => "", { id: null, role }, "en", CLOSES).map(
        ({ text }) => text,
      );
    expect(steps("trustee")).toEqual([expect.stringContaining("has closed: use your key")]);
    expect(steps("hr")).toEqual([expect.stringMatching(/^Ask for the keys, so that .*the works council$/)]);
    expect(steps("facilitator")).toEqual([]);
  });

  test("the wave waits, destroys nothing and takes no more ballots; start-up and schedule leave it waiting", async () => {
    const { db, keys, id } = await waitingWave();
    expect(waveRow(db, id)).toMatchObject({ state: "closing", endedBecause: null });
    expect(describeTally(db, keys, waveRow(db, id), "en")).toMatchObject({
      waiting: true,
      keyFileMissing: false,
    });
    const interrupted = await finishInterruptedWaves(db, keys, CLOSES);
    expect(interrupted).toMatchObject({ finished: [], withoutKey: [], waiting: [id] });
    await runSchedule(db, keys, null, CLOSES);
    expect(db.select().from(ballot).all()).toHaveLength(12);
  });

  test("the trustee is shown wrapped keys only, in an order that is not that of the tokens", async () => {
    const { db, id } = await waitingWave();
    const reply = await wrappedKeysFor(db, waveRow(db, id));
    const shown = JSON.stringify(reply);
    const rows = db.select().from(ballot).all();
    for (const { token, sealed } of rows) {
      expect(shown).not.toContain(token.toString("base64url"));
      expect(shown).not.toContain(sealed.subarray(104, 140).toString("base64url").slice(2, -2));
      expect(shown).toContain(sealed.subarray(0, 80).toString("base64url"));
    }
    const inOrder = rows.map(({ sealed }) => sealed.subarray(0, 80).toString("hex"));
    const listed = reply.ok
      ? reply.keys.map(([, text]) => Buffer.from(text, "base64url").toString("hex"))
      : [];
    expect(listed).toEqual([...inOrder].sort());
  });

  test("what the trustee unwraps opens, scores and ends the wave", async () => {
    const { db, keys, id, tally, receipts } = await waitingWave();
    const request = posted(await unwrapAsTrustee(db, id, tally));
    const opened = await openWithTrustee(db, keys, waveRow(db, id), request, BY);
    expect(opened).toEqual({ ok: true, released: true, counted: 12, voided: 0 });
    expect(JSON.parse(findRelease(db, id)?.receipts ?? "")).toEqual([...receipts].sort());
    expect(parseRelease(findRelease(db, id)?.content ?? "").participation).toEqual({
      claimed: 14,
      counted: 12,
      voided: 0,
    });
    expect(db.select().from(ballot).all()).toEqual([]);
    expect(listKeyFiles(keys)).toEqual([]);
    const again = await openWithTrustee(db, keys, waveRow(db, id), request, BY);
    expect(again).toEqual({ ok: false, reason: "not-waiting" });
  });

  test("another key opens nothing, whoever sends its results", async () => {
    const { db, keys, id } = await waitingWave();
    const unwrapped = await unwrapAsTrustee(db, id, newTallyKeys());
    expect(unwrapped.keys.every((key) => key === null)).toBe(true);
    const random = { ...unwrapped, keys: unwrapped.keys.map(() => new Uint8Array(randomBytes(32))) };
    for (const attempt of [unwrapped, random, { ...random, leftOut: 12 }]) {
      const refused = await openWithTrustee(db, keys, waveRow(db, id), posted(attempt), BY);
      expect(refused).toEqual({ ok: false, reason: "unreadable", unreadable: 12, total: 12 });
    }
    expect(waveRow(db, id).state).toBe("closing");
    expect(db.select().from(ballot).all()).toHaveLength(12);
  });

  test("a ballot that does not open is left out only when the trustee has agreed to that many", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id, tally } = answeredTrusteeWave(db, keys);
    const secrets = readKeyFile(keys, id);
    const [code] = secrets ? serialCodes(secrets, 1, "spare", 1) : [];
    if (!code) throw new Error("no code");
    const unused = { ok: true, departmentIndex: 1, code } as const;
    expect(castCopy(db, keys, id, unused, randomBytes(1189))).toMatchObject({ ok: true });
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ reason: "waiting-for-trustee" });
    const unwrapped = await unwrapAsTrustee(db, id, tally);
    expect(unwrapped.leftOut).toBe(1);
    const refused = await openWithTrustee(
      db,
      keys,
      waveRow(db, id),
      posted({ ...unwrapped, leftOut: 0 }),
      BY,
    );
    expect(refused).toEqual({ ok: false, reason: "unreadable", unreadable: 1, total: 13 });
    expect(db.select().from(ballot).all()).toHaveLength(13);
    const opened = await openWithTrustee(db, keys, waveRow(db, id), posted(unwrapped), BY);
    expect(opened).toEqual({ ok: true, released: true, counted: 12, voided: 1 });
  });

  test("keys for another list, too few of them and rubbish change nothing", async () => {
    const { db, keys, id, tally } = await waitingWave();
    const unwrapped = await unwrapAsTrustee(db, id, tally);
    const short = { ...unwrapped, keys: unwrapped.keys.slice(1) };
    for (const attempt of [short, { ...unwrapped, list: "00" }]) {
      const refused = await openWithTrustee(db, keys, waveRow(db, id), posted(attempt), BY);
      expect(refused).toEqual({ ok: false, reason: "other-list" });
    }
    for (const rubbish of [undefined, null, {}, [], { ...unwrapped, keys: "x" }]) {
      const refused = await openWithTrustee(db, keys, waveRow(db, id), rubbish, BY);
      expect(refused).toEqual({ ok: false, reason: "malformed" });
    }
    expect(db.select().from(ballot).all()).toHaveLength(12);
  });

  test("nothing is shown and nothing opened while the wave is open", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id } = answeredTrusteeWave(db, keys);
    expect(await wrappedKeysFor(db, waveRow(db, id))).toEqual({ ok: false, reason: "not-waiting" });
    const request = { list: "", keys: [], leftOut: 0 };
    const refused = await openWithTrustee(db, keys, waveRow(db, id), request, { ...BY, now: DURING });
    expect(refused).toEqual({ ok: false, reason: "not-waiting" });
    expect(waveRow(db, id).state).toBe("open");
  });

  test("closing early and cancelling need no trustee", async () => {
    const closing = (db: Database, keys: KeyDirectory, id: string) => closeWave(db, keys, id, DURING);
    const cancelling = (db: Database, keys: KeyDirectory, id: string) =>
      cancelWave(db, keys, id, { accountId: null, now: DURING });
    for (const end of [closing, cancelling]) {
      const db = freshDatabase();
      const keys = temporaryKeys();
      const { id } = answeredTrusteeWave(db, keys);
      expect(await end(db, keys, id)).toMatchObject({ ok: true });
      expect(db.select().from(ballot).all()).toEqual([]);
    }
  });
});

describe("a crash while the trustee's keys are there", () => {
  const steps: readonly CloseStep[] = [
    "ballots-opened",
    "release-inserted",
    "traces-deleted",
    "results-written",
  ];
  test.each(steps)(
    "at %s keeps none of them; the trustee comes again or it is finished",
    async (crashing) => {
      const directory = temporaryDirectory();
      fs.mkdirSync(path.join(directory, "data"));
      const file = path.join(directory, "data", "tandem.sqlite");
      const keys = { path: path.join(directory, "keys") };
      const db = openDatabase(file);
      migrateDatabase(db);
      const { id, tally, receipts } = answeredTrusteeWave(db, keys);
      await closeWave(db, keys, id, CLOSES);
      const ballotKeys = await unwrapAsTrustee(db, id, tally);
      const onStep = (step: CloseStep) => {
        if (step === crashing) throw new Error("power cut");
      };
      await expect(closeWave(db, keys, id, CLOSES, { ballotKeys, onStep })).rejects.toThrow("power cut");
      for (const stored of storedBytes(directory)) {
        for (const key of ballotKeys.keys) {
          expect(stored.includes(Buffer.from(key ?? []))).toBe(false);
          expect(stored.includes(Buffer.from(key ?? []).toString("base64url"))).toBe(false);
        }
      }
      const { waiting, destroyedKeys } = await finishInterruptedWaves(db, keys, CLOSES);
      const over = crashing === "results-written";
      expect([waiting, destroyedKeys]).toEqual(over ? [[], [id]] : [[id], []]);
      if (!over) await closeWave(db, keys, id, CLOSES, { ballotKeys });
      expect(JSON.parse(findRelease(db, id)?.receipts ?? "")).toEqual([...receipts].sort());
      db.$client.close();
    },
  );
});

function storedBytes(directory: string): Buffer[] {
  return fs
    .readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(directory, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file));
}

describe("a key that is lost", () => {
  test("of the trustee: giving up releases nothing, destroys the ballots and says so", async () => {
    const { db, keys, id } = await waitingWave();
    const by = { accountId: "hr", now: CLOSES };
    const given = await closeWaveBy(db, keys, waveRow(db, id), by, { giveUpWithoutKey: true });
    expect(given).toEqual({ ok: true, released: false, because: "key-lost" });
    expect(db.select().from(ballot).all()).toEqual([]);
    expect(findRelease(db, id)).toBeUndefined();
    expect(describeTally(db, keys, waveRow(db, id), "en").lost).toContain(HOLDER);
    expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
      action: "wave closed (key-lost)",
      accountId: "hr",
    });
  });

  test("of the server, in the trustee's wave: the trustee is told and nothing is destroyed", async () => {
    const { db, keys, id, tally } = await waitingWave();
    const ballotKeys = await unwrapAsTrustee(db, id, tally);
    destroyKeyFile(keys, id);
    const refused = await openWithTrustee(db, keys, waveRow(db, id), posted(ballotKeys), BY);
    expect(refused).toEqual({ ok: false, reason: "key-missing" });
    expect(describeTally(db, keys, waveRow(db, id), "en").keyFileMissing).toBe(true);
    expect(db.select().from(ballot).all()).toHaveLength(12);
  });

  test("does not lose a trustee's keys to a closing that runs at the same moment", async () => {
    const { db, keys, id, tally } = await waitingWave();
    const ballotKeys = await unwrapAsTrustee(db, id, tally);
    const row = waveRow(db, id);
    const [bySchedule, byTrustee] = await Promise.all([
      closeWaveBy(db, keys, row, { accountId: null, now: CLOSES }),
      closeWaveBy(db, keys, row, BY, { ballotKeys }),
    ]);
    expect(bySchedule).toEqual({ ok: false, reason: "waiting-for-trustee" });
    expect(byTrustee).toMatchObject({ ok: true, counted: 12 });
  });
});

test("a wave that was restored while it was open says so on its page and in its release", async () => {
  const { db, keys, id, tally } = await waitingWave();
  updateWave(db, id, { restoredAt: DURING });
  recordAuditEvent(db, { at: DURING, accountId: null, action: RESTORE_EVENT, subject: "" });
  expect(describeTally(db, keys, waveRow(db, id), "en").restored).toMatch(
    /restored from a backup on Wednesday 25/,
  );
  await closeWave(db, keys, id, CLOSES, { ballotKeys: await unwrapAsTrustee(db, id, tally) });
  expect(findRelease(db, id)?.restoredAt).toEqual(DURING);
});
