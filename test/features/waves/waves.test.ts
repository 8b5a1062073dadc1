import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fromLocalInput, toLocalInput } from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { checkOpening, explainRefusal } from "~/features/waves/check-opening.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { openWave } from "~/features/waves/open-wave.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { changeWavePlan, planWave, type WavePlan } from "~/features/waves/plan-wave.server";
import { findWaveInRelationship, showWave } from "~/features/waves/show-wave.server";
import { updateWave } from "~db/queries/waves.server";
import { addRelationship, type Company, company, DAY, plannedWave, reload } from "../../support/company";

const NOW = new Date("2026-01-10T10:00:00Z");
const PLAN: WavePlan = {
  quarter: "2026-Q1",
  opensAt: new Date(2026, 1, 2, 8),
  closesAt: new Date(2026, 1, 13, 18),
  threshold: 5,
  delivery: "slips",
};

const LINKS = { publicUrl: "https://tandem.brandt.example" };

let own: Company;
beforeEach(() => {
  own = company([6, 7]);
});
afterEach(() => own.end());

function problems(change: Partial<WavePlan>, now = NOW): string[] {
  const planned = planWave(own.db, own.relationship.id, { ...PLAN, ...change }, now);
  return planned.ok ? [] : planned.problems.map(({ field, reason }) => `${field} ${reason}`);
}

describe("planning a wave", () => {
  test("gives it an identity that fits into an address", () => {
    const planned = planWave(own.db, own.relationship.id, PLAN, NOW);
    expect(planned.ok && planned.id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  });

  test.each<[Partial<WavePlan>, string]>([
    [{ closesAt: PLAN.opensAt }, "closesAt before-opening"],
    [
      { quarter: "2025-Q4", opensAt: new Date("2025-12-01"), closesAt: new Date("2025-12-12") },
      "closesAt in-the-past",
    ],
    [{ opensAt: new Date(2026, 0, 5, 8), closesAt: new Date(2026, 0, 23, 18) }, "opensAt opens-in-the-past"],
    [{ opensAt: NOW, closesAt: new Date(2026, 0, 23, 18) }, "opensAt opens-in-the-past"],
    [{ closesAt: new Date(2026, 1, 3, 8) }, "closesAt open-too-short"],
    [{ closesAt: new Date(2026, 1, 4, 12, 59) }, "closesAt open-too-short"],
    [{ opensAt: new Date(2026, 1, 5, 8), closesAt: new Date(2026, 1, 9, 8) }, "closesAt open-too-short"],
    [{ quarter: "2025-Q4" }, "quarter other-dates"],
    [
      { quarter: "2026-Q3", opensAt: new Date(2027, 2, 1, 8), closesAt: new Date(2027, 2, 12, 18) },
      "quarter other-dates",
    ],
    [{ closesAt: new Date(+PLAN.opensAt + 57 * DAY) }, "closesAt open-too-long"],
    [{ threshold: 4 }, "threshold out-of-range"],
    [{ threshold: 5.5 }, "threshold out-of-range"],
    [{ threshold: Number.NaN }, "threshold out-of-range"],
    [{ threshold: 1e9 }, "threshold out-of-range"],
    [{ quarter: "2026-Q5" }, "quarter unreadable"],
    [{ quarter: "<b>" }, "quarter unreadable"],
  ])("refuses %o", (change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });

  test("keeps 60 days between two waves that release something or may still, before and after", () => {
    expect(problems({})).toEqual([]);
    const later = {
      quarter: "2026-Q2",
      opensAt: new Date(+PLAN.closesAt + 59 * DAY),
      closesAt: new Date(+PLAN.closesAt + 70 * DAY),
    };
    expect(problems(later)).toEqual(["opensAt too-close-to-another"]);
  });

  test("lets the quarter be asked again at once after a wave that was opened by mistake and cancelled", async () => {
    const wave = plannedWave(own.db, { delivery: "slips", opensAt: new Date(2026, 0, 19, 8) });
    await openWave(own.db, own.keys, wave.id, wave.opensAt);
    const during = new Date(2026, 0, 19, 9);
    expect(problems({}, during)).toEqual(["quarter taken", "opensAt too-close-to-another"]);
    await cancelWave(own.db, own.keys, wave.id, { accountId: "hr", now: during });
    expect(proposeWaves(own.db, own.relationship.id, during)[0]?.quarter).toBe("2026-Q1");
    expect(problems({}, during)).toEqual([]);
  });

  test("takes a quarter in which the wave opens or closes, and the last moment of a window", () => {
    const newYear = { opensAt: new Date(2026, 11, 28, 8), closesAt: new Date(2027, 0, 8, 18) };
    expect(problems({ ...newYear, quarter: "2027-Q2" })).toEqual(["quarter other-dates"]);
    expect(problems({ ...newYear, quarter: "2026-Q4" })).toEqual([]);
    expect(problems({ closesAt: new Date(2026, 1, 4, 13) })).toEqual([]);
  });

  test("forgets one that was cancelled before it opened", async () => {
    const wave = plannedWave(own.db);
    await cancelWave(own.db, own.keys, wave.id, { accountId: "hr", now: NOW });
    expect(problems({})).toEqual([]);
  });

  test("refuses a second wave for a quarter, and mail in a demonstration", () => {
    expect(problems({})).toEqual([]);
    const again = { opensAt: new Date(2026, 2, 2, 8), closesAt: new Date(2026, 2, 13, 18) };
    expect(problems(again)).toContain("quarter taken");
    addRelationship(own.db, "demo", [6, 6], true);
    expect(planWave(own.db, "demo", { ...PLAN, delivery: "mail" }, NOW)).toMatchObject({ ok: false });
  });

  test("can be changed until the wave opens", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    expect(changeWavePlan(own.db, wave, { ...PLAN, threshold: 6 }, NOW)).toMatchObject({ ok: true });
    await openWave(own.db, own.keys, wave.id, PLAN.opensAt);
    expect(changeWavePlan(own.db, wave, { ...PLAN, threshold: 5 }, NOW)).toBeNull();
    expect(reload(own.db, wave).threshold).toBe(6);
  });
});

