import { describe, expect, test } from "vitest";
import { catalogueIn, interventionById } from "~/content/interventions/catalogue";
import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { RECENT_WAVES } from "~/domain/recommendation/gate";
import { FLOORS, NEEDLESS, NOT_WHEN, type Told } from "./told-by-data";

const CATALOGUE = catalogueIn("en");

/** Whether the data of a sheet hold what stands for one of its "not when". */
function holds(sheet: CatalogueIntervention, told: Told): boolean {
  switch (told.by) {
    case "score":
      return sheet.prerequisites.some(
        (it) => it.kind === "score" && it.dimension === told.dimension && it.atLeast === told.atLeast,
      );
    case "order":
      return sheet.prerequisites.some((it) => it.kind === "done-before" && it.interventionId === told.after);
    case "finished":
      return told.of.every((id) => sheet.notAfter?.some(({ interventionId }) => interventionId === id));
    case "size":
      return sheet.effort.least.first > 1 && sheet.effort.least.second > 1;
    case "gate":
      return sheet.gate.earliest !== "undefined" || sheet.gate.latest !== "integrated";
    case "target":
      return sheet.onlyForTarget !== null || sheet.structural;
    case "history":
      return RECENT_WAVES >= 1;
    case "people":
      return told.because.length > 20;
  }
}

const untold = (catalogue: readonly CatalogueIntervention[]) =>
  catalogue.flatMap((sheet) => {
    const told = NOT_WHEN[sheet.id] ?? [];
    const missing = sheet.notWhen.flatMap((text, index) => {
      const datum = told[index];
      return datum && holds(sheet, datum) ? [] : [`${sheet.id}: ${text}`];
    });
    return told.length === sheet.notWhen.length
      ? missing
      : [...missing, `${sheet.id}: another number of lines`];
  });

describe("what a sheet forbids", () => {
  test("has its datum, or a reason why only people can tell", () => {
    expect(untold(CATALOGUE)).toEqual([]);
    expect(Object.keys(NOT_WHEN).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  });

  test("and a sheet that lost its datum, or got a new sentence, is caught", () => {
    const bare = CATALOGUE.map((it) => ({ ...it, prerequisites: [], notAfter: [] }));
    expect(untold(bare).map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining([
        ...["team-challenge", "hand-off-charter", "segment-team", "shared-target-pilot"],
        ...Object.keys(NEEDLESS),
      ]),
    );
    const longer = CATALOGUE.map((it) => ({ ...it, notWhen: [...it.notWhen, "The moon is full."] }));
    expect(untold(longer)).toHaveLength(2 * CATALOGUE.length);
  });
});

test("what a finished plan tells is in the data, in the words of the sheet, and of interventions there are", () => {
  const stored = CATALOGUE.flatMap(({ id, notAfter = [] }) =>
    notAfter.length === 0 ? [] : [[id, notAfter.map(({ interventionId }) => interventionId)]],
  );
  expect(Object.fromEntries(stored)).toEqual(NEEDLESS);
  for (const { notAfter = [], notWhen } of CATALOGUE) {
    for (const { interventionId, text } of notAfter) {
      expect(interventionById("en", interventionId)).toBeTruthy();
      expect(notWhen).toContain(text);
    }
  }
});

test("no excuse stands for what exists already where a plan could have made it", () => {
  const excused = CATALOGUE.flatMap(({ id, notWhen }) =>
    notWhen.filter((text, index) => /already/.test(text) && NOT_WHEN[id]?.[index]?.by === "people"),
  );
  // Nothing in the catalogue makes these.
  expect(excused).toEqual(["The outcome is already decided above."]);
});

test.each(Object.entries(FLOORS))("%s asks for enough trust", (id, floor) => {
  const sheet = interventionById("en", id);
  expect(sheet?.prerequisites).toContainEqual(expect.objectContaining({ kind: "score", ...floor }));
});

test("the image exchange asks for an experienced facilitator, and the heads are briefed up to Aligned", () => {
  const asked = interventionById("en", "people-before-functions")
    ?.prerequisites.map(({ text }) => text)
    .join(" ");
  expect(asked).toContain("has led such an exchange before");
  expect(interventionById("en", "heads-briefing")?.gate).toEqual({
    earliest: "undefined",
    latest: "aligned",
  });
});

test("no sheet needs more people of the departments than it is laid out for, but to spare some", () => {
  for (const { id, effort } of CATALOGUE) {
    const needed = effort.least.first + effort.least.second;
    if (id !== "job-rotation" && id !== "liaison") expect(needed, id).toBeLessThanOrEqual(effort.people);
  }
});
