import { describe, expect, test } from "vitest";
import { canonicalJson, hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import { parseRelease } from "~/domain/disclosure/release";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { showHome } from "~/features/home/show-home.server";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { listChain, publishManifest } from "~/features/survey/list-chain.server";
import { findSurveyState } from "~/features/survey/show-page.server";
import { hasKeyFile, type KeyDirectory, readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { openWave } from "~/features/waves/open-wave.server";
import { showWave } from "~/features/waves/show-wave.server";
import type { Database } from "~db/client.server";
import { findRelationship, listRelationships } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { auditEvent, ballot, claim, relationship } from "~db/schema";
import { freshDatabase } from "../support/database";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  planWave,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";

const DAY = 24 * 60 * 60 * 1000;
const plus = (date: Date, time: number) => new Date(date.getTime() + time);

/** Threshold 10, and only six of each department have answered: nothing about a department may ever be released. */
async function answeredWave(threshold = 10) {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [11, 12], threshold });
  for (const index of [0, 1] as const)
    for (const [seed, code] of personalCodes(db, keys, id, index).slice(0, 6).entries())
      answer(db, keys, id, code, sampleContent(seed));
  return { db, keys, id };
}

type Update = (db: Database, id: string) => void;

const run =
  (statement: string, ...values: (string | number | null)[]): Update =>
  (db, id) => {
    // Who writes into the file is not held back by its foreign keys.
    db.$client.pragma("foreign_keys = off");
    db.$client.prepare(`update wave set ${statement} where id = ?`).run(...values, id);
    db.$client.pragma("foreign_keys = on");
  };

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
const PAST = new Date(DURING.getTime() - 1000);

function rewritten(db: Database, id: string, change: (manifest: Manifest) => object): string {
  const manifest = parseManifest(findWave(db, id)?.manifest ?? "");
  return canonicalJson({ ...manifest, ...change(manifest) });
}

const loosened = (db: Database, id: string) =>
  rewritten(db, id, ({ rules }) => ({
    closesAt: PAST.toISOString(),
    latestAt: PAST.toISOString(),
    rules: { ...rules, threshold: 5, totalFrom: 8 },
  }));

const both =
  (...further: [string, ...(string | number | null)[]] | []): Update =>
  (db, id) => {
    const json = loosened(db, id);
    run("manifest = ?, manifest_hash = ?", json, hashOfText(json))(db, id);
    const [statement, ...values] = further;
    if (statement !== undefined) run(statement, ...values)(db, id);
  };

const lengthened: Update = (db, id) => {
  const closesAt = plus(CLOSES, 30 * DAY);
  run(
    "manifest = ?",
    rewritten(db, id, () => ({ closesAt: closesAt.toISOString() })),
  )(db, id);
  run("closes_at = ?", seconds(closesAt))(db, id);
};

const elsewhere: Update = (db, id) => {
  const row = { id: "rel2", name: "Other", firstDepartment: "A", secondDepartment: "B", createdAt: DURING };
  db.insert(relationship).values(row).onConflictDoNothing().run();
  run("relationship_id = 'rel2'")(db, id);
};

/** A state that comes true by itself: until the promised end it stops the wave, from then on it is the right one. */
const BY_THE_CLOCK = "the state to closing";