describe("proposed dates", () => {
  test("keep a quarterly rhythm of Mondays to Fridays in the server's zone", () => {
    const dates = proposeWaves(own.db, own.relationship.id, NOW);
    expect(dates).toHaveLength(3);
    for (const { opensAt, closesAt } of dates) {
      expect([opensAt.getDay(), opensAt.getHours(), closesAt.getDay(), closesAt.getHours()]).toEqual([
        1, 8, 5, 18,
      ]);
      expect(+opensAt - +NOW).toBeGreaterThanOrEqual(9.9 * DAY);
    }
    const weeks = (index: number) =>
      Math.round((+(dates[index]?.opensAt ?? 0) - +(dates[index - 1]?.opensAt ?? 0)) / (7 * DAY));
    expect([weeks(1), weeks(2)]).toEqual([13, 13]);
  });

  test("leave out the turn of the year, by the weeks beside it", () => {
    const proposed = Array.from({ length: 52 }, (_, week) => new Date(2026, 0, 1 + 7 * week, 9)).flatMap(
      (now) => proposeWaves(own.db, own.relationship.id, now),
    );
    for (const { opensAt, closesAt } of proposed)
      for (let day = +opensAt; day <= +closesAt; day += DAY) {
        const [month, date] = [new Date(day).getMonth(), new Date(day).getDate()];
        expect((month === 11 && date >= 20) || (month === 0 && date <= 6), `${new Date(day)}`).toBe(false);
      }
    plannedWave(own.db, {
      state: "closed",
      quarter: "2026-Q3",
      opensAt: new Date(2026, 8, 14, 8),
      closesAt: new Date(2026, 8, 25, 18),
    });
    const [next] = proposeWaves(own.db, own.relationship.id, new Date(2026, 9, 1));
    expect(next).toEqual({
      quarter: "2026-Q4",
      opensAt: new Date(2026, 11, 7, 8),
      closesAt: new Date(2026, 11, 18, 18),
    });
  });

  test("return to a Monday after a wave that opened on another day, and can be planned as they stand", () => {
    plannedWave(own.db, {
      opensAt: new Date(2026, 1, 5, 8),
      closesAt: new Date(2026, 1, 13, 18),
    });
    for (const date of proposeWaves(own.db, own.relationship.id, NOW)) {
      expect(date.opensAt.getDay()).toBe(1);
      expect(problems({ ...PLAN, ...date })).toEqual([]);
    }
  });

  test("propose each quarter once, and nothing that planning would refuse", () => {
    plannedWave(own.db, {
      quarter: "2027-Q3",
      state: "closed",
      opensAt: new Date(2027, 6, 1, 8),
      closesAt: new Date(2027, 6, 14, 18),
    });
    for (const now of [new Date(2027, 5, 25), new Date(2027, 8, 20), new Date(2027, 11, 24)]) {
      const dates = proposeWaves(own.db, own.relationship.id, now);
      const quarters = dates.map(({ quarter }) => quarter);
      expect(new Set([...quarters, "2027-Q3"]).size).toBe(4);
      for (const date of dates) expect(problems({ ...PLAN, ...date }, now)).toEqual([]);
      own.db.$client.exec("delete from wave where state = 'planned'");
    }
  });

  test("keep their distance from a wave that was open for long", () => {
    plannedWave(own.db, {
      state: "closed",
      opensAt: new Date(2026, 0, 5, 8),
      closesAt: new Date(2026, 1, 27, 18),
    });
    const now = new Date(2026, 2, 2, 9);
    for (const date of proposeWaves(own.db, own.relationship.id, now)) {
      expect(problems({ ...PLAN, ...date }, now)).toEqual([]);
    }
  });
});

