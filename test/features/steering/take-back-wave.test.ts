import { describe, expect, test } from "vitest";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { takeBackWave } from "~/features/steering/take-back-wave.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { findSurveyState } from "~/features/survey/show-page.server";
import { hasKeyFile } from "~/features/wave-key-file.server";
import { openWave } from "~/features/waves/open-wave.server";
import { showWave } from "~/features/waves/show-wave.server";
import { findRelationship } from "~db/queries/organisation.server";
import { findWave, updatePlannedWave } from "~db/queries/waves.server";
import { auditEvent, ballot, claim, invitee } from "~db/schema";
import { freshDatabase } from "../../support/database";
import {
  answer,
  OPENS,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../../support/surveyed-wave";

const MINUTE = 60_000;
const minute = (minutes: number) => new Date(+OPENS + minutes * MINUTE);
const by = (minutes: number) => ({ accountId: "hr", now: minute(minutes) });

async function opened(answers = 0) {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys);
  const codes = personalCodes(db, keys, id, 0);
  for (const code of codes.slice(0, answers)) answer(db, keys, id, code, sampleContent(1), minute(5));
  return { db, keys, id, codes };
}

describe("within an hour of opening", () => {
  test.each([0, 3])(
    "a wave with %i answers is taken back whole, and its plan waits for a person",
    async (answers) => {
      const { db, keys, id, codes } = await opened(answers);
      const [code] = codes;
      if (!code) throw new Error("nobody is invited");
      const person = respondent(db, id, code);
      const taken = await takeBackWave(db, keys, id, by(59));
      if (!taken.ok) throw new Error(taken.reason);
      expect([ballot, claim, invitee].map((table) => db.select().from(table).all().length)).toEqual([
        0, 0, 0,
      ]);
      expect(hasKeyFile(keys, id)).toBe(false);
      expect(findWave(db, id)?.state).toBe("cancelled");
      expect(claimBallot(db, keys, id, person.claimJson, minute(59))).toEqual({
        ok: false,
        reason: "cancelled",
      });
      expect(findSurveyState(db, keys, id, minute(59))).toEqual({ kind: "cancelled" });
      expect(findWave(db, taken.id)).toMatchObject({ state: "planned", quarter: "2026-Q4", manifest: null });
      await runSchedule(db, keys, null, minute(60), "https://tandem.brandt.example");
      expect(findWave(db, taken.id)?.state).toBe("planned");
      const actions = db.select().from(auditEvent).all();
      expect(actions.map(({ action }) => action)).toContain("wave taken back");
    },
  );

  test("its quarter is free: it opens again the same day", async () => {
    const { db, keys, id } = await opened(2);
    const taken = await takeBackWave(db, keys, id, by(30));
    if (!taken.ok) throw new Error(taken.reason);
    expect(updatePlannedWave(db, taken.id, { opensAt: minute(24 * 60) })).toBe(true);
    expect(await openWave(db, keys, taken.id, minute(40))).toEqual({ ok: true });
  });

  test("what the page says is the same with and without answers", async () => {
    const shown = async (answers: number) => {
      const { db, keys, id } = await opened(answers);
      const [wave, relationship] = [findWave(db, id), findRelationship(db, "rel1")];
      if (!wave || !relationship) throw new Error("no wave");
      const page = showWave(db, keys, relationship, wave, minute(20), "en");
      return JSON.stringify({ ...page, fingerprint: null });
    };
    expect(await shown(0)).toContain('"takenBackUntil":"');
    expect(await shown(4)).toBe(await shown(0));
  });
});

test("after an hour, before opening and twice it is refused, and nothing is changed", async () => {
  const { db, keys, id } = await opened(1);
  expect(await takeBackWave(db, keys, id, by(60))).toEqual({ ok: false, reason: "too-late" });
  expect(findWave(db, id)?.state).toBe("open");
  expect(db.select().from(ballot).all()).toHaveLength(1);
  expect(await takeBackWave(db, keys, "none", by(1))).toEqual({ ok: false, reason: "unknown-wave" });
  const taken = await takeBackWave(db, keys, id, by(10));
  if (!taken.ok) throw new Error(taken.reason);
  expect(await takeBackWave(db, keys, id, by(11))).toEqual({ ok: false, reason: "too-late" });
  expect(await takeBackWave(db, keys, taken.id, by(11))).toEqual({ ok: false, reason: "too-late" });
});
