import { expect, test } from "vitest";
import { deriveCode } from "~/ballot/code";
import { parseManifest } from "~/ballot/manifest";
import { slipCodes } from "~/features/derive-code.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { findRelease, listComments } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { claim } from "~db/schema";
import { freshDatabase } from "../../support/database";
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

/** A wave in which the first `comments` people of each department wrote one. */
async function closed(people: readonly [number, number], comments: number) {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people });
  for (const index of [0, 1] as const)
    for (const [seed, code] of personalCodes(db, keys, id, index).entries())
      answer(db, keys, id, code, sampleContent(seed, seed < comments ? `  zebra ${index}-${seed}\n ` : null));
  const row = findWave(db, id);
  await closeWave(db, keys, id, CLOSES);
  return { db, id, manifest: parseManifest(row?.manifest ?? "") };
}

test("comments below the rule are destroyed with the ballots: no table and no release holds a word of them", async () => {
  const { db, id } = await closed([12, 12], 2);
  expect(findRelease(db, id)).toBeDefined();
  expect(listComments(db, id)).toEqual([]);
  const tables = db.$client.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  for (const name of tables) {
    const rows = db.$client.prepare(`select * from "${String(name)}"`).all();
    expect(JSON.stringify(rows), String(name)).not.toContain("zebra");
  }
  expect(db.$client.prepare("select count(*) from ballot").pluck().get()).toBe(0);
  expect(db.$client.serialize().includes("zebra")).toBe(false);
});

test("released comments are trimmed and stored without score, time or language", async () => {
  const { db, id } = await closed([12, 12], 6);
  const stored = listComments(db, id);
  expect(stored).toHaveLength(12);
  for (const comment of stored) {
    expect(comment.text).toMatch(/^zebra \d-\d$/);
    expect(
      Object.keys(comment).every((name) =>
        ["waveId", "key", "departmentIndex", "text", "mayBeQuoted"].includes(name),
      ),
    ).toBe(true);
  }
  const columns = db.$client.prepare("select name from pragma_table_info('comment')").pluck().all();
  expect(columns).toEqual(["wave_id", "key", "department_index", "text", "may_be_quoted"]);
});

test("replacement slips come from the pool of the manifest and from nowhere else", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [6, 31] });
  const row = findWave(db, id);
  if (!row) throw new Error("no wave");
  const { departments } = parseManifest(row.manifest ?? "");
  const secrets = readKeyFile(keys, id);
  if (!secrets) throw new Error("no key");
  for (const index of [0, 1] as const) {
    const { invited, spare, paper = 0 } = departments[index];
    const records = db
      .select()
      .from(claim)
      .all()
      .filter(({ departmentIndex }) => departmentIndex === index);
    expect(records).toHaveLength(invited + spare);
    const printed = slipCodes(keys, row, index, "spare");
    expect(printed).toHaveLength(spare - paper);
    expect(slipCodes(keys, row, index, "spare")).toEqual(printed);
    const outcomes = Array.from({ length: spare + 2 }, (_, serial) => {
      const code = deriveCode(secrets.codeSecret, secrets.manifestHash, index, { kind: "spare", serial });
      const { claimJson } = respondent(db, id, { ok: true, departmentIndex: index, code });
      return claimBallot(db, keys, id, claimJson, DURING).ok;
    });
    expect(outcomes).toEqual([...Array(spare).fill(true), false, false]);
  }
});
