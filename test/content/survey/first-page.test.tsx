import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { sampleWave } from "~/commands/verify-page/sample-manifest";
import { SurveyStart } from "~/components/survey/start";
import { LANGUAGES, type Language } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { writePromise } from "~/features/waves/write-promise.server";
import type { Manifest } from "../../../app/ballot/manifest";

const HOLDERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["the works council", "the data protection officer", "HR"],
  de: ["Betriebsrat", "Datenschutz", "Personalabteilung"],
  fr: ["le CSE", "le DPO", "les RH"],
  es: ["el comité de empresa", "protección de datos", "Recursos Humanos"],
};
const FINGERPRINT_GROUPS = 8;
const CONTACT = "Data protection, extension 4711";

type Held = { holders: readonly string[]; needed: number; serverMode: boolean };

/** The first page of a wave whose keys are held so; what stands before Start apart from what is folded. */
function firstPage(
  language: Language,
  held: Held,
  change: (manifest: Manifest) => Manifest = (same) => same,
) {
  const { manifest, hash } = sampleWave();
  const promise = writePromise(language, { ...held, threshold: 5 });
  const asks = { organisation: "Nordlicht Maschinenbau", contact: CONTACT };
  const asked = change({ ...manifest, asks, promise: { ...manifest.promise, [language]: promise } });
  const survey = showSurveyPage(asked, hash, language, false, "Europe/Berlin");
  const page = renderToStaticMarkup(createElement(SurveyStart, { survey }));
  const shown = page
    .replace(/<nav.*?<\/nav>/s, "")
    .replace(/<noscript>.*?<\/noscript>/s, "")
    .replace(/<(p|div)(?: [^>]*)? hidden=""[^>]*>.*?<\/\1>/gs, "")
    .replace(/<div class="bar">.*$/s, "");
  const beforeStart = shown.replace(/(<summary>.*?<\/summary>).*?<\/details>/s, "$1");
  return { shown: plain(shown), beforeStart: plain(beforeStart), lines: linesOf(beforeStart) };
}

function plain(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/[ \n]+/g, " ");
}

/** What promise says how far it goes is one, however many sentences it has. */
function linesOf(markup: string): number {
  return (markup.replace(/<section.*?<\/section>/gs, "<p>").match(/<(p|li)\b/g) ?? []).length;
}

/** Neither signs alone nor the fingerprint are read as words. */
function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length - FINGERPRINT_GROUPS;
}

const HELD: readonly (readonly [string, (language: Language) => Held])[] = [
  ["the server alone", () => ({ holders: [], needed: 0, serverMode: true })],
  ["two of three", (language) => ({ holders: HOLDERS[language], needed: 2, serverMode: false })],
  ["HR and IT alone", (language) => ({ holders: HOLDERS[language], needed: 2, serverMode: true })],
];

describe.each(LANGUAGES)("the first page in %s", (language) => {
  test.each(HELD)("has five lines and fewer than 200 words before Start: keys with %s", (_, held) => {
    const { beforeStart, lines } = firstPage(language, held(language));
    expect(lines).toBe(5);
    expect(words(beforeStart)).toBeLessThan(200);
  });

  test("says before Start whose survey it is, how long, who sees what, how far it goes and who is invited", () => {
    const { start } = surveyTexts(language).texts;
    const { beforeStart } = firstPage(language, { holders: [], needed: 0, serverMode: true });
    for (const said of [
      "Nordlicht Maschinenbau",
      "22",
      start.whoSees[1],
      start.honest,
      start.honestWithServer,
      start.cannotPreventTitle,
      start.cannotPrevent,
      start.fingerprintLabel,
      start.howTitle,
    ])
      expect(beforeStart).toContain(said);
    expect(beforeStart.match(/\b10\b/g)).toHaveLength(2);
  });

  test("folds the rest: single answers, how long an address is kept, whom to ask", () => {
    const { start } = surveyTexts(language).texts;
    const { shown, beforeStart } = firstPage(language, { holders: [], needed: 0, serverMode: true });
    for (const said of [
      ...start.whoSees.slice(2),
      start.whoSees[0] ?? "",
      ...start.kept,
      CONTACT,
      start.paperBallots,
    ]) {
      expect(shown).toContain(said);
      expect(beforeStart).not.toContain(said);
    }
  });

  test("of a wave whose rules name neither organisation nor contact says so in general words", () => {
    const { start } = surveyTexts(language).texts;
    const { shown } = firstPage(
      language,
      { holders: [], needed: 0, serverMode: true },
      ({ asks: _, ...rest }) => rest,
    );
    expect(shown).toContain(start.employer);
    expect(shown).toContain(start.askDefault);
  });
});
