import { expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { paperEntryTexts } from "~/content/paper/entry/texts";
import { noticeTexts } from "~/content/paper/notice/texts";
import { paperTexts } from "~/content/paper/texts";
import { surveyTexts } from "~/content/survey/texts";
import { holderTexts } from "~/content/tally/holder/texts";
import { holderMailTexts } from "~/content/tally/holder-mail/texts";
import { tallyTexts } from "~/content/tally/texts";
import { wavesTexts } from "~/content/waves/texts";

/** A wave and the key to its ballots have one each: whoever compares the two stops a survey for nothing. */
const BARE = /^(fingerprint|fingerabdruck|empreinte|huella)( it opened with)?[:\s]*(\{fingerprint\})?\.?$/i;

function bareIn(texts: unknown, path = ""): string[] {
  if (typeof texts === "string") return BARE.test(texts.trim()) ? [`${path}: ${texts}`] : [];
  if (texts === null || typeof texts !== "object") return [];
  return Object.entries(texts).flatMap(([key, value]) => bareIn(value, `${path}.${key}`));
}

test.each(LANGUAGES)("no place in %s is called a fingerprint without saying of what", (language) => {
  const areas = {
    waves: wavesTexts(language).texts,
    tally: tallyTexts(language).texts,
    holder: holderTexts(language).texts,
    holderMail: holderMailTexts(language).texts,
    paper: paperTexts(language).texts,
    entry: paperEntryTexts(language).texts,
    ballot: paperBallotTexts(language).texts,
    notice: noticeTexts(language).texts,
    survey: surveyTexts(language).texts,
  };
  expect(bareIn(areas)).toEqual([]);
});

test("broken: the bare word is seen, in each language and with the fingerprint beside it", () => {
  const names = ["Fingerprint", "Fingerabdruck", "Empreinte", "Huella:", "Fingerprint {fingerprint}"];
  expect(bareIn({ names })).toHaveLength(names.length);
});
