import { describe, expect, test } from "vitest";
import { STAGES } from "~/domain/report/report";
import { adviseTarget, SIGNALS, type Signal, type SignalAnswers } from "~/domain/target/target-stage";

/** Everybody says no to everything except what is named. */
function saidYesTo(...yes: readonly Signal[]): SignalAnswers {
  return Object.fromEntries(SIGNALS.map((signal) => [signal, [yes.includes(signal) ? "yes" : "no"]]));
}

function targetOf(...args: Parameters<typeof adviseTarget>) {
  const advice = adviseTarget(...args);
  if (advice.kind !== "target") throw new Error("no target");
  return advice;
}

describe("stay", () => {
  test("a small firm with good informal relations in which marketing supports sales stays where it is", () => {
    const small = saidYesTo("small-company", "good-informal-contact", "marketing-supports-sales");
    expect(targetOf("undefined", small)).toMatchObject({ target: "undefined", stay: true });
    const moving = saidYesTo(
      "small-company",
      "good-informal-contact",
      "marketing-supports-sales",
      "faster-life-cycles",
    );
    expect(targetOf("undefined", moving)).toMatchObject({ target: "undefined", stay: true });
  });

  test("and the same at every other stage, until something goes wrong between the two", () => {
    const small: Signal[] = ["small-company", "good-informal-contact", "marketing-supports-sales"];
    const moving: Signal[] = [
      ...small,
      "market-commoditising",
      "offers-customised",
      "faster-life-cycles",
      "one-funnel-possible",
      "one-executive",
      "shared-responsibility",
    ];
    for (const stage of ["undefined", "defined"] as const) {
      const advice = targetOf(stage, saidYesTo(...moving));
      expect(advice).toMatchObject({ target: stage, stay: true });
      const against = advice.reasons.filter(({ speaks }) => speaks === "against").map(({ signal }) => signal);
      expect(against).toEqual(expect.arrayContaining(small));
      expect(targetOf(stage, saidYesTo(...moving, "work-duplicated-or-dropped")).stay).toBe(false);
    }
    expect(targetOf("aligned", saidYesTo(...moving))).toMatchObject({ target: "aligned", stay: true });
  });

  test("aligned with a short cycle and separate reporting stays aligned, and says both", () => {
    const advice = targetOf(
      "aligned",
      saidYesTo(
        "short-sales-cycle",
        "one-funnel-possible",
        "offers-customised",
        "faster-life-cycles",
        "shared-responsibility",
      ),
    );
    expect(advice).toMatchObject({ target: "aligned", stay: true });
    const against = advice.reasons.filter(({ speaks }) => speaks === "against").map(({ signal }) => signal);
    expect(against).toEqual(["short-sales-cycle", "one-executive"]);
  });

  test("a standard offer with traditional roles that work stays defined", () => {
    expect(targetOf("defined", saidYesTo("standard-offer"))).toMatchObject({ target: "defined", stay: true });
  });

  test("integrated has nowhere to go", () => {
    const everything = saidYesTo(...SIGNALS);
    expect(targetOf("integrated", everything)).toMatchObject({ target: "integrated", stay: true });
  });
});

describe("move on", () => {
  test("a large firm in which the two do not get on without rules is told to have some, and why", () => {
    const advice = targetOf("undefined", saidYesTo());
    expect(advice).toMatchObject({ target: "defined", stay: false });
    expect(advice.reasons).toContainEqual({
      signal: "good-informal-contact",
      holds: false,
      speaks: "for",
      stage: "defined",
    });
  });

  test("two answers that cannot both be so stay open, and neither speaks for anything", () => {
    const advice = targetOf(
      "defined",
      saidYesTo("standard-offer", "offers-customised", "faster-life-cycles"),
    );
    expect(advice.open).toEqual(["standard-offer", "offers-customised"]);
    expect(advice.reasons.map(({ signal }) => signal)).not.toContain("offers-customised");
    expect(advice.reasons.map(({ signal }) => signal)).not.toContain("standard-offer");
  });

  test("conflict and dropped work ask for rules, however small the firm", () => {
    const advice = targetOf(
      "undefined",
      saidYesTo(
        "small-company",
        "good-informal-contact",
        "marketing-supports-sales",
        "conflict-over-resources",
      ),
    );
    expect(advice).toMatchObject({ target: "defined", stay: false });
  });

  test("complex, fast and one funnel possible: integrated, from any stage", () => {
    const complex = saidYesTo(
      "offers-customised",
      "faster-life-cycles",
      "one-funnel-possible",
      "one-executive",
      "shared-responsibility",
    );
    for (const stage of ["undefined", "defined", "aligned", null] as const) {
      expect(targetOf(stage, complex).target).toBe("integrated");
    }
  });

  test("one obstacle is enough to stop short of integrated", () => {
    const base: Signal[] = [
      "offers-customised",
      "faster-life-cycles",
      "one-funnel-possible",
      "one-executive",
      "shared-responsibility",
    ];
    for (const missing of ["one-funnel-possible", "one-executive", "shared-responsibility"] as const) {
      const answers = saidYesTo(...base.filter((signal) => signal !== missing));
      expect(targetOf("defined", answers).target).toBe("aligned");
    }
    expect(targetOf("defined", saidYesTo(...base, "short-sales-cycle")).target).toBe("aligned");
  });
});

describe("answers", () => {
  test("the majority counts, a tie and silence stay open", () => {
    const answers: SignalAnswers = {
      ...saidYesTo(),
      "conflict-over-resources": ["yes", "yes", "no"],
      "standard-offer": ["yes", "no", null],
      "short-sales-cycle": [],
    };
    const advice = targetOf("undefined", answers);
    expect(advice.target).toBe("defined");
    expect(advice.open).toEqual(["standard-offer", "short-sales-cycle"]);
  });

  test("too few settled signals give no target", () => {
    expect(adviseTarget("defined", { "standard-offer": ["yes"] })).toMatchObject({
      kind: "too-few-signals",
      settled: 1,
    });
  });

  test("nobody is ever advised to go down, and the same answers give the same advice", () => {
    for (let mask = 0; mask < 1 << SIGNALS.length; mask += 7) {
      const answers = saidYesTo(...SIGNALS.filter((_, index) => mask & (1 << index)));
      for (const stage of STAGES) {
        const advice = targetOf(stage, answers);
        expect(STAGES.indexOf(advice.target)).toBeGreaterThanOrEqual(STAGES.indexOf(stage));
        expect(advice.stay).toBe(advice.target === stage);
      }
    }
  });
});
