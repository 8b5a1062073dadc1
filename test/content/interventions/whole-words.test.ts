import { describe, expect, test } from "vitest";
import { sheetLanguage } from "~/content/interventions/catalogue";
import { headsBriefing as german } from "~/content/interventions/entries/heads-briefing/de";
import { headsBriefing as english } from "~/content/interventions/entries/heads-briefing/en";
import { headsBriefing as facts } from "~/content/interventions/entries/heads-briefing/facts";
import { interventionOf } from "~/content/interventions/entry";
import { wholeWords } from "~/content/interventions/whole-words";

describe("a sheet comes in English as a whole", () => {
  test("where a language has nothing of it", () => {
    expect(wholeWords(undefined, english)).toBe(english);
    expect(sheetLanguage("de", "no-such-sheet")).toBe("en");
  });

  test("where a language has its name and no more", () => {
    expect(wholeWords({ name: german.name }, english)).toBe(english);
  });

  test.each(Object.keys(english).filter((text) => text !== "name"))(
    "where a language lacks its %s",
    (text) => {
      const { name, ...others } = german;
      const rest = Object.fromEntries(Object.entries(others).filter(([key]) => key !== text));
      expect(wholeWords({ name, ...rest }, english)).toBe(english);
    },
  );
});

test("and in its own language where nothing is missing", () => {
  expect(wholeWords(german, english)).toBe(german);
  expect(sheetLanguage("de", "heads-briefing")).toBe("de");
});

test("broken: a list that is shorter than its facts is no sheet", () => {
  const short = { ...english, runSheet: english.runSheet.slice(1) };
  expect(() => interventionOf(facts, short)).toThrow("a list of words is shorter than its facts");
});
