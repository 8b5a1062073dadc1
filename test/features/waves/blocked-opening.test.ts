import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { wavesTexts } from "~/content/waves/texts";
import { checkOpening, explainRefusal } from "~/features/waves/check-opening.server";
import { describeOpening } from "~/features/waves/describe-opening.server";
import { openWave } from "~/features/waves/open-wave.server";
import { planWave } from "~/features/waves/plan-wave.server";
import { rosterEntry } from "~db/schema";
import { type Company, company, plannedWave } from "../../support/company";

let own: Company;
afterEach(() => own.end());

/** What the page and the opening say, which has to be the same. */
async function refusal(change: Parameters<typeof plannedWave>[1] = {}) {
  const wave = plannedWave(own.db, change);
  const said = checkOpening(own.db, own.keys, wave, wave.opensAt);
  const opened = await openWave(own.db, own.keys, wave.id, wave.opensAt);
  if (said.ok || opened.ok) throw new Error("it opened");
  expect(opened).toEqual(said);
  return { reason: said.reason, ...explainRefusal(own.db, wave, said, "en") };
}

function withAddress(people: number, email: (index: number) => string): void {
  const rows = own.db.select().from(rosterEntry).where(eq(rosterEntry.departmentIndex, 1)).all();
  for (const [index, { id }] of rows.slice(0, people).entries())
    own.db
      .update(rosterEntry)
      .set({ email: email(index) })
      .where(eq(rosterEntry.id, id))
      .run();
}

describe("a department below the threshold", () => {
  test("that has enough people for a lower one is told to lower it", async () => {
    own = company([20, 13]);
    const { remedy } = await refusal({ threshold: 60 });
    expect(remedy).toContain("Set it to 13 or less");
    expect(planWave(own.db, "sales-marketing", planOf(60), new Date(2026, 0, 2))).toEqual({
      ok: false,
      problems: [{ field: "threshold", reason: "above-department", people: 13 }],
    });
    expect(planWave(own.db, "sales-marketing", planOf(13), new Date(2026, 0, 2)).ok).toBe(true);
  });

  test("that is too small for any is told so, and not to change the threshold", async () => {
    own = company([20, 4]);
    const { remedy } = await refusal();
    expect(remedy).toContain("No department of fewer than 5 people can be asked");
    expect(remedy).not.toContain("Set it to");
  });
});

function planOf(threshold: number) {
  const dates = { opensAt: new Date(2027, 1, 1, 8), closesAt: new Date(2027, 1, 12, 18) };
  return { quarter: "2027-Q1", ...dates, threshold, delivery: "slips" as const };
}

describe("a wave by mail", () => {
  test("does not open where mail reaches fewer people than the threshold; slips do", async () => {
    own = company([6, 7]);
    withAddress(3, (index) => `person ${index}`);
    const { reason, problem, remedy } = await refusal();
    expect(reason).toBe("too-few-reachable");
    expect(problem).toContain("fewer than 5 people of Marketing");
    expect(remedy).toContain("slips");
    const slips = plannedWave(own.db, { delivery: "slips" });
    expect(await openWave(own.db, own.keys, slips.id, slips.opensAt)).toEqual({ ok: true });
  });

  test("opens where enough are reached, and says before whom mail does not reach and why", async () => {
    own = company([6, 7]);
    withAddress(1, () => "somebody");
    const wave = plannedWave(own.db);
    const around = { db: own.db, keys: own.keys, publicUrl: "https://t.example", mailFrom: "t@t.example" };
    const { facts, problems } = describeOpening(
      around,
      own.relationship,
      wave,
      new Date(2026, 0, 2),
      "en",
    ).now;
    expect(problems).toEqual([]);
    expect(facts.unusable).toEqual(["somebody: this is no address that mail can be sent to"]);
    expect(facts.unreachable).toMatch(/Correct wrong addresses in the roster before/);
    expect(facts.spoken).toEqual([
      { name: "Sales", languages: [{ language: "en", people: 6 }] },
      { name: "Marketing", languages: [{ language: "en", people: 7 }] },
    ]);
  });

  test("says before that people without an address need a spare slip, and where it is printed", async () => {
    own = company([6, 7]);
    withAddress(2, () => "");
    const around = { db: own.db, keys: own.keys, publicUrl: "https://t.example", mailFrom: "t@t.example" };
    const wave = plannedWave(own.db);
    const { facts } = describeOpening(around, own.relationship, wave, new Date(2026, 0, 2), "en").now;
    expect(facts.unusable).toEqual([
      `2 people without an address: let each draw one of the spare slips of their department. Once the wave is open, its page has them under "${wavesTexts("en").texts.page.wave.paper.spareSlips}".`,
    ]);
  });
});
