import { describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import { LANGUAGES } from "~/content/language";
import { findWorksheet, listOfferedInterventions } from "~/features/find-intervention.server";
import { listInterventionChoices } from "~/features/interventions/list-choices.server";
import { relationship } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { insertCompany, RELATIONSHIP } from "../../support/released-wave";

const PRODUCT = { firstDepartment: "Product", secondDepartment: "Engineering" };
const TURNED = { firstDepartment: "Marketing", secondDepartment: "Sales" };

/** Work that only departments of Sales and Marketing have, and their names. */
const THEIRS =
  /\b(Sales|Marketing|Vertrieb|Ventes|Ventas)\b|\bleads?\b(?! to| them| the two| both)|\bcampaigns?\b|\bsalespe|\bmarketers?\b|\bbooth\b/;

function company(pair: { firstDepartment: string; secondDepartment: string }) {
  const db = freshDatabase();
  insertCompany(db);
  db.update(relationship).set(pair).run();
  return db;
}

/** The sheets of practice tell in their own words where an idea comes from. */
function wordsOf(sheet: object): string {
  const { ideas: _, sources: __, ...read } = { ideas: [], sources: [], ...sheet };
  return JSON.stringify(read);
}

describe("departments that neither sell nor do marketing", () => {
  test.each(LANGUAGES)("are offered what fits them, with their own names, in %s", (language) => {
    const db = company(PRODUCT);
    const offered = listOfferedInterventions(db, language);
    expect(offered.length).toBeGreaterThanOrEqual(20);
    for (const sheet of offered) {
      const worksheet = findWorksheet(db, language, sheet.worksheet ?? "");
      expect(THEIRS.exec(wordsOf(sheet))?.[0], sheet.id).toBeUndefined();
      expect(
        /\b(Sales|Marketing|Vertrieb|Ventes|Ventas)\b/.exec(JSON.stringify(worksheet ?? {})),
        sheet.id,
      ).toBeNull();
    }
    expect(offered.map(wordsOf).join(" ")).toContain("Product");
    expect(listInterventionChoices(db, "en", null).departments).toEqual({
      first: "Product",
      second: "Engineering",
    });
  });

  test("and what fits Sales and Marketing only would be noticed", () => {
    const theirs = catalogueIn("en").filter(({ onlyFor }) => onlyFor !== undefined);
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs.filter((sheet) => !THEIRS.test(wordsOf(sheet)))).toEqual([]);
  });
});

test("Sales and Marketing are offered everything, and sizes follow the order in which they are named", () => {
  expect(RELATIONSHIP.firstDepartment).toBe("Sales");
  const usual = listOfferedInterventions(company(RELATIONSHIP), "en");
  const turned = listOfferedInterventions(company(TURNED), "en");
  expect(usual).toHaveLength(catalogueIn("en").length);
  const liaison = (list: typeof usual) => list.find(({ id }) => id === "liaison")?.effort.least;
  expect(liaison(usual)).toEqual({ first: 2, second: 4 });
  expect(liaison(turned)).toEqual({ first: 4, second: 2 });
  expect(turned.map(({ purpose }) => purpose)).toEqual(usual.map(({ purpose }) => purpose));
});
