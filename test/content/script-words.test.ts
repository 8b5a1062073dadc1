import { afterEach, expect, test, vi } from "vitest";
import { counted, listed } from "~/browser/in-words";
import { formatList, plural } from "~/content/intl";
import { LANGUAGES, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { paperEntryTexts } from "~/content/paper/entry/texts";
import { holderTexts } from "~/content/tally/holder/texts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As a browser has a page that the server wrote in that language. */
function openPage(lang: string): void {
  vi.stubGlobal("document", { documentElement: { lang } });
}

const SHOWN: readonly ShownLanguage[] = [...LANGUAGES, PSEUDO_LANGUAGE];

test.each(SHOWN)("a script puts numbers and lists into %s as the server does", (language) => {
  openPage(language);
  const { added } = paperEntryTexts(language).texts.script.typing;
  const { someDoNot } = holderTexts(language).texts.script.open;
  for (const count of [0, 1, 2, 1204]) {
    expect(counted(added, count)).toBe(plural(language, added, count));
    expect(counted(someDoNot, count, { total: 9 })).toBe(plural(language, someDoNot, count, { total: 9 }));
  }
  for (const parts of [["1"], ["1", "3"], ["1", "3", "8"]])
    expect(listed(parts)).toBe(formatList(language, parts));
});

test("no count of theirs says anything else than its number asks for", () => {
  openPage("en");
  const { script } = paperEntryTexts("en").texts;
  expect(counted(script.batch.ballotsAndCodes, 1, { department: "Sales", left: 4 })).toBe(
    "Sales: 1 ballot, codes for 4 more",
  );
  expect(counted(script.sending.ended, 3)).toMatch(/^The wave has ended. 3 ballots wait in this browser/);
  const { open, paper } = holderTexts("en").texts.script;
  expect(counted(open.counted, 1)).toBe("1 answer sheet was opened, counted and destroyed.");
  expect(counted(paper.mistyped, 3, { rows: listed(["1", "3", "8"]) })).toContain("in rows 1, 3 and 8.");
});
