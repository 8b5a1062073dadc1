import { beforeEach, expect, test } from "vitest";
import { relationshipIn } from "~/addresses";
import { findRosterLanguage } from "~/features/survey/find-language.server";
import type { Database } from "~db/client.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { organisation } from "~db/schema";
import { addPair, foundCompany } from "../../support/cast";
import { freshDatabase } from "../../support/database";

let db: Database;
beforeEach(() => {
  db = freshDatabase();
  foundCompany(db);
  db.update(organisation).set({ language: "es" }).run();
});

/** People of a pair, by the language that the roster has of each. */
function listed(pair: string, languages: readonly (string | null)[]): void {
  addPair(db, { id: pair });
  insertRosterEntries(
    db,
    languages.map((language, index) => ({
      id: `${pair}-${index}`,
      relationshipId: pair,
      email: `${pair}-${index}@brandt.example`,
      departmentIndex: index % 2,
      name: null,
      language,
    })),
  );
}

test.each([
  ["most people's", ["de", "fr", "fr"], "fr"],
  ["that of a tag with a country", ["de-AT", "de-CH", "fr"], "de"],
  ["the organisation's for those without one", [null, null, "de"], "es"],
  ["the organisation's for a language that Tandem does not speak", ["fi", "fi", "de"], "es"],
  ["the organisation's where two are as common", ["de", "es"], "es"],
  ["the organisation's where nobody is listed", [], "es"],
] as const)("is %s", (_, languages, expected) => {
  listed("one", languages);
  expect(findRosterLanguage(db, "one")).toBe(expected);
});

test("is that of the pair whose page it is, and not of another", () => {
  listed("one", ["de", "de"]);
  listed("two", ["fr"]);
  expect(findRosterLanguage(db, "two")).toBe("fr");
  expect(relationshipIn("/r/two/waves/w1/plan/print")).toBe("two");
  expect(relationshipIn("/interventions/ride-along")).toBeNull();
});
