import { expect, test } from "vitest";
import { countedSentence } from "~/content/report/participation";
import { parseRelease } from "~/domain/disclosure/release";
import { listReceipts } from "~/features/survey/list-receipts.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { findRelease } from "~db/queries/releases.server";
import { freshDatabase } from "../support/database";
import {
  answer,
  CLOSES,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";

test("the list of receipts beside the report tells how many ballots were mostly blank, and the report says that it does", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [12, 12] });
  for (const department of [0, 1] as const)
    for (const [seed, code] of personalCodes(db, keys, id, department).slice(0, 8).entries()) {
      const content = sampleContent(seed);
      const blank = { ...content, answers: content.answers.map(() => null) };
      answer(db, keys, id, code, department === 0 && seed < 2 ? blank : content);
    }
  await closeWave(db, keys, id, CLOSES);
  const { participation, departments } = parseRelease(findRelease(db, id)?.content ?? "");
  const respondents = departments.map((department) => department.respondents ?? 0);
  expect(respondents).toEqual([6, 8]);
  expect(participation.counted).toBe(16);
  expect(listReceipts(db, id)).toMatchObject({ counted: 16 });
  const said = countedSentence("en", participation.claimed, participation.counted, participation.voided);
  expect(said).toContain(
    "is no respondent above: what is missing there says how many such ballots there were",
  );
});
