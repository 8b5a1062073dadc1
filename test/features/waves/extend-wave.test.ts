import { describe, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { summariseMail } from "~/features/mail/summarise-mail.server";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { extendWave, possibleExtension } from "~/features/waves/extend-wave.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { auditEvent, mailQueue } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { loadOldWave } from "../../support/old-wave";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../../support/surveyed-wave";

const DAY = 24 * 60 * 60 * 1000;
const plus = (date: Date, time: number) => new Date(+date + time);
const LATEST = plus(CLOSES, 7 * DAY);
const BY = { accountId: null, now: DURING };
const HOST = "tandem.example";

async function openWave() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys);
  const row = (): WaveRow => {
    const found = findWave(db, id);
    if (!found) throw new Error("the wave is gone");
    return found;
  };
  const changed = (now = DURING) => findChangedRules(db, keys, id, now).map(({ rule }) => rule);
  const trail = () =>
    db
      .select()
      .from(auditEvent)
      .all()
      .map(({ action }) => action);
  return { db, keys, id, row, changed, trail };
}

describe("a wave whose end is put off", () => {
  test("goes to the latest date of its manifest, once, with an event in the audit trail", async () => {
    const { db, keys, id, row, changed, trail } = await openWave();
    expect(parseManifest(row().manifest ?? "")).toMatchObject({
      closesAt: CLOSES.toISOString(),
      latestAt: LATEST.toISOString(),
    });
    expect(possibleExtension(row(), DURING)).toEqual(LATEST);
    expect(extendWave(db, keys, id, BY)).toEqual({ ok: true, closesAt: LATEST });
    expect(row()).toMatchObject({ closesAt: LATEST, extendedAt: DURING });
    expect(readKeyFile(keys, id)?.extendedAt).toBe(DURING.toISOString());
    expect(trail()).toEqual(["wave extended"]);
    expect(changed()).toEqual([]);
    expect(extendWave(db, keys, id, BY)).toEqual({ ok: false, reason: "extended-already" });
    expect(possibleExtension(row(), DURING)).toBeNull();
  });

  test("takes answers and shows its new end until then, and is counted then, not before", async () => {
    const { db, keys, id } = await openWave();
    extendWave(db, keys, id, BY);
    const late = plus(CLOSES, 3 * DAY);
    for (const index of [0, 1] as const)
      for (const [seed, code] of personalCodes(db, keys, id, index).entries())
        answer(db, keys, id, code, sampleContent(seed), late);
    const state = findSurveyState(db, keys, id, late);
    if (state.kind !== "open") throw new Error("the survey is not open");
    const shown = showSurveyPage(state.readManifest(), state.manifestHash, "en", state.extended);
    expect(shown.closesAt).toBe(LATEST.toISOString());
    await runSchedule(db, keys, null, late);
    expect(findWave(db, id)?.state).toBe("open");
    expect(await closeWave(db, keys, id, LATEST)).toMatchObject({ released: true, counted: 13 });
  });

  test("closed before its new end releases nothing", async () => {
    const { db, keys, id } = await openWave();
    answer(db, keys, id, personalCodes(db, keys, id, 0)[0] ?? fail(), sampleContent(1));
    extendWave(db, keys, id, BY);
    const closed = await closeWave(db, keys, id, plus(CLOSES, DAY));
    expect(closed).toMatchObject({ released: false, because: "closed-early" });
  });

  test("takes no answer after it", async () => {
    const { db, keys, id } = await openWave();
    extendWave(db, keys, id, BY);
    const person = respondent(db, id, personalCodes(db, keys, id, 0)[0] ?? fail());
    expect(claimBallot(db, keys, id, person.claimJson, LATEST)).toMatchObject({ reason: "closed" });
  });
});

describe("an end is not put off", () => {
  test("in the last 24 hours, after it, or of a wave that is not open", async () => {
    const { db, keys, id } = await openWave();
    const at = (now: Date) => extendWave(db, keys, id, { accountId: null, now });
    expect(at(plus(CLOSES, -DAY + 1000))).toEqual({ ok: false, reason: "too-late" });
    expect(at(plus(CLOSES, DAY))).toEqual({ ok: false, reason: "too-late" });
    expect(extendWave(db, keys, "nowhere", BY)).toEqual({ ok: false, reason: "unknown-wave" });
    expect(at(plus(CLOSES, -DAY))).toMatchObject({ ok: true });
    await closeWave(db, keys, id, LATEST);
    expect(at(DURING)).toEqual({ ok: false, reason: "not-open" });
  });

  test.each(["v1", "v2"] as const)("of a wave under tandem/%s: it promised no later one", (form) => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { wave } = loadOldWave(db, keys, "server", form);
    const row = findWave(db, wave);
    expect(row && possibleExtension(row, DURING)).toBeNull();
    expect(extendWave(db, keys, wave, BY)).toEqual({ ok: false, reason: "no-later-end" });
    expect(findWave(db, wave)).toEqual(row);
  });

  test("of a wave that is stopped", async () => {
    const { db, keys, id } = await openWave();
    updateWave(db, id, { threshold: 2 });
    expect(extendWave(db, keys, id, BY)).toEqual({ ok: false, reason: "rules-changed" });
  });
});

