import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { codeMac } from "~/ballot/claim-record";
import { canonicalJson, parseManifest } from "~/ballot/manifest";
import { SurveyPage } from "~/components/survey/page";
import { SurveyPreview } from "~/components/survey/preview";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { listChain } from "~/features/survey/list-chain.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { castInTest, claimInTest } from "~/features/test-survey/answer-test.server";
import { findTest, keepTest, type TestSurvey } from "~/features/test-survey/kept-tests.server";
import { makeTest } from "~/features/test-survey/make-test.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findRelationship } from "~db/queries/organisation.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { tester } from "../../support/answered-test";
import { everyRow, freshDatabase } from "../../support/database";
import { DURING, OPENS, planWave, sampleContent, temporaryKeys } from "../../support/surveyed-wave";

const CONTENT = sampleContent(3, "Try it");
const BEFORE = new Date(+OPENS - 3 * 24 * 3_600_000);

function planned(db: Database) {
  const wave = findWave(db, planWave(db));
  const relationship = findRelationship(db, "rel1");
  if (!wave || !relationship) throw new Error("nothing is planned");
  return { wave, relationship };
}

function madeTest(db: Database): TestSurvey {
  const { wave, relationship } = planned(db);
  return makeTest(db, relationship, wave, BEFORE);
}

describe("a test survey", () => {
  test("is made, claimed and answered without a trace in any table", () => {
    const db = freshDatabase();
    const { wave, relationship } = planned(db);
    const before = everyRow(db);
    const survey = makeTest(db, relationship, wave, BEFORE);
    keepTest(survey);
    for (const departmentIndex of [0, 1, 0] as const) {
      const person = tester(survey, departmentIndex);
      const reply = claimInTest(survey, person.claim);
      expect(reply.ok).toBe(true);
      expect(castInTest(survey, person.seal(reply, CONTENT))).toMatchObject({ ok: true });
    }
    expect(everyRow(db)).toBe(before);
    // What is compared would show a single row that a test left.
    updateWave(db, wave.id, { threshold: 6 });
    expect(everyRow(db)).not.toBe(before);
  });

  test("refuses other codes, what is no claim, and a ballot that was changed on its way", () => {
    const survey = madeTest(freshDatabase());
    const person = tester(survey, 0, survey.codes[1]);
    expect(claimInTest(survey, person.claim)).toEqual({ ok: false, reason: "code-refused" });
    expect(claimInTest(survey, { departmentIndex: 0 })).toEqual({ ok: false, reason: "malformed" });
    expect(castInTest(survey, {})).toEqual({ ok: false, reason: "malformed" });
    const own = tester(survey, 0);
    const cast = own.seal(claimInTest(survey, own.claim), CONTENT);
    expect(castInTest(survey, { ...Object(cast), departmentIndex: 1 })).toEqual({
      ok: false,
      reason: "not-valid",
    });
  });

  test("says that it is one in its manifest, which no wave opens under, and ends by itself", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const survey = madeTest(db);
    expect(survey.manifest).toMatchObject({ test: true, previous: null });
    expect(survey.manifest.wave).not.toBe("w1");
    expect(parseManifest(canonicalJson(survey.manifest))).toEqual(survey.manifest);
    keepTest(survey);
    expect(findTest(survey.manifest.wave, BEFORE)).toBe(survey);
    expect(findTest(survey.manifest.wave, new Date(+BEFORE + 24 * 3_600_000))).toBeNull();
    expect(await openWave(db, keys, "w1", OPENS)).toEqual({ ok: true });
    const { manifest } = findWave(db, "w1") ?? {};
    expect(manifest).not.toContain('"test"');
    const chain = listChain(db, keys, "w1");
    expect(chain.ok && chain.links.map(({ hash }) => hash)).not.toContain(survey.manifestHash);
  });

  test("and a wave have nothing of each other: neither codes nor ballots of one work in the other", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const survey = madeTest(db);
    await openWave(db, keys, "w1", OPENS);
    const person = tester(survey, 0);
    expect(claimBallot(db, keys, "w1", person.claim, DURING)).toEqual({ ok: false, reason: "code-refused" });
    expect(claimBallot(db, keys, survey.manifest.wave, person.claim, DURING)).toEqual({
      ok: false,
      reason: "unknown-wave",
    });
    const cast = person.seal(claimInTest(survey, person.claim), CONTENT);
    expect(castBallot(db, keys, "w1", cast, DURING).ok).toBe(false);
    expect(findSurveyState(db, keys, survey.manifest.wave, DURING)).toEqual({ kind: "unknown" });
    const { pepper } = readKeyFile(keys, "w1") ?? {};
    const hash = findWave(db, "w1")?.manifestHash ?? "";
    const mac = Buffer.from(codeMac(pepper ?? new Uint8Array(), hash, 0, survey.codes[0])).toString("hex");
    expect(everyRow(db)).not.toContain(mac);
    expect(everyRow(db)).not.toContain(survey.manifest.wave);
  });
});

describe.each(SURVEY_LANGUAGES)("in %s", (language) => {
  const assets = { stylesheet: "/survey.css", script: null };
  const { onlyTest, onlyPreview } = surveyTexts(language).texts;

  test("every page of a test survey stands below its mark, and no page of a wave does", () => {
    const { manifest, manifestHash } = madeTest(freshDatabase());
    const page = renderToStaticMarkup(
      <SurveyPage survey={showSurveyPage(manifest, manifestHash, language)} assets={assets} />,
    );
    expect(page).toContain(`<title>${onlyTest.mark}: `);
    expect(page.indexOf("data-mark")).toBeGreaterThan(0);
    expect(page.indexOf("data-mark")).toBeLessThan(page.indexOf("data-page"));
    expect(page.replaceAll("&#x27;", "'")).toContain(onlyTest.text);
    expect(onlyTest.mark + onlyTest.text).toContain("TEST");
    const { test: _, ...real } = manifest;
    const other = renderToStaticMarkup(
      <SurveyPage survey={showSurveyPage(real, manifestHash, language)} assets={assets} />,
    );
    expect(other).not.toContain("data-mark");
  });

  test("a preview has every statement, no script and nothing to send", () => {
    const { manifest, manifestHash } = madeTest(freshDatabase());
    const survey = showSurveyPage(manifest, manifestHash, language);
    const page = renderToStaticMarkup(
      <SurveyPreview survey={survey} stylesheet="/preview.css" assets={assets} />,
    );
    expect(page.replaceAll("&#x27;", "'")).toContain(onlyPreview.text);
    for (const { id } of survey.instrument.items) expect(page).toContain(`data-item="${id}"`);
    expect(page).not.toContain("<script");
    expect(page).not.toContain(manifest.issuerKey);
  });
});
