import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { catalogueIn, interventionById, translatedNames } from "~/content/interventions/catalogue";
import { worksheetById, worksheetsIn } from "~/content/interventions/find-worksheet";
import { LANGUAGES, PSEUDO_LANGUAGE } from "~/content/language";
import { isUnderTwoHours } from "~/domain/interventions/intervention";
import { STAGES } from "~/domain/report/report";
import { checkIntervention } from "~/features/interventions/check-intervention.server";
import { DIMENSIONS } from "../../support/dimensions";
import { worksheetSchema } from "./worksheet-schema";

const CATALOGUE = catalogueIn("en");
const WORKSHEETS = worksheetsIn("en");

const named = CATALOGUE.map((intervention) => [intervention.id, intervention] as const);

describe("the catalogue", () => {
  test("has at least thirty interventions, each once", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(30);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ purpose }) => purpose)).size).toBe(CATALOGUE.length);
  });

  test("offers something under two hours at every stage", () => {
    for (const [rank, stage] of STAGES.entries()) {
      const quick = CATALOGUE.filter(
        ({ gate, effort }) =>
          STAGES.indexOf(gate.earliest) <= rank &&
          STAGES.indexOf(gate.latest) >= rank &&
          isUnderTwoHours(effort),
      );
      expect(quick.length, stage).toBeGreaterThanOrEqual(4);
    }
  });

  test("serves every dimension, and every item is meant to move by something", () => {
    for (const dimension of DIMENSIONS) {
      expect(CATALOGUE.some(({ dimensions }) => dimensions[0] === dimension)).toBe(true);
    }
    const moved = CATALOGUE.flatMap(({ movesItems }) => movesItems.map(({ item }) => item));
    for (const { id } of instrumentV1.items) expect(moved, id).toContain(id);
  });

  test("marks what changes pay, teams or reporting lines, and lets none of it start before Aligned", () => {
    const structural = CATALOGUE.filter((it) => it.structural);
    expect(structural.map(({ id }) => id).sort()).toEqual([
      "revenue-leader",
      "segment-team",
      "shared-target-pilot",
    ]);
    expect(structural.every(({ gate }) => STAGES.indexOf(gate.earliest) >= 2)).toBe(true);
    expect(interventionById("en", "revenue-leader")?.onlyForTarget).toBe("integrated");
  });

  describe.each(named)("%s", (_, intervention) => {
    test("is complete", () => {
      expect(checkIntervention("en", intervention)).toMatchObject({ ok: true });
    });

    test("has a run sheet as long as its meeting, and enough hours for it", () => {
      const { effort, runSheet } = intervention;
      expect(runSheet.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(effort.minutesOfMeeting);
      expect(effort.hoursInAll).toBeGreaterThanOrEqual((effort.people * effort.minutesOfMeeting) / 60);
    });

    test("aims at items of its dimensions", () => {
      const { dimensions, movesItems } = intervention;
      expect(movesItems.some(({ item }) => item.startsWith(`${dimensions[0]}-`))).toBe(true);
    });

    test("points to what exists", () => {
      const { prerequisites, worksheet } = intervention;
      for (const it of prerequisites) {
        if (it.kind === "done-before") expect(interventionById("en", it.interventionId)).toBeDefined();
      }
      if (worksheet !== null) expect(worksheetById("en", worksheet)).toBeDefined();
    });

    test("has the sheet that its materials name", () => {
      const { materials, worksheet } = intervention;
      const title = worksheetById("en", worksheet ?? "")?.title.toLowerCase() ?? "";
      const words = title.split(/[^a-z]+/).filter((word) => word.length > 3);
      const named = materials.map((it) => it.toLowerCase());
      expect(named.filter((it) => words.some((word) => it.includes(word)))).not.toEqual([]);
    });
  });
});