describe("opening", () => {
  /** What the page says beforehand must be what opening answers. */
  async function bothSay(waveId: string, now: Date): Promise<string> {
    const wave = findWaveInRelationship(own.db, own.relationship.id, waveId);
    if (!wave) throw new Error("no such wave");
    const page = checkOpening(own.db, own.keys, wave, now);
    const opened = await openWave(own.db, own.keys, waveId, now);
    expect(page).toEqual(opened);
    if (!page.ok) {
      const { problem, remedy } = explainRefusal(own.db, wave, page, "en");
      expect(problem.length * remedy.length).toBeGreaterThan(0);
    }
    return page.ok ? "opened" : page.reason;
  }

  test("is explained beforehand by what would refuse it", async () => {
    const wave = plannedWave(own.db, { delivery: "slips", threshold: 7 });
    expect(await bothSay(wave.id, PLAN.opensAt)).toBe("too-few-invited");
    updateWave(own.db, wave.id, { threshold: 5 });
    expect(await bothSay(wave.id, PLAN.closesAt)).toBe("closes-in-the-past");
    expect(await bothSay(wave.id, PLAN.opensAt)).toBe("opened");
    const next = plannedWave(own.db, { quarter: "2026-Q2", closesAt: new Date("2026-06-05") });
    expect(await bothSay(next.id, PLAN.closesAt)).toBe("another-wave-is-open");
    await closeWaveBy(own.db, own.keys, reload(own.db, wave), { accountId: null, now: PLAN.closesAt });
    updateWave(own.db, wave.id, { endedBecause: null });
    expect(await bothSay(next.id, new Date(+PLAN.closesAt + 30 * DAY))).toBe("asked-too-recently");
    expect(await bothSay(next.id, new Date(+PLAN.closesAt + 60 * DAY))).toBe("opened");
  });

  test("on a later date is judged as things will stand then", async () => {
    const first = plannedWave(own.db, { delivery: "slips" });
    await openWave(own.db, own.keys, first.id, PLAN.opensAt);
    const opensAt = new Date(+PLAN.closesAt + 60 * DAY);
    const wave = plannedWave(own.db, {
      quarter: "2026-Q2",
      opensAt,
      closesAt: new Date(+opensAt + 11 * DAY),
    });
    const page = showWave(own.db, own.keys, own.relationship, wave, PLAN.opensAt, "en");
    expect(page.refusal).toBeNull();
    expect(page.notYet?.problem).toMatch(/still open/);
    const soon = { ...wave, opensAt: new Date(+PLAN.closesAt + 30 * DAY) };
    expect(showWave(own.db, own.keys, own.relationship, soon, PLAN.opensAt, "en").refusal?.problem).toMatch(
      /60 days/,
    );
  });

  test("is refused while the same people are asked elsewhere", async () => {
    addRelationship(own.db, "north", [6, 6]);
    own.db.$client
      .prepare(
        "update roster_entry set email = 'SALES.1@sales-marketing.example' where email = 'sales.1@north.example'",
      )
      .run();
    const north = plannedWave(own.db, { relationshipId: "north", delivery: "slips" });
    await openWave(own.db, own.keys, north.id, PLAN.opensAt);
    const wave = plannedWave(own.db, { delivery: "slips" });
    expect(await bothSay(wave.id, PLAN.opensAt)).toBe("invited-elsewhere");
  });

  test("is recorded with who did it; ending it too", async () => {
    const wave = plannedWave(own.db, { delivery: "slips" });
    await openWaveBy(own.db, own.keys, wave, { accountId: "hr", now: PLAN.opensAt }, LINKS);
    await closeWaveBy(own.db, own.keys, reload(own.db, wave), {
      accountId: "hr",
      now: new Date(+PLAN.opensAt + DAY),
    });
    const trail = own.db.$client
      .prepare("select action, subject from audit_event where account_id = 'hr'")
      .all();
    expect(trail).toEqual([
      { action: "wave opened", subject: "sales-marketing: 2026-Q1" },
      { action: "wave closed (closed-early)", subject: "sales-marketing: 2026-Q1" },
    ]);
  });
});

