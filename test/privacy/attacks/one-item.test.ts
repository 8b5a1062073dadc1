import { describe, expect, test } from "vitest";
import { type Finding, sentenceOf } from "../auditor/finding";
import { auditOneItem, type ItemGate } from "../auditor/one-item";

const share = (counts: readonly number[], from: number) =>
  counts.slice(from).reduce((sum, count) => sum + count, 0) / counts.reduce((sum, count) => sum + count, 0);
const mean = (counts: readonly number[]) =>
  counts.reduce((sum, count, step) => sum + count * (step + 1), 0) /
  counts.reduce((sum, count) => sum + count, 0);

/** What many survey tools show: whole percentages and means to two decimals, from five people on. */
const naive: ItemGate = (counts) =>
  counts.reduce((sum, count) => sum + count) < 5
    ? "hidden"
    : `${Math.round(100 * share(counts, 3))} %, ${mean(counts).toFixed(2)}`;

/** Hides what everybody agreed on, and only that. */
const hidesUnanimity: ItemGate = (counts) =>
  counts.some((count) => count === counts.reduce((sum, one) => sum + one))
    ? "hidden"
    : `${Math.round(5 * mean(counts))}`;

const proves = (findings: readonly Finding[], proven: Finding["proven"], colleagues: number) =>
  findings.some((finding) => finding.proven === proven && finding.coalition.length === colleagues);

describe("a naive gate is torn apart", () => {
  for (const people of [5, 12, 30]) {
    test(`whole percentages and means to two decimals, ${people} people`, () => {
      const findings = auditOneItem(people, naive);
      for (const colleagues of [0, 1, 2]) {
        for (const proven of ["nobody", "everybody", "exact-count"] as const) {
          expect(proves(findings, proven, colleagues), `${proven}, ${colleagues} colleagues`).toBe(true);
        }
      }
    });
  }

  test("shares of favourable, neutral and unfavourable answers", () => {
    const shares: ItemGate = (counts) =>
      [0, 2, 3]
        .map((from, place) =>
          Math.round(20 * (share(counts, from) - (place < 2 ? share(counts, [2, 3][place]!) : 0))),
        )
        .join();
    expect(auditOneItem(12, shares).length).toBeGreaterThan(0);
  });

  test("hiding what everybody agreed on tells a colleague that all agree with them", () => {
    const findings = auditOneItem(6, hidesUnanimity).filter(({ view }) => view === "hidden");
    expect(findings.map(sentenceOf)).toContain(
      'hidden: all 5 others said "Always" to the item, to colleagues who answered 5',
    );
  });

  test("a single band over everything proves nothing", () => {
    expect(auditOneItem(8, () => "answered")).toEqual([]);
  });
});
