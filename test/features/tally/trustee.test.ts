import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { encodeBase64Url } from "~/ballot/encoding";
import { parseManifest } from "~/ballot/manifest";
import { newTallyKeys } from "~/ballot/seal";
import { parseRelease } from "~/domain/disclosure/release";
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
import { checkOpening, explainRefusal } from "~/features/waves/check-opening.server";
import { type CloseStep, closeWave } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { keepTallyKey } from "~/features/waves/keep-tally-key.server";
import { openWave } from "~/features/waves/open-wave.server";
import { changeWavePlan, planWave, type WavePlan } from "~/features/waves/plan-wave.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { updateWave, type WaveRow } from "~db/queries/waves.server";
import { auditEvent, ballot } from "~db/schema";
import { castCopy } from "../../support/copied-ballot";
import { freshDatabase } from "../../support/database";
import {
  CLOSES,
  DURING,
  OPENS,
  personalCodes,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";
import {
  answeredTrusteeWave,
  HOLDER,
  makeTrusteeKey,
  planTrusteeWave,
  posted,
  TRUSTEE,
  unwrapAsTrustee,
  waveRow,
} from "../../support/trustee-wave";

const BY = { accountId: "trustee", now: CLOSES };

/** A trustee's wave that has closed and waits. */
async function waitingWave() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const answered = await answeredTrusteeWave(db, keys);
  expect(await closeWave(db, keys, answered.id, CLOSES)).toEqual({
    ok: false,
    reason: "waiting-for-trustee",
  });
  return { db, keys, ...answered };
}

describe("before opening", () => {
  test("a wave of a trustee waits for its key, and the page says so", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = planTrusteeWave(db);
    const refused = await openWave(db, keys, id, OPENS);
    expect(refused).toEqual({ ok: false, reason: "tally-key-missing" });
    expect(checkOpening(db, keys, waveRow(db, id), OPENS)).toEqual(refused);
    if (refused.ok) throw new Error("it opened");
    expect(explainRefusal(db, waveRow(db, id), refused, "en").problem).toContain(HOLDER);
    expect(listKeyFiles(keys)).toEqual([]);
    makeTrusteeKey(db, id);
    expect(await openWave(db, keys, id, OPENS)).toEqual({ ok: true });
  });

  test("a key may be replaced until the wave opens, never after, and each one is in the audit trail", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = planTrusteeWave(db);
    makeTrusteeKey(db, id);
    const second = makeTrusteeKey(db, id);
    await openWave(db, keys, id, OPENS);
    const late = { publicKey: encodeBase64Url(newTallyKeys().publicKey) };
    expect(keepTallyKey(db, waveRow(db, id), late, TRUSTEE)).toEqual({ ok: false, reason: "not-waiting" });
    const manifest = parseManifest(waveRow(db, id).manifest ?? "");
    expect(manifest).toMatchObject({ tallyKey: encodeBase64Url(second.publicKey) });
    const trail = db.select().from(auditEvent).all();
    expect(trail.map(({ action, accountId }) => [action, accountId])).toEqual([
      ["tally key made", "trustee"],
      ["tally key made", "trustee"],
    ]);
    expect(trail.at(-1)?.subject).toContain(describeTally(db, keys, waveRow(db, id), "en").key?.fingerprint);
  });

  test("a wave of the server takes no key, and rubbish is none", () => {
    const db = freshDatabase();
    const id = planTrusteeWave(db);
    const row = waveRow(db, id);
    for (const request of [null, undefined, "x", {}, { publicKey: "AA" }, { publicKey: "A".repeat(43) }]) {
      expect(keepTallyKey(db, row, request, TRUSTEE)).toEqual({ ok: false, reason: "malformed" });
    }
    updateWave(db, id, { tally: "server" });
    const request = { publicKey: encodeBase64Url(newTallyKeys().publicKey) };
    expect(keepTallyKey(db, row, request, TRUSTEE)).toEqual({ ok: false, reason: "not-waiting" });
  });

  test("the manifest names the holder, and the promise differs from the server's in every language", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = planTrusteeWave(db);
    makeTrusteeKey(db, id);
    await openWave(db, keys, id, OPENS);
    const manifest = parseManifest(waveRow(db, id).manifest ?? "");
    expect(manifest).toMatchObject({ tally: "trustee", tallyHolder: HOLDER });
    for (const { honest, kept } of Object.values(manifest.promise)) {
      expect(`${honest} ${kept.join(" ")}`.split(HOLDER).length).toBe(2);
      expect(honest).not.toMatch(/\{|when the survey closes/);
    }
    expect(() => parseManifest(waveRow(db, id).manifest?.replace("trustee", "server") ?? "")).toThrow();
  });

  test("the key file holds no key that opens a ballot", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = planTrusteeWave(db);
    makeTrusteeKey(db, id);
    await openWave(db, keys, id, OPENS);
    expect(readKeyFile(keys, id)?.tallySecret).toBeUndefined();
    expect(fs.readFileSync(path.join(keys.path, `${id}.json`), "utf8")).not.toContain("tallySecret");
  });
});