describe("the page of a wave", () => {
  test("belongs to its relationship only", () => {
    addRelationship(own.db, "north", [6, 6]);
    const wave = plannedWave(own.db);
    expect(findWaveInRelationship(own.db, "north", wave.id)).toBeNull();
    expect(findWaveInRelationship(own.db, own.relationship.id, wave.id)?.id).toBe(wave.id);
  });

  test("shows counts and bands, and nothing of a person, a code or a ballot", async () => {
    const wave = plannedWave(own.db);
    await openWaveBy(own.db, own.keys, wave, { accountId: "hr", now: PLAN.opensAt }, LINKS);
    const page = JSON.stringify(
      showWave(own.db, own.keys, own.relationship, reload(own.db, wave), PLAN.opensAt, "en"),
    );
    expect(page).not.toMatch(/@|Person|#\d\./);
    expect(page).not.toContain("issuerKey");
    expect(JSON.parse(page)).toMatchObject({
      departments: [{ invited: 6 }, { invited: 7 }],
      participation: { band: "under-25" },
    });
  });
});

describe("a date control's text", () => {
  test("is read in the server's zone and back; what is no date is none", () => {
    const date = new Date(2026, 2, 29, 8, 30);
    expect(fromLocalInput(toLocalInput(date))).toEqual(date);
    for (const text of [
      "",
      "tomorrow",
      "2026-02-31T08:00",
      "2026-13-01T08:00",
      "2026-01-01T24:00",
      "2026-01-01T08:60",
      "2026-1-1T8:00",
    ]) {
      expect(fromLocalInput(text)).toBeNull();
    }
  });
});