const UPDATES: readonly (readonly [string, Update])[] = [
  ["the manifest", (db, id) => run("manifest = ?", loosened(db, id))(db, id)],
  ["the manifest into nonsense", run("manifest = 'nonsense'")],
  ["the manifest away", run("manifest = null")],
  ["the manifest's hash", run("manifest_hash = ?", "ab".repeat(32))],
  ["the manifest's hash away", run("manifest_hash = null")],
  ["the manifest with its hash", both()],
  ["the manifest with its hash and the closing date", both("closes_at = ?", seconds(PAST))],
  [
    "the manifest with its hash, the closing date and the threshold",
    both("closes_at = ?, threshold = 5", seconds(PAST)),
  ],
  ["the manifest with its hash and the state", both("state = 'closing', closes_at = ?", seconds(PAST))],
  ["the manifest and the closing date, later", lengthened],
  ["the opening date", run("opens_at = opens_at - 86400")],
  ["the opening date, to hide earlier results", run("opens_at = 0")],
  ["the closing date, sooner", run("closes_at = ?", seconds(PAST))],
  ["the closing date, later", run("closes_at = closes_at + 86400")],
  ["the threshold, down", run("threshold = 5")],
  ["the threshold, up", run("threshold = 11")],
  ["the threshold and the closing date", run("threshold = 5, closes_at = ?", seconds(PAST))],
  ["the quarter", run("quarter = '2027-Q1'")],
  ["the relationship", elsewhere],
  ["who holds the key", run("tally = 'trustee', tally_holder = 'the works council'")],
  ["how many holders open", run("needed = 1")],
  ["the state to planned", run("state = 'planned'")],
  [
    "the state to planned, as if it had never been open",
    run("state = 'planned', manifest = null, manifest_hash = null"),
  ],
  [BY_THE_CLOCK, run("state = 'closing'")],
  ["the state to closing, and the date", run("state = 'closing', closes_at = ?", seconds(PAST))],
  ["the state to closed", run("state = 'closed'")],
  ["the state to cancelled", run("state = 'cancelled', ended_because = 'cancelled'")],
  ["that no backup brought it back", run("restored_at = ?", seconds(DURING))],
  ["why it ended", run("ended_because = 'closed-early'")],
  ["the state and why it ended", run("state = 'closing', ended_because = 'closed-early'")],
  [
    "everything that closing early writes",
    run("state = 'closing', ended_because = 'closed-early', closes_at = ?", seconds(PAST)),
  ],
];

/** Puts back what an attacker has noted down before. */
function putBack(db: Database, id: string, original: object): void {
  const columns = Object.keys(original).filter((name) => name !== "id");
  run(
    columns
      .map((name) => `${name} = @${name}`)
      .join(", ")
      .replace(/@\w+/g, "?"),
    ...columns.map((name) => Object(original)[name]),
  )(db, id);
}

function noted(db: Database, id: string): object {
  const row: unknown = db.$client.prepare("select * from wave where id = ?").get(id);
  return Object(row);
}

const trailOf = (db: Database) =>
  db
    .select()
    .from(auditEvent)
    .all()
    .filter(({ action }) => /^wave (stopped|goes on)/.test(action));

function expectUntouched(db: Database, keys: KeyDirectory, id: string): void {
  expect(findRelease(db, id)).toBeUndefined();
  expect(db.select().from(ballot).all()).toHaveLength(12);
  expect(db.select().from(claim).all().length).toBeGreaterThan(23);
  expect(hasKeyFile(keys, id)).toBe(true);
}

