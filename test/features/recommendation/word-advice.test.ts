import { describe, expect, test } from "vitest";
import { LANGUAGES, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import type { Explanation, Reason, WhyNot } from "~/domain/recommendation/advice";
import { wordAdvice } from "~/features/recommendation/word-advice.server";
import { wordPlace } from "~/features/recommendation/word-place.server";

const ESTIMATE = {
  kind: "estimate",
  score: 58.04,
  low: 52,
  high: 64.5,
  standardError: 3,
  degreesOfFreedom: null,
} as const;
const PLACE = { stages: ["aligned"], open: ["aligned", "integrated"], nearCut: null } as const;

const SAID = { instrument: "v2", item: "trust-3", names: ["Vente", "Achat"] } as const;

const EVERY_REASON: readonly Reason[] = [
  { kind: "weak-topic", topic: "trust", score: ESTIMATE, amongLowest: null },
  { kind: "weak-topic", topic: "trust", score: ESTIMATE, amongLowest: 0.83 },
  { kind: "weak-topic", topic: "tools", score: { kind: "bounded", low: 70, high: 100 }, amongLowest: 1 },
  { kind: "far-lowest", topic: "trust" },
  {
    kind: "statement",
    said: SAID,
    who: "Vente",
    share: { kind: "value", value: 35, step: 5 },
    only: true,
  },
  { kind: "statement", said: SAID, who: null, share: { kind: "at-most", bound: 33.4, step: 5 }, only: true },
  {
    kind: "statement",
    said: SAID,
    who: "Achat",
    share: { kind: "at-least", bound: 85, step: 5 },
    only: false,
  },
  { kind: "among-statements", said: SAID, set: "lowest" },
  { kind: "among-statements", said: SAID, set: "apart" },
  { kind: "would-change", said: SAID },
  { kind: "keeps-up", said: SAID },
  { kind: "statement-again", said: SAID },
  {
    kind: "gap",
    topic: "trust",
    points: 14,
    higher: { name: "Vente", score: ESTIMATE },
    lower: { name: "Achat", score: { kind: "withheld", reason: "audit-refused" } },
  },
  {
    kind: "mirror",
    self: "Vente",
    other: "Achat",
    own: { kind: "at-least", bound: 82.4, step: 1 },
    seen: { kind: "value", value: 50, step: 1 },
    apart: null,
  },
  { kind: "mirror-again", self: "Vente", other: "Achat" },
  { kind: "comes-first", topic: "trust", score: ESTIMATE },
  { kind: "on-the-way", target: "integrated" },
  { kind: "tried", wavesAgo: 1, outcome: "moved" },
  { kind: "tried", wavesAgo: 3, outcome: "fell" },
  { kind: "quick" },
  { kind: "check-first", text: "Åñ." },
];

const EVERY_WHY_NOT: readonly WhyNot[] = [
  { kind: "harms-undefined", place: PLACE },
  { kind: "too-early", earliest: "defined", place: PLACE },
  { kind: "too-late", latest: "defined", place: PLACE },
  { kind: "other-target", needed: "integrated", target: null },
  { kind: "other-target", needed: "integrated", target: "aligned" },
  { kind: "beyond-target", target: "aligned" },
  { kind: "tried", wavesAgo: 1, outcome: "unfinished" },
  { kind: "needless", wavesAgo: 2, text: "Åñ." },
  { kind: "department-too-small", department: "Vente", needed: 10, invited: 1 },
  { kind: "too-few-people", needed: 12, invited: 9 },
  { kind: "not-done-before", text: "Åñ.", unless: null },
  { kind: "not-done-before", text: "Åñ.", unless: "Öñ." },
  { kind: "floor-hidden", topic: "trust", text: "Åñ." },
  { kind: "floor-in-bounds", topic: "trust", low: 40, high: 90, text: "Åñ." },
  { kind: "floor", topic: "trust", score: 46, least: 42, text: "Åñ." },
  { kind: "not-called-for" },
  { kind: "outranked", place: 2, fitting: 7, covered: { topic: "trust", by: "Åñ" } },
  { kind: "no-preference" },
];

const EVERY_EXPLANATION: readonly Explanation[] = [
  { kind: "place", place: PLACE },
  { kind: "near-cut", place: PLACE, score: ESTIMATE, cut: 60 },
  { kind: "unserved", topic: "trust", probability: 0.98 },
  { kind: "tried-before", name: "Åñ", wavesAgo: 1, outcome: "not-moved" },
  { kind: "tried-before", name: "Åñ", wavesAgo: 2, outcome: "fell" },
  { kind: "tried-before", name: "Åñ", wavesAgo: 2, outcome: "dropped" },
  { kind: "nothing-needed" },
  { kind: "nothing-stands-out" },
  { kind: "target-reached", target: "aligned" },
  { kind: "stay", target: "aligned" },
  { kind: "topics-not-shown", topics: ["trust", "leadership"] },
  { kind: "all-withheld" },
  { kind: "topics-withheld" },
  { kind: "neutral-start" },
  { kind: "neutral-used-up" },
];

function said(language: ShownLanguage) {
  const { explanation, chosen, considered } = wordAdvice(language, {
    basis: "release",
    explanation: EVERY_EXPLANATION,
    chosen: [{ interventionId: "x", reasons: EVERY_REASON }],
    considered: EVERY_WHY_NOT.map((whyNot) => ({ interventionId: "y", whyNot })),
  });
  return [...explanation, ...(chosen[0]?.reasons ?? []), ...considered.map(({ whyNot }) => whyNot)];
}

describe("advice in words", () => {
  test("keeps to one decimal, steps of 5 %, the last wave, and a bound for an end band", () => {
    const reasons = said("en").slice(EVERY_EXPLANATION.length);
    expect(reasons.slice(0, 3)).toEqual([
      "Trust and fairness: 58 points, between 52 and 64.5.",
      "Trust and fairness: 58 points, between 52 and 64.5; among the two lowest topics with a probability of about 85\u00a0%.",
      "tools: between 70 and 100; among the two lowest topics with a probability of more than 95\u00a0%.",
    ]);
    expect(reasons).toContain(
      "Only 35\u00a0% of Vente say Often or Always to “People in the other department show that they value what my department does”. This works on that.",
    );
    expect(reasons).toContain("Vente sees its own conduct towards Achat at 82 or more, Achat sees it at 50.");
    expect(reasons).toContain(
      "You chose it in the last wave; what it aims at then moved more than the other topics.",
    );
    expect(reasons).toContain("Too large: it needs 10 people of Vente, and one person was invited there.");
  });

  test.each<ShownLanguage>([...LANGUAGES, PSEUDO_LANGUAGE])(
    "leaves no placeholder and nothing unsaid in %s",
    (language) => {
      for (const sentence of said(language)) {
        expect(sentence).not.toMatch(/[{}]|undefined points|NaN|\[object/);
        expect(sentence.length).toBeGreaterThan(10);
      }
    },
  );

  test.each(LANGUAGES.filter((language) => language !== "en"))(
    "says every sentence in %s itself",
    (language) => {
      const english = new Set(said("en"));
      expect(said(language).filter((sentence) => english.has(sentence))).toEqual([]);
    },
  );

  test("says where one stands, and how what is open was counted", () => {
    expect(wordPlace("en", PLACE)).toBe("Aligned or Integrated (counted as Aligned, to be careful)");
    const open = ["defined", "aligned", "integrated"] as const;
    expect(wordPlace("en", { stages: open, open, nearCut: null })).toBe("Defined, Aligned or Integrated");
    expect(wordPlace(PSEUDO_LANGUAGE, PLACE)).toMatch(/^Åļîĝñéð.* or Îñţéĝŕåţéð/);
  });
});
