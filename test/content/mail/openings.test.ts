import { expect, test } from "vitest";
import { accountMailTexts } from "~/content/accounts/mail/texts";
import { LANGUAGES, type Language } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { holderMailTexts } from "~/content/tally/holder-mail/texts";

/** The first line of each mail and announcement that begins with a greeting on a line of its own. */
function firstLines(language: Language): string[] {
  const { message, announcements } = mailTexts(language).texts;
  const { opened, closed, ended, replaced } = holderMailTexts(language).texts;
  const respondents = Object.values(message.opening).map(([line]) => line);
  const accounts = Object.values(accountMailTexts(language).texts.text).map(([line]) => line);
  const holders = [opened[0], closed[0], ended[0], replaced[0]];
  return [...respondents, announcements.before.text[1], ...holders, ...accounts];
}

/** After the comma of a greeting German alone goes on with a small letter. */
const isRight = (language: Language, line: string) =>
  language === "de" ? /^(Sie |\p{Lowercase})/u.test(line) : /^\p{Uppercase}/u.test(line);

test.each(LANGUAGES)("mails in %s go on after the greeting as the language does", (language) => {
  const lines = firstLines(language);
  expect(lines.length).toBe(17);
  expect(lines.filter((line) => !isRight(language, line))).toEqual([]);
  // As they were: a small letter, and in German a capital one.
  const turned = (line: string) =>
    language === "de" ? line.replace(/^./, "X") : line.charAt(0).toLowerCase() + line.slice(1);
  expect(lines.map(turned).filter((line) => isRight(language, line))).toEqual([]);
});

test("what stands before an address on a line of its own ends with a colon as each language writes it", () => {
  for (const language of LANGUAGES)
    for (const { button, linkAbove } of [mailTexts(language).texts.message, holderMailTexts(language).texts])
      expect(linkAbove).toBe(`${button}${language === "fr" ? "\u00a0" : ""}:`);
  expect(LANGUAGES.map((language) => accountMailTexts(language).texts.linkAbove)).toEqual(
    LANGUAGES.map((language) => `{button}${language === "fr" ? "\u00a0" : ""}:`),
  );
});

test("a mail in French breaks no line before double punctuation", () => {
  const said = JSON.stringify([
    mailTexts("fr").texts,
    holderMailTexts("fr").texts,
    accountMailTexts("fr").texts,
  ]);
  expect(said.match(/.{12} [:;?!»]/g)).toBeNull();
});

test("the end of the survey has its article in Spanish, and the last reminder looks ahead in German", () => {
  const { closing, subject, opening } = mailTexts("es").texts.message;
  for (const line of [closing, subject.extended, opening.extended[0]])
    expect(line).toContain("hasta el {closes}");
  expect(mailTexts("de").texts.message.subject["reminder-last"]).toMatch(/^Nur noch wenige Tage/);
});
