import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { ROLES_MAY as DE_ROLES_MAY } from "~/content/accounts/de/roles";
import { ROLE_NAMES, ROLE_WORDS, ROLES_MAY } from "~/content/accounts/en/roles";
import { ROLES_MAY as ES_ROLES_MAY } from "~/content/accounts/es/roles";
import { ROLES_MAY as FR_ROLES_MAY } from "~/content/accounts/fr/roles";
import { sayWhatRoleMay } from "~/content/accounts/roles";
import { en as dataProtection } from "~/content/data-protection/en";
import { homeTexts } from "~/content/home/texts";
import { surveyTexts } from "~/content/survey/texts";
import { GIVEN_ROLES, type GivenRole, may, type Permission, rolesThatMay } from "~/domain/roles";

describe("what a role may, in words", () => {
  test("is made from the permissions", () => {
    expect(ROLES_MAY).toEqual({
      hr: "Waves and their fingerprints, planning and ending them, roster, slips, paper ballots, results, notes on trends, earlier results, targets, plans, interventions, the data protection document and requests of persons about their data",
      facilitator: "Waves and their fingerprints, results, targets, plans and interventions",
      trustee:
        "Waves and their fingerprints, a key to the answers and the data protection document; no results",
      administrator: "Everything but a key to the answers",
    });
  });

  test("is made from them in every language", () => {
    expect([DE_ROLES_MAY, FR_ROLES_MAY, ES_ROLES_MAY]).toMatchObject([
      {
        facilitator: "Umfragen und ihre Fingerabdrücke, Ergebnisse, Ziele, Pläne und Maßnahmen",
        administrator: "Alles, ausgenommen: ein Schlüssel zu den Antworten",
      },
      {
        facilitator:
          "Les enquêtes et leurs empreintes, les résultats, les objectifs, les plans et les actions",
        administrator: "Tout, sauf\u00a0: une clé des réponses",
      },
      {
        facilitator: "Las encuestas y sus huellas, los resultados, la meta, los planes y las medidas",
        administrator: "Todo, excepto una clave de las respuestas",
      },
    ]);
  });

  test("follows when a permission is taken or given", () => {
    const facilitatorWith = (given: Permission) =>
      sayWhatRoleMay(
        "en",
        ROLE_WORDS,
        (permission) => permission === given || may("facilitator", permission),
      );
    expect(facilitatorWith("print-slips")).toContain("slips");
    expect(sayWhatRoleMay("en", ROLE_WORDS, (permission) => permission === "enter-paper")).toBe(
      "Paper ballots; no results",
    );
    expect(sayWhatRoleMay("en", ROLE_WORDS, () => true)).toBe("Everything");
  });
});

const document = dataProtection.page;

/** Sentences of other pages that name roles, and what they say of those. */
const SENTENCES: readonly { says: string; permission: Permission }[] = [
  { says: surveyTexts("en").texts.start.whoSees[1] ?? "", permission: "read-results" },
  { says: document.learners.rows.staff.who, permission: "read-results" },
  {
    says: document.record.rows.recipientsInside.text.split(";")[0] ?? "",
    permission: "read-results",
  },
  {
    says: document.rights.rows.access.text.split(" can ")[0] ?? "",
    permission: "handle-personal-data",
  },
  { says: homeTexts("en").texts.demonstrationRefusals.notPermitted, permission: "manage-demonstration" },
  {
    says: document.roles.exports.split(". ")[1] ?? "",
    permission: "export-everything",
  },
];

function _ofComponent(file: string, sentence: RegExp): string {
  return sentence.exec(fs.readFileSync(file, "utf8"))?.[0] ?? "";
}

function namedIn(sentence: string): GivenRole[] {
  return GIVEN_ROLES.filter((role) => new RegExp(`\\b${ROLE_NAMES[role]}s?\\b`, "i").test(sentence));
}

describe("a sentence that names roles", () => {
  test.each(SENTENCES)("names whoever it is true of: $says", ({ says, permission }) => {
    expect(says).not.toBe("");
    expect(namedIn(says)).toEqual(rolesThatMay(permission));
  });

  test("of the stored fields names every role that can be stored", () => {
    const described = JSON.stringify(dataProtection.tables.account.columns.role);
    expect(namedIn(described)).toEqual(GIVEN_ROLES);
  });

  test("that leaves one out would be noticed", () => {
    expect(namedIn("HR and facilitators, on pages and in exports")).not.toEqual(rolesThatMay("read-results"));
  });
});
