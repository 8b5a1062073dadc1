import { expect, test } from "vitest";
import { accountsTexts } from "~/content/accounts/texts";
import { PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { describeReach, limitReach } from "~/features/accounts/limit-reach.server";
import { describeRelationships } from "~/features/company/describe-relationships.server";
import {
  addRelationship,
  deleteRelationship,
  renameRelationship,
  whyKept,
} from "~/features/company/manage-relationships.server";
import { mayReach } from "~/features/company/reach-relationship.server";
import { listNavigation } from "~/features/home/list-navigation.server";
import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { deleteRosterEntries, insertRosterEntries } from "~db/queries/roster.server";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const BY = { accountId: "admin", now: new Date("2026-06-01T08:00:00Z") };
const AUSTRIA = { name: "Austria", firstDepartment: "Sales", secondDepartment: "Marketing" };
const PRODUCT = { name: "Product", firstDepartment: "Product", secondDepartment: "Engineering" };

function account(db: Database, id: string, role: "administrator" | "hr" | "facilitator") {
  const email = `${id}@brandt.example`;
  insertAccount(db, { id, email, name: id, role, passwordHash: "-", createdAt: BY.now });
}

function company(): Database {
  const db = freshDatabase();
  insertCompany(db);
  account(db, "admin", "administrator");
  account(db, "anna", "hr");
  return db;
}

test("a second pair has an address of its own, and names that are taken or the same are refused", () => {
  const db = company();
  expect(addRelationship(db, AUSTRIA, BY)).toEqual({ ok: true, id: "austria" });
  expect(addRelationship(db, { ...AUSTRIA, name: "AUSTRIA" }, BY)).toMatchObject({
    problem: { field: "name", reason: "taken" },
  });
  expect(addRelationship(db, { ...PRODUCT, secondDepartment: "product" }, BY)).toMatchObject({
    problem: { field: "secondDepartment", reason: "same-department" },
  });
  expect(renameRelationship(db, "austria", { ...AUSTRIA, name: "Österreich" }, BY)).toMatchObject({
    ok: true,
  });
});

test("a pair with results cannot be deleted, nor the last one, and each says why", () => {
  const db = company();
  expect(whyKept(db, RELATIONSHIP)).toBe("only");
  expect(deleteRelationship(db, RELATIONSHIP.id, BY)).toBe(false);
  addRelationship(db, AUSTRIA, BY);
  expect(whyKept(db, RELATIONSHIP)).toBeNull();
  insertReleasedWave(db, 0, [
    { invited: 12, respondents: 12, score: 60 },
    { invited: 12, respondents: 12, score: 60 },
  ]);
  expect(whyKept(db, RELATIONSHIP)).toBe("asked");
  expect(whyKept(db, { ...RELATIONSHIP, demonstration: true })).toBe("demonstration");
  expect(deleteRelationship(db, RELATIONSHIP.id, BY)).toBe(false);
  expect(deleteRelationship(db, "austria", BY)).toBe(true);
});

test("departments exchange their names only while nobody is listed and nothing was asked", () => {
  const db = company();
  addRelationship(db, AUSTRIA, BY);
  const { name, firstDepartment, secondDepartment } = AUSTRIA;
  const exchanged = {
    name,
    firstDepartment: secondDepartment.toUpperCase(),
    secondDepartment: firstDepartment,
  };
  insertRosterEntries(db, [
    {
      id: "a",
      relationshipId: "austria",
      email: "a@x.example",
      departmentIndex: 0,
      name: null,
      language: null,
    },
  ]);
  expect(renameRelationship(db, "austria", exchanged, BY)).toEqual({
    ok: false,
    problem: { field: "firstDepartment", reason: "exchanged" },
  });
  const half = { name, firstDepartment: "New", secondDepartment: firstDepartment };
  expect(renameRelationship(db, "austria", half, BY)).toMatchObject({
    problem: { field: "secondDepartment", reason: "exchanged" },
  });
  deleteRosterEntries(db, ["a"]);
  expect(renameRelationship(db, "austria", exchanged, BY)).toMatchObject({ ok: true });
});

test("the account that all guests of the demonstration share is called so in the reader's language", () => {
  const guest = {
    id: "guest",
    email: "",
    name: "Guest of the demonstration",
    language: null,
    mustChangePassword: false,
    role: "guest",
  } as const;
  const shown = (language: ShownLanguage) => listNavigation(company(), guest, language).account?.name;
  expect(shown("en")).toBe("Guest of the demonstration");
  expect(shown(PSEUDO_LANGUAGE)).toBe(accountsTexts(PSEUDO_LANGUAGE).texts.page.roleNames.guest);
  expect(shown(PSEUDO_LANGUAGE)).not.toContain("Guest");
  expect(
    listNavigation(company(), { ...guest, name: "Anna", role: "hr" }, PSEUDO_LANGUAGE).account?.name,
  ).toBe("Anna");
});

test("an account that is limited reaches what it was given, in every list", () => {
  const db = company();
  addRelationship(db, AUSTRIA, BY);
  addRelationship(db, PRODUCT, BY);
  const names = () =>
    listNavigation(
      db,
      { id: "anna", email: "", name: "Anna", language: null, mustChangePassword: false, role: "hr" },
      "en",
    ).relationships.map(({ id }) => id);
  expect(names()).toHaveLength(3);
  expect(limitReach(db, "anna", ["austria", "no-such-pair"], BY)).toBe(true);
  expect(names()).toEqual(["austria"]);
  expect(describeRelationships(db, "anna", "en").rows.map(({ id }) => id)).toEqual(["austria"]);
  expect(mayReach(db, "anna", "product")).toBe(false);
  expect(mayReach(db, "admin", "product")).toBe(true);
  expect(mayReach(db, "stranger", "product")).toBe(false);
  expect(describeReach(db, "anna")?.every).toBe(false);
  limitReach(db, "anna", null, BY);
  expect(names()).toHaveLength(3);
});

test("the overview keeps the order of adding, whatever the scores, and rolls up released scores only", () => {
  const db = company();
  insertReleasedWave(db, 0, [
    { invited: 30, respondents: 28, score: 40 },
    { invited: 30, respondents: 28, score: 40 },
  ]);
  addRelationship(db, AUSTRIA, BY);
  const overview = describeRelationships(db, "admin", "en");
  expect(overview.rows.map(({ id }) => id)).toEqual([RELATIONSHIP.id, "austria"]);
  expect(overview.rows[0]?.last?.score).toMatch(/^\d/);
  expect(overview.rows[1]?.last).toBeNull();
  expect(overview.together).toBeNull();
});