describe("nobody puts an end off, or back, in the database", () => {
  const later = plus(LATEST, DAY);
  test.each<[string, Partial<WaveRow>, string[]]>([
    ["to the latest date", { closesAt: LATEST }, ["closes"]],
    ["to the latest date, flagged", { closesAt: LATEST, extendedAt: DURING }, ["closes", "extension"]],
    ["by the flag alone", { extendedAt: DURING }, ["extension"]],
    ["beyond the latest date", { closesAt: later, extendedAt: DURING }, ["closes", "extension"]],
  ])("%s", async (_, change, rules) => {
    const { db, id, changed } = await openWave();
    updateWave(db, id, change);
    expect(changed()).toEqual(rules);
  });

  test.each<[string, Partial<WaveRow>, string[]]>([
    ["back to the first date", { closesAt: CLOSES, extendedAt: null }, ["closes", "extension"]],
    ["back, flagged still", { closesAt: CLOSES }, ["closes"]],
    ["beyond the latest date", { closesAt: later }, ["closes"]],
  ])("once it was put off: %s", async (_, change, rules) => {
    const { db, keys, id, changed } = await openWave();
    extendWave(db, keys, id, BY);
    updateWave(db, id, change);
    expect(changed()).toEqual(rules);
    await runSchedule(db, keys, null, plus(CLOSES, DAY));
    expect(findWave(db, id)?.state).toBe("open");
  });
});

test("an extension that a crash interrupted between key file and row is finished at the next start", async () => {
  const { db, keys, id, row, changed, trail } = await openWave();
  const secrets = readKeyFile(keys, id);
  if (!secrets) throw new Error("no key file");
  writeKeyFile(keys, { ...secrets, extendedAt: DURING.toISOString() });
  expect(changed()).toEqual(["closes", "extension"]);
  await finishInterruptedWaves(db, keys, plus(CLOSES, DAY));
  expect(row()).toMatchObject({ state: "open", closesAt: LATEST, extendedAt: DURING });
  expect(changed(plus(CLOSES, DAY))).toEqual([]);
  expect(trail()).toEqual(["wave extended"]);
});

describe("everybody invited gets one mail with the new end", () => {
  const messages = (db: Awaited<ReturnType<typeof openWave>>["db"]) => {
    const counts = new Map<string, number>();
    for (const { message } of db.select().from(mailQueue).all())
      counts.set(message, (counts.get(message) ?? 0) + 1);
    return Object.fromEntries(counts);
  };

  test("in place of the last reminder", async () => {
    const { db, keys, id, row } = await openWave();
    queueDueMail(db, row(), HOST, row().opensAt);
    db.update(mailQueue).set({ state: "sent" }).run();
    const near = plus(CLOSES, -4 * DAY);
    extendWave(db, keys, id, { accountId: null, now: near });
    expect(queueDueMail(db, row(), HOST, near)).toBe(13);
    db.update(mailQueue).set({ state: "sent" }).run();
    for (let day = 1; day <= 11; day++) queueDueMail(db, row(), HOST, plus(near, day * DAY - 1000));
    expect(messages(db)).toEqual({ invitation: 13, extended: 13 });
    const summary = summariseMail(db, row(), "en").messages;
    expect(summary.find(({ message }) => message === "extended")).toMatchObject({ sent: 13 });
    expect(summary.map(({ message }) => message)).not.toContain("reminder-last");
  });

  test("nobody gets one in a wave that is not put off", async () => {
    const { db, row } = await openWave();
    for (let day = 0; day <= 11; day++) {
      queueDueMail(db, row(), HOST, plus(row().opensAt, day * DAY));
      db.update(mailQueue).set({ state: "sent" }).run();
    }
    expect(Object.keys(messages(db))).toContain("reminder-last");
    expect(Object.keys(messages(db))).not.toContain("extended");
  });
});

function fail(): never {
  throw new Error("nobody is invited");
}
