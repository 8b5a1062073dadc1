import { describe, expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { writePromise } from "~/features/waves/write-promise.server";

const NAMES = ["Works council", "Data protection", "Head of Finance", "Head of Sales"];
const QUORUMS = [
  [1, 1],
  [2, 1],
  [2, 2],
  [3, 2],
  [4, 2],
  [4, 3],
] as const;

const quorumOf = (language: (typeof LANGUAGES)[number], [holders, needed]: (typeof QUORUMS)[number]) =>
  Object.entries(start(language).quorums).find(([name]) => name === `${holders}/${needed}`)?.[1];
const start = (language: (typeof LANGUAGES)[number]) => surveyTexts(language).texts.start;
const promised = (
  language: (typeof LANGUAGES)[number],
  holders: number,
  needed: number,
  serverMode = holders === 0,
) => writePromise(language, { holders: NAMES.slice(0, holders), needed, serverMode, threshold: 5 });

describe.each(LANGUAGES)("the promise in %s", (language) => {
  test("of the server alone says its price, and names nobody", () => {
    const { honest, kept } = promised(language, 0, 0);
    expect(honest).toBe(`${start(language).honest} ${start(language).honestWithServer}`);
    expect(kept).toEqual(start(language).kept);
  });

  test.each(QUORUMS)("names %i key holders of whom %i are needed", (holders, needed) => {
    const { honest, kept } = promised(language, holders, needed);
    expect(NAMES.filter((name) => honest.includes(name))).toEqual(NAMES.slice(0, holders));
    expect(honest).toContain(start(language).honestWithHolders);
    expect(honest).not.toContain(start(language).honestWithServer);
    expect(honest).not.toMatch(/[{}]/);
    expect(kept[1]).toBe(start(language).keptWithHolders);
  });

  test("has a sentence of its own for every quorum that is offered", () => {
    const sentences = QUORUMS.map((quorum) => quorumOf(language, quorum));
    expect(sentences).not.toContain(undefined);
    expect(new Set(sentences).size).toBe(QUORUMS.length);
  });

  test("says where HR and IT alone are enough that they could open early, and only there", () => {
    expect(promised(language, 3, 2, true).honest).toContain(start(language).honestWithInsiders);
    expect(promised(language, 3, 2).honest).not.toContain(start(language).honestWithInsiders);
  });
});

test("a number of key holders that is not offered has no promise, and opens no wave", () => {
  for (const [holders, needed] of [
    [3, 1],
    [3, 3],
    [4, 4],
    [1, 2],
    [4, 1],
  ] as const)
    expect(() => promised("en", holders, needed)).toThrow("there is no promise");
});
