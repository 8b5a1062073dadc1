import { expect, test } from "vitest";
import { findReport } from "~/features/report/find-report.server";
import { listComparableWaves, showComparison } from "~/features/report/show-comparison.server";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave } from "../../support/released-wave";

const BOTH = (score: number) =>
  [
    { invited: 30, respondents: 28, score },
    { invited: 30, respondents: 28, score },
  ] as const;

function waves() {
  const db = freshDatabase();
  insertCompany(db);
  const first = insertReleasedWave(db, 0, BOTH(45));
  const hidden = insertReleasedWave(db, 1, [
    { invited: 30, respondents: 28, score: 60 },
    { invited: 6, respondents: 3, score: 60 },
  ]);
  const third = insertReleasedWave(db, 2, BOTH(58));
  const last = insertReleasedWave(db, 3, BOTH(70));
  const found = findReport(db, last);
  if (!found) throw new Error("no report");
  return { db, first, hidden, third, last, found };
}

test("any earlier wave whose departments are shown can stand beside this one, the latest first", () => {
  const { db, first, hidden, third, last, found } = waves();
  expect(listComparableWaves(found, "en").map(({ id }) => id)).toEqual([third.id, first.id]);
  expect(showComparison(db, last, found, hidden.id, "en")).toBeNull();
  expect(showComparison(db, last, found, "unknown", "en")).toBeNull();
});

test("the change is measured from the wave chosen, not from the last one", () => {
  const { db, first, third, last, found } = waves();
  const since = (id: string) => showComparison(db, last, found, id, "en")?.rows[0];
  const [fromFirst, fromThird] = [since(first.id), since(third.id)];

  expect(fromFirst?.now).toEqual(fromThird?.now);
  expect(Number(fromFirst?.before.value)).toBeLessThan(Number(fromThird?.before.value));
  expect(fromFirst?.change.verdict).toMatch(/^Clearly/);
  expect(showComparison(db, last, found, third.id, "en")?.rows).toHaveLength(9);
});