describe.each(UPDATES)("changing %s", (what, update) => {
  const moments = [
    DURING,
    plus(CLOSES, -1000),
    ...(what === BY_THE_CLOCK ? [] : [CLOSES, plus(CLOSES, 7 * DAY)]),
  ];

  test("stops the wave: nothing is taken, released or destroyed, whatever the clock says", async () => {
    const { db, keys, id } = await answeredWave();
    const [, , , , , , late, later] = personalCodes(db, keys, id, 0);
    if (!late || !later) throw new Error("too few codes");
    const claimed = respondent(db, id, late);
    const cast = claimed.seal(claimBallot(db, keys, id, claimed.claimJson, DURING), sampleContent(7));
    const unclaimed = respondent(db, id, later);
    update(db, id);
    for (const now of moments) {
      await runSchedule(db, keys, null, now);
      await finishInterruptedWaves(db, keys, now);
      expect(await closeWave(db, keys, id, now)).toMatchObject({ ok: false });
      expect(await openWave(db, keys, id, now)).toMatchObject({ ok: false });
      expect(claimBallot(db, keys, id, unclaimed.claimJson, now)).toMatchObject({ ok: false });
      expect(castBallot(db, keys, id, cast, now)).toMatchObject({ ok: false });
      expectUntouched(db, keys, id);
    }
    expect(claimBallot(db, keys, id, unclaimed.claimJson, DURING)).toEqual({
      ok: false,
      reason: "rules-changed",
    });
    expect(findSurveyState(db, keys, id, DURING)).toEqual({ kind: "stopped" });
    // One event; a second one where the clock adds a difference to what is there.
    expect(trailOf(db).length).toBeGreaterThan(0);
    expect(trailOf(db).length).toBeLessThanOrEqual(2);
  });

  test("and putting the originals back afterwards releases at the promised end, by the promised rules", async () => {
    const { db, keys, id } = await answeredWave();
    const original = noted(db, id);
    update(db, id);
    await runSchedule(db, keys, null, DURING);
    await runSchedule(db, keys, null, plus(DURING, 30_000));
    expect(trailOf(db).map(({ action }) => action)).toEqual(["wave stopped: its rules were changed"]);
    putBack(db, id, original);
    await runSchedule(db, keys, null, plus(DURING, 60_000));
    await runSchedule(db, keys, null, plus(CLOSES, -1000));
    expectUntouched(db, keys, id);
    expect(findChangedRules(db, keys, id, DURING)).toEqual([]);
    expect(trailOf(db).map(({ action }) => action)).toEqual([
      "wave stopped: its rules were changed",
      "wave goes on: its rules are as they were",
    ]);
    const [code] = personalCodes(db, keys, id, 0).slice(8);
    if (code) answer(db, keys, id, code, sampleContent(3), plus(CLOSES, -1000));
    await runSchedule(db, keys, null, CLOSES);
    const release = parseRelease(findRelease(db, id)?.content ?? "");
    expect(release.threshold).toBe(10);
    expect(release.departments.map(({ respondents }) => respondents)).toEqual([null, null]);
    expect(findWave(db, id)).toMatchObject({ state: "closed", endedBecause: null });
  });

  test("is said on the wave's page, which offers to cancel; that is the one way in which answers are lost", async () => {
    const { db, keys, id } = await answeredWave();
    update(db, id);
    const row = findWave(db, id);
    const pair = row && findRelationship(db, row.relationshipId);
    if (!row || !pair) throw new Error("no such wave");
    const { stopped } = showWave(db, keys, pair, row, DURING, "en");
    expect(stopped?.differs.length).toBeGreaterThan(0);
    expect(stopped?.fingerprint).toMatch(/^([0-9A-Z]{4} ?){8}$/);
    expect(await cancelWave(db, keys, id, { accountId: null, now: DURING })).toEqual({ ok: true });
    expect(findWave(db, id)).toMatchObject({ state: "cancelled", endedBecause: "cancelled" });
    expect(findRelease(db, id)).toBeUndefined();
    expect(db.select().from(ballot).all()).toEqual([]);
    expect(hasKeyFile(keys, id)).toBe(false);
  });
});

