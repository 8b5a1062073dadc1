import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { PSEUDO_LANGUAGE } from "~/content/language";
import { nothing, said } from "~/features/anonymity/attack-result.server";
import { recordAnonymityCheck } from "~/features/anonymity/record-check.server";
import { showAnonymityCheck } from "~/features/anonymity/show-check.server";
import type { AnonymityCheck } from "~/features/anonymity/verify-anonymity.server";
import { freshDatabase } from "../../support/database";

const AT = new Date("2026-10-08T12:00:00Z");
const { links: _, ...orders } = nothing("page-and-overflow-page-order", [
  ...said("ballotsByPlace", { count: 1204 }),
  ...said("claimsByKeys", {}),
]);
const CHECK: AnonymityCheck = {
  copies: 1,
  claims: 24,
  ballots: 12,
  attacks: [orders],
  linked: 0,
  exposed: 0,
  holder: null,
  findings: [],
  looked: { files: 1, lines: 0, unchecked: 0, values: 1200 },
};

test("what was stored is told in the language of whoever reads it", () => {
  const db = freshDatabase();
  recordAnonymityCheck(db, CHECK, AT);
  const inEnglish = showAnonymityCheck(db, "en").last;
  expect(inEnglish?.result).toBe(
    "1 of 1 attacks could be tried. None linked a person to answers in 1 copy of the database with 24 claims and 12 ballots. Nothing was found that differs from what Tandem makes. Files looked through: 1, lines of logs: 0, stored values: 1,200. Lines with words of an error, which are compared with no list: 0.",
  );
  expect(inEnglish?.attacks).toEqual([
    {
      name: "page and overflow-page order",
      result: "Nothing.",
      saw: "The order of 1,204 ballots can be read from their place on the page. The claims lie in the order of their random keys, which is nobody's.",
      verdict: "nothing",
    },
  ]);
  expect(showAnonymityCheck(db, "de").last?.attacks).toEqual([
    {
      name: "Reihenfolge auf Seiten und Überlaufseiten",
      result: "Nichts.",
      saw: "Stimmzettel, deren Reihenfolge sich aus dem Platz auf der Seite lesen lässt: 1.204. Die Code-Einträge liegen in der Reihenfolge ihrer zufälligen Schlüssel, die zu niemandem gehört.",
      verdict: "nothing",
    },
  ]);
  expect(showAnonymityCheck(db, "fr").last?.attacks[0]?.result).toBe("Rien.");
  expect(showAnonymityCheck(db, "es").last?.attacks[0]?.result).toBe("Nada.");
  const accented = showAnonymityCheck(db, PSEUDO_LANGUAGE).last;
  expect(JSON.stringify([accented?.result, accented?.attacks])).not.toMatch(/order|ballots|attacks could/);
});

/** As they were stored before they had to be worded in several languages. */
const EARLIER_NAMES = [
  "shared values",
  "hidden row numbers",
  "page and overflow-page order",
  "write-ahead log",
  "remnants after deletion",
  "missing secure_delete",
  "backup difference",
  "time columns",
  "claim table as an oracle",
  "readable ballots",
  "key in a backup",
  "logs",
  "exports",
];

test("a result of an earlier version, which held sentences and names in words, reads on", () => {
  const db = freshDatabase();
  recordAnonymityCheck(db, CHECK, AT);
  const attacks = EARLIER_NAMES.map((name) => ({ ...orders, name, saw: "None was given." }));
  const { findings: _findings, looked: _looked, ...earlier } = CHECK;
  const content = JSON.stringify({ ...earlier, attacks });
  db.run(sql`update anonymity_check set content = ${content}`);
  const shown = showAnonymityCheck(db, "en").last?.attacks ?? [];
  expect(shown.map(({ name }) => name)).toEqual(EARLIER_NAMES);
  expect(new Set(shown.map(({ saw }) => saw))).toEqual(new Set(["None was given."]));
});