describe("in another language", () => {
  /** How long every list is, and nothing else. */
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== "object" || value === null) return typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shape(entry)]));
  };

  test.each(LANGUAGES)(
    "%s has every sheet with lists as long as the English ones, and passes the same check",
    (language) => {
      expect(catalogueIn(language).map(shape)).toEqual(CATALOGUE.map(shape));
      expect(worksheetsIn(language).map(shape)).toEqual(WORKSHEETS.map(shape));
      for (const sheet of catalogueIn(language)) {
        expect(checkIntervention("en", sheet), sheet.id).toMatchObject({ ok: true });
      }
    },
  );

  test("what decides is the same, and what is not translated yet is in English", () => {
    expect(translatedNames("ride-along")?.de).toBe("Mitfahren zum Kunden");
    for (const language of LANGUAGES) {
      const { gate, effort, name, purpose } = interventionById(language, "ride-along")!;
      const english = interventionById("en", "ride-along")!;
      expect(gate).toEqual(english.gate);
      expect(effort.hoursInAll).toBe(english.effort.hoursInAll);
      // Never a sheet in two languages.
      expect(name === english.name).toBe(purpose === english.purpose);
    }
  });

  test("the longer one has accents in every text and none in what decides", () => {
    const sheet = interventionById(PSEUDO_LANGUAGE, "ride-along")!;
    expect(sheet.runSheet[0]?.how).toMatch(/[åéîöû]/);
    expect(sheet.gate).toEqual(interventionById("en", "ride-along")?.gate);
    expect(worksheetById(PSEUDO_LANGUAGE, "account-page")?.title).toMatch(/^Åççöûñţ þåĝé/);
  });
});

describe("the check refuses", () => {
  const good = CATALOGUE[0]!;
  test.each([
    ["a missing field", { ...good, risks: undefined }],
    ["an empty list", { ...good, runSheet: [] }],
    ["an unknown item", { ...good, movesItems: [{ item: "trust-9", by: "next-wave" }] }],
    ["a gate that ends before it begins", { ...good, gate: { earliest: "aligned", latest: "defined" } }],
    ["a second sentence of purpose", { ...good, purpose: "It brings people together. It is also fun." }],
    ["a shout", { ...good, firstStep: "Ask both heads for a date right now!" }],
    ["a field of its own", { ...good, remark: "x" }],
    ["steps that do not add up", { ...good, runSheet: good.runSheet.slice(1) }],
    ["fewer hours than the meeting takes", { ...good, effort: { ...good.effort, hoursInAll: 2 } }],
    ["an aim outside its main topic", { ...good, movesItems: [{ item: "joint-work-1", by: "next-wave" }] }],
    ["a merger before Aligned", { ...good, structural: true }],
    ["a worksheet that does not exist", { ...good, worksheet: "no-such-sheet" }],
    ["a sheet without source", { ...good, sources: [] }],
    ["what was left for later", { ...good, firstStep: "Ask both heads for a date, TODO which ones." }],
  ])("%s", (_, broken) => {
    expect(checkIntervention("en", broken).ok).toBe(false);
  });
});

test("the check takes a Spanish word that looks like a placeholder", () => {
  const spanish = { ...CATALOGUE[0]!, firstStep: "Pregunte a todo el equipo qué fecha conviene." };
  expect(checkIntervention("en", spanish)).toMatchObject({ ok: true });
});

describe("the worksheets", () => {
  const everywhere = LANGUAGES.flatMap((language) =>
    worksheetsIn(language).map((worksheet) => [`${language} ${worksheet.id}`, worksheet] as const),
  );
  test.each(everywhere)("%s is complete", (_, worksheet) => {
    expect(worksheetSchema.safeParse(worksheet).error?.issues ?? []).toEqual([]);
  });

  test("each belongs to exactly one intervention", () => {
    const used = CATALOGUE.flatMap(({ worksheet }) => worksheet ?? []);
    expect(used.toSorted()).toEqual(WORKSHEETS.map(({ id }) => id).toSorted());
  });
});