describe("the checks", () => {
  test("broken: comparing the row with itself takes the loosened rules for the promised ones", async () => {
    const { db, id } = await answeredWave();
    both("closes_at = ?", seconds(PAST))(db, id);
    const { manifest, manifestHash, closesAt } = findWave(db, id) ?? {};
    expect(hashOfText(manifest ?? "")).toBe(manifestHash);
    const { rules, closesAt: promised } = parseManifest(manifest ?? "");
    expect(rules.threshold).toBe(5);
    expect(new Date(promised) <= DURING && Number(closesAt) <= Number(DURING)).toBe(true);
  });

  test("broken: where the key file is written anew as well, nothing is left to compare with", async () => {
    const { db, keys, id } = await answeredWave();
    both("threshold = 5, closes_at = ?", seconds(PAST))(db, id);
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    writeKeyFile(keys, { ...secrets, manifestHash: findWave(db, id)?.manifestHash ?? "" });
    expect(findChangedRules(db, keys, id, DURING)).toEqual([]);
  });

  test("find nothing in a wave that nobody touched, at any moment of its life", async () => {
    const { db, keys, id } = await answeredWave();
    for (const now of [DURING, plus(CLOSES, -1), CLOSES])
      expect(findChangedRules(db, keys, id, now)).toEqual([]);
    await runSchedule(db, keys, null, CLOSES);
    expect(findRelease(db, id)).toBeDefined();
    expect(trailOf(db)).toEqual([]);
  });

  test("find codes that were added, taken away or given to the other department", async () => {
    for (const statement of [
      "delete from claim where code_mac = (select max(code_mac) from claim)",
      "update claim set department_index = 1 - department_index where code_mac = (select max(code_mac) from claim)",
      "insert into claim select randomblob(32), wave_id, department_index, blinded_mac from claim limit 1",
    ]) {
      const { db, keys, id } = await answeredWave();
      db.$client.exec(statement);
      expect(findChangedRules(db, keys, id, DURING).map(({ rule }) => rule)).toEqual(["codes"]);
      await runSchedule(db, keys, null, CLOSES);
      expect(findRelease(db, id)).toBeUndefined();
      expect(db.select().from(ballot).all()).toHaveLength(12);
    }
  });

  test("are on the first page of HR until the originals are back", async () => {
    const { db, keys, id } = await answeredWave();
    const steps = () =>
      showHome(db, "en", DURING, { id: null, role: "hr" }, listRelationships(db)).flatMap((pair) => [
        ...pair.status,
        ...pair.steps,
      ]);
    run("threshold = 5")(db, id);
    await runSchedule(db, keys, null, DURING);
    expect(steps().filter(({ text }) => text.includes("is stopped"))).toHaveLength(2);
    run("threshold = 10")(db, id);
    await runSchedule(db, keys, null, DURING);
    expect(steps().filter(({ text }) => text.includes("is stopped"))).toEqual([]);
  });

  test("let a wave whose state alone was set to closing wait for its promised end, and count it by its rules", async () => {
    const { db, keys, id } = await answeredWave();
    run("state = 'closing'")(db, id);
    await runSchedule(db, keys, null, plus(CLOSES, -1000));
    expectUntouched(db, keys, id);
    await runSchedule(db, keys, null, CLOSES);
    expect(parseRelease(findRelease(db, id)?.content ?? "").threshold).toBe(10);
  });

  test("without the key file destroy nothing and release nothing", async () => {
    for (const update of [run("closes_at = ?", seconds(PAST)), both("closes_at = ?", seconds(PAST))]) {
      const { db, keys, id } = await answeredWave();
      update(db, id);
      await runSchedule(db, { path: `${keys.path}-not-mounted` }, null, DURING);
      expectUntouched(db, keys, id);
      await runSchedule(db, keys, null, plus(DURING, 60_000));
      expectUntouched(db, keys, id);
      expect(findChangedRules(db, keys, id, DURING)).not.toEqual([]);
    }
  });

  test("stop a wave of a method that only a later program knows, and release those of an earlier one", async () => {
    for (const [methodVersion, found] of [
      ["1.0", []],
      ["9.0", ["method"]],
    ] as const) {
      const db = freshDatabase();
      const keys = temporaryKeys();
      const id = await openPlannedWave(db, keys);
      const json = rewritten(db, id, ({ rules }) => ({ rules: { ...rules, methodVersion } }));
      run("manifest = ?, manifest_hash = ?", json, hashOfText(json))(db, id);
      const secrets = readKeyFile(keys, id);
      if (!secrets) throw new Error("no key file");
      writeKeyFile(keys, { ...secrets, manifestHash: hashOfText(json) });
      expect(findChangedRules(db, keys, id, DURING).map(({ rule }) => rule)).toEqual(found);
    }
  });
});

describe("closing early", () => {
  test("is kept in the key file: a crash and a row put back do not turn it into a release", async () => {
    const { db, keys, id } = await answeredWave(5);
    const original = noted(db, id);
    const crash = () => {
      throw new Error("power cut");
    };
    await expect(closeWave(db, keys, id, DURING, { onStep: crash })).rejects.toThrow("power cut");
    putBack(db, id, original);
    const [, , , , , , late] = personalCodes(db, keys, id, 0);
    if (!late) throw new Error("too few codes");
    const { claimJson } = respondent(db, id, late);
    expect(claimBallot(db, keys, id, claimJson, DURING)).toMatchObject({ ok: false, reason: "closed" });
    await runSchedule(db, keys, null, CLOSES);
    expect(findWave(db, id)).toMatchObject({ state: "closed", endedBecause: "closed-early" });
    expect(findRelease(db, id)).toBeUndefined();
  });

  test("is finished at the next start, also where only the key file had been written", async () => {
    const { db, keys, id } = await answeredWave(5);
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    writeKeyFile(keys, { ...secrets, closedEarlyAt: DURING.toISOString() });
    expect(await finishInterruptedWaves(db, keys, DURING)).toMatchObject({ finished: [id] });
    expect(findWave(db, id)).toMatchObject({ state: "closed", endedBecause: "closed-early" });
    expect(hasKeyFile(keys, id)).toBe(false);
  });
});

