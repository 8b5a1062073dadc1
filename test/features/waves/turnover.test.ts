import { afterEach, beforeEach, expect, test } from "vitest";
import { parseRelease } from "~/domain/disclosure/release";
import { readKeyFile } from "~/features/wave-key-file.server";
import { countTurnover, rememberInvited } from "~/features/waves/count-turnover.server";
import { openWave } from "~/features/waves/open-wave.server";
import { listReleasesBefore } from "~db/queries/releases.server";
import { deleteRosterEntries, insertRosterEntries, listRoster } from "~db/queries/roster.server";
import { addWave } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";
import { temporaryKeys } from "../../support/surveyed-wave";

let db: ReturnType<typeof freshDatabase>;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
  insertRosterEntries(db, [...people(0, 8), ...people(1, 7)]);
  insertReleasedWave(db, 0, [
    { invited: 8, respondents: 8, score: 60 },
    { invited: 7, respondents: 7, score: 60 },
  ]);
});
afterEach(() => {
  db.$client.close();
});

const LATER = new Date("2026-06-01T06:00:00Z");

function people(departmentIndex: 0 | 1, count: number, from = 0) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${departmentIndex} ${index + from}`,
    relationshipId: RELATIONSHIP.id,
    email: `${departmentIndex}.${index + from}@example.org`,
    departmentIndex,
    name: null,
    language: null,
  }));
}

function lastHash(): string {
  return parseRelease(listReleasesBefore(db, RELATIONSHIP.id, LATER).at(-1)!).manifestHash;
}

test("who left and who joined is counted by the roster, also somebody who changed sides", () => {
  rememberInvited(db, RELATIONSHIP.id, lastHash());
  deleteRosterEntries(db, ["0 0", "1 3"]);
  insertRosterEntries(db, people(0, 2, 20));
  db.$client.prepare("update roster_entry set department_index = 1 where id = '0 1'").run();
  expect(countTurnover(db, RELATIONSHIP.id, LATER)).toEqual([
    {
      since: lastHash(),
      departments: [
        { left: 2, joined: 2 },
        { left: 1, joined: 1 },
      ],
    },
  ]);
});

test("a wave that nobody on the roster remembers is left out: the gate then supposes the most", () => {
  expect(countTurnover(db, RELATIONSHIP.id, LATER)).toEqual([]);
});

test("opening counts, keeps the counts in the key file and remembers whom it invited", async () => {
  rememberInvited(db, RELATIONSHIP.id, lastHash());
  deleteRosterEntries(db, ["1 0"]);
  insertRosterEntries(db, people(1, 1, 30));
  const keys = temporaryKeys();
  const wave = addWave(db, {
    id: "next000000",
    relationshipId: RELATIONSHIP.id,
    quarter: "2026-Q2",
    state: "planned",
    opensAt: LATER,
    closesAt: new Date(LATER.getTime() + 11 * 24 * 60 * 60 * 1000),
  });
  expect(await openWave(db, keys, wave.id, LATER)).toEqual({ ok: true });
  const { turnover, manifestHash } = readKeyFile(keys, wave.id)!;
  expect(turnover?.[0]?.departments).toEqual([
    { left: 0, joined: 0 },
    { left: 1, joined: 1 },
  ]);
  const remembered = db.$client.prepare("select invited_in from roster_entry").pluck().all();
  expect(remembered.every((text) => String(text).includes(manifestHash))).toBe(true);
  expect(listRoster(db, RELATIONSHIP.id)).toHaveLength(15);
});