describe("the plan", () => {
  const PLAN = {
    quarter: "2027-Q1",
    opensAt: new Date("2027-03-01T08:00:00Z"),
    closesAt: new Date("2027-03-12T17:00:00Z"),
    threshold: 5,
    delivery: "slips",
  } as const;

  function planned(db: Database, tally: Pick<WavePlan, "tally" | "tallyHolder">): string {
    planTrusteeWave(db);
    const made = planWave(db, "rel1", { ...PLAN, ...tally }, OPENS);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    return made.id;
  }

  test("names the trustee in words, or leaves the key to the server", () => {
    const db = freshDatabase();
    const id = planned(db, { tally: "trustee", tallyHolder: ` ${HOLDER} ` });
    expect(waveRow(db, id)).toMatchObject({ tally: "trustee", tallyHolder: HOLDER, tallyKey: null });
    const far = {
      ...PLAN,
      quarter: "2027-Q3",
      opensAt: new Date("2027-08-02"),
      closesAt: new Date("2027-08-13"),
    };
    const nobody = planWave(db, "rel1", { ...far, tally: "trustee", tallyHolder: "  " }, OPENS);
    expect(nobody).toEqual({ ok: false, problems: [{ field: "tallyHolder", reason: "missing" }] });
    const server = planWave(db, "rel1", far, OPENS);
    expect(server.ok && waveRow(db, server.id).tally).toBe("server");
  });

  test("keeps the key through new dates, and drops it with the trustee", () => {
    const db = freshDatabase();
    const id = planned(db, { tally: "trustee", tallyHolder: HOLDER });
    makeTrusteeKey(db, id);
    changeWavePlan(db, waveRow(db, id), { ...PLAN, threshold: 6 }, OPENS);
    expect(waveRow(db, id)).toMatchObject({ threshold: 6, tally: "trustee", tallyHolder: HOLDER });
    expect(waveRow(db, id).tallyKey).not.toBeNull();
    changeWavePlan(db, waveRow(db, id), { ...PLAN, tally: "server" }, OPENS);
    expect(waveRow(db, id)).toMatchObject({ tally: "server", tallyHolder: null, tallyKey: null });
  });
});

describe("the first page", () => {
  function steps(row: WaveRow, role: "hr" | "trustee" | "facilitator", now = OPENS): string[] {
    return listTallySteps([row], () => "", role, "en", now).map(
      ({ text, urgent }) => `${urgent ? "! " : ""}${text}`,
    );
  }

  test("asks the trustee for the key, then for the opening; HR sees what it waits for", async () => {
    const db = freshDatabase();
    const id = planTrusteeWave(db);
    const before = new Date(+OPENS - 30 * 24 * 3_600_000);
    expect(steps(waveRow(db, id), "trustee")).toEqual([
      expect.stringMatching(/^! Make the key that will open/),
    ]);
    expect(steps(waveRow(db, id), "hr", before)).toEqual([
      expect.stringMatching(/^Ask the works council to make/),
    ]);
    makeTrusteeKey(db, id);
    for (const role of ["trustee", "hr"] as const) expect(steps(waveRow(db, id), role)).toEqual([]);
    const waiting = await waitingWave();
    const row = waveRow(waiting.db, waiting.id);
    expect(steps(row, "trustee")).toEqual([expect.stringMatching(/^! Wave .* has closed: open its ballots/)]);
    expect(steps(row, "hr")).toEqual([expect.stringMatching(/^! Ask the works council to open/)]);
    expect(steps(row, "facilitator")).toEqual([]);
  });

  test("tells HR of a wave that is not counted because the server's key file is gone", () => {
    const db = freshDatabase();
    const row = { ...waveRow(db, planTrusteeWave(db)), tally: "server", state: "closing" } as const;
    expect(steps(row, "hr", CLOSES)).toEqual([]);
    const later = new Date(+CLOSES + 3_600_000);
    expect(steps(row, "hr", later)).toEqual([expect.stringMatching(/has not been counted yet/)]);
  });
});

describe("after closing", () => {
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
      claimed: 12,
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
    const { id, tally } = await answeredTrusteeWave(db, keys);
    const [unused] = personalCodes(db, keys, id, 1).slice(6);
    if (!unused) throw new Error("no code");
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
    const { id } = await answeredTrusteeWave(db, keys);
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
      const { id } = await answeredTrusteeWave(db, keys);
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
      const { id, tally, receipts } = await answeredTrusteeWave(db, keys);
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
  expect(describeTally(db, keys, waveRow(db, id), "en").restored).toMatch(
    /restored from a backup on Wednesday 25/,
  );
  await closeWave(db, keys, id, CLOSES, { ballotKeys: await unwrapAsTrustee(db, id, tally) });
  expect(findRelease(db, id)?.restoredAt).toEqual(DURING);
});