describe("the results of earlier waves", () => {
  const SECOND = { opens: plus(CLOSES, 70 * DAY), closes: plus(CLOSES, 81 * DAY) };

  /** A released wave of six and seven, and a second one in which one of Sales is missing. */
  async function secondWave() {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const first = await openPlannedWave(db, keys);
    for (const index of [0, 1] as const)
      for (const [seed, code] of personalCodes(db, keys, first, index).entries())
        answer(db, keys, first, code, sampleContent(seed));
    await closeWave(db, keys, first, CLOSES);
    db.$client.exec("delete from roster_entry where email = 'person0@rel1.example'");
    const id = planWave(db, { id: "w2", opensAt: SECOND.opens, closesAt: SECOND.closes });
    expect(await openWave(db, keys, id, SECOND.opens)).toEqual({ ok: true });
    for (const index of [0, 1] as const)
      for (const [seed, code] of personalCodes(db, keys, id, index).entries())
        answer(db, keys, id, code, sampleContent(seed), SECOND.opens);
    return { db, keys, first, id };
  }

  const LOOSENING = [
    ["deleted", "delete from release where wave_id = 'w1'"],
    [
      "edited",
      `update release set content = replace(content, '"respondents":6', '"respondents":5') where wave_id = 'w1'`,
    ],
    ["moved in time", "update wave set opens_at = opens_at + 31536000 where id = 'w1'"],
    ["taken for running", "update wave set state = 'planned' where id = 'w1'"],
  ] as const;

  test.each(LOOSENING)("%s stop the wave that is cut against them", async (_, statement) => {
    const { db, keys, id } = await secondWave();
    expect(findChangedRules(db, keys, id, SECOND.opens)).toEqual([]);
    db.$client.exec(statement);
    await runSchedule(db, keys, null, SECOND.closes);
    expect(findRelease(db, id)).toBeUndefined();
    expect(findChangedRules(db, keys, id, SECOND.closes).map(({ rule }) => rule)).toEqual([
      "earlier-results",
    ]);
  });

  test("are bound by the manifest too: a key file that was made to forget them, or to name what is left, disarms nothing", async () => {
    for (const forged of [undefined, hashOfText("[]")]) {
      const { db, keys, id } = await secondWave();
      const secrets = readKeyFile(keys, id);
      if (!secrets) throw new Error("no key file");
      db.$client.exec(LOOSENING[0][1]);
      writeKeyFile(keys, { ...secrets, previousReleases: forged });
      await runSchedule(db, keys, null, SECOND.closes);
      expect(findRelease(db, id)).toBeUndefined();
      expect(findChangedRules(db, keys, id, SECOND.closes).map(({ rule }) => rule)).toEqual([
        "earlier-results",
      ]);
    }
  });

  test("with both files rewritten the wave is another one: it closes, and none of its ballots counts", async () => {
    const { db, keys, id } = await secondWave();
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    db.$client.exec(LOOSENING[0][1]);
    const json = rewritten(db, id, () => ({ releases: null }));
    const manifestHash = hashOfText(json);
    run("manifest = ?, manifest_hash = ?", json, manifestHash)(db, id);
    writeKeyFile(keys, { ...secrets, manifestHash, previousReleases: hashOfText("[]") });
    expect(findChangedRules(db, keys, id, SECOND.closes)).toEqual([]);
    expect(await closeWave(db, keys, id, SECOND.closes)).toMatchObject({ counted: 0, voided: 12 });
  });

  test("name the promise they were made under, whatever the row of their wave says later", async () => {
    const { db, keys, first, id } = await secondWave();
    const chain = listChain(db, keys, id);
    expect(chain.ok && chain.links.map(({ before }) => before)).toEqual(["listed", "none"]);
    const json = rewritten(db, first, () => ({ closesAt: "2027-01-01T00:00:00.000Z" }));
    run("manifest = ?, manifest_hash = ?", json, hashOfText(json))(db, first);
    expect(publishManifest(db, keys, first)).toEqual({ ok: false, reason: "rules-changed" });
    const changed = listChain(db, keys, id);
    expect(changed.ok && changed.links.map(({ before }) => before)).toEqual(["missing"]);
  });
});

test("a manifest that is not the one of the key file is not published as the wave's", async () => {
  const { db, keys, id } = await answeredWave();
  expect(publishManifest(db, keys, id)).toMatchObject({ ok: true });
  both()(db, id);
  expect(publishManifest(db, keys, id)).toEqual({ ok: false, reason: "rules-changed" });
  expect(listChain(db, keys, id)).toEqual({ ok: false, reason: "rules-changed" });
});
