import { describe, expect, test } from "vitest";
import type { DepartmentIndex } from "~/ballot/manifest";
import { addToBatch, type Batch, contentOf, countIn, countUnclaimed, isSending } from "~/browser/paper/batch";
import { shuffled } from "~/browser/paper/shuffle";

const DRAWS = 600;

/** How often each order came up. */
function orders(draw: () => readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (let round = 0; round < DRAWS; round += 1) {
    const order = draw().join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  return seen;
}

function typed(answers: string) {
  return { departmentIndex: 0 as DepartmentIndex, answers, comment: "", mayBeQuoted: false };
}

function batchOf(...answers: string[]): Batch {
  const batch: Batch = {
    lock: { salt: "", key: new Uint8Array(32) },
    closesAt: "",
    ballots: [],
    typing: null,
  };
  for (const keys of answers) addToBatch(batch, 0, typed(keys));
  return batch;
}

describe("the order of typing", () => {
  test.each([
    [
      "of ballots as they are added",
      () => batchOf("1", "2", "3").ballots.map(({ ballot }) => ballot?.answers ?? ""),
    ],
    ["of claims and casts", () => shuffled(["1", "2", "3"])],
  ])("%s is any of the six, none of them rare", (_, draw) => {
    const seen = orders(draw);
    expect(seen.size).toBe(6);
    // A hundred each; five standard deviations are about 45.
    for (const count of seen.values()) expect(Math.abs(count - DRAWS / 6)).toBeLessThan(60);
  });

  test("broken: a batch that appends is seen", () => {
    expect(orders(() => ["1", "2", "3"]).size).toBe(1);
  });

  test("is nowhere in what is kept: no number, no time", () => {
    const [entry] = batchOf("1").ballots;
    expect(Object.keys(entry ?? {}).sort()).toEqual([
      "ballot",
      "cast",
      "claim",
      "departmentIndex",
      "key",
      "receipt",
      "seed",
    ]);
  });
});

describe("a batch", () => {
  test("seals what stands on the paper; Don't know and nothing are alike", () => {
    const ballot = { ...typed("150 3"), comment: "  More joint visits ", mayBeQuoted: true };
    expect(contentOf(ballot)).toEqual({
      answers: [1, 5, null, null, 3],
      comment: { text: "More joint visits", mayBeQuoted: true },
    });
    expect(contentOf(typed("1")).comment).toBeNull();
  });

  test("counts by department, and may be changed until the first code is used", () => {
    const batch = batchOf("1", "2");
    addToBatch(batch, 1, { ...typed("3"), departmentIndex: 1 });
    expect([countIn(batch, 0), countIn(batch, 1), isSending(batch)]).toEqual([2, 1, false]);
    const sales = batch.ballots.find(({ departmentIndex }) => departmentIndex === 0);
    if (sales) sales.key = "claimed";
    expect([countIn(batch, 0), countUnclaimed(batch, 0), isSending(batch)]).toEqual([2, 1, true]);
  });
});
