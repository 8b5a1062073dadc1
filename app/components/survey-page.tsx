import { fill } from "~/content/texts";
import { SURVEY_ORDER } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/find-survey-page.server";
import { SurveyCheck, SurveyThanks } from "./survey-check";
import { SurveyComment } from "./survey-comment";
import { DataBlock, dateText, type SurveyAssets, SurveyDocument } from "./survey-document";
import { SECTIONS, SurveySection } from "./survey-section";
import { SurveyCode, SurveySinceLastTime, SurveyStart } from "./survey-start";
import { SurveyStops } from "./survey-stops";
import { surveyWords } from "./survey-words";

/** All pages of the survey in one document; the script shows one at a time. */
export function SurveyPage({ survey, assets }: { survey: OpenSurvey; assets: SurveyAssets }) {
  const { texts, items, instrument, language, manifest } = survey;
  const [first, second] = manifest.departments;
  const names = { first: first.name, second: second.name };
  const mirror = instrument.items.filter(({ kind }) => kind === "mirror");
  return (
    <SurveyDocument
      assets={assets}
      language={language}
      title={fill(texts.documentTitle, names)}
      kind="open"
      wave={manifest.wave}
    >
      <SurveyStart survey={survey} />
      {/* Beside the promise it repeats, so that compression sees both. */}
      <DataBlock id="survey" value={{ manifest, words: wordsOfScript(survey) }} />
      <SurveyCode texts={texts} />
      <SurveySinceLastTime texts={texts} />
      {SURVEY_ORDER.map((dimension, index) => (
        <SurveySection
          key={dimension}
          survey={survey}
          number={index + 1}
          section={items.dimensions[dimension]}
          asked={instrument.items.filter((item) => item.kind === "scored" && item.dimension === dimension)}
        />
      ))}
      <SurveySection survey={survey} number={SECTIONS - 1} section={items.mirror} asked={mirror} />
      <SurveyComment survey={survey} number={SECTIONS} />
      <SurveyCheck survey={survey} />
      <SurveyThanks survey={survey} />
      <SurveyStops texts={texts} closes={dateText(manifest.closesAt, language)} />
    </SurveyDocument>
  );
}

/** What the script says itself; everything else stands in the document. */
function wordsOfScript({ texts, items, language }: OpenSurvey) {
  const { start, code, navigation, problems, comment, sending, keptHere, check, sinceLastTime } = texts;
  return {
    inviteCount: start.inviteCount,
    start: start.button,
    working: start.working,
    resume: start.startAgainHere,
    missing: code.missing,
    incomplete: code.incomplete,
    mistyped: code.mistyped,
    fromLink: code.fromLink,
    problem: problems.title,
    problemPrefix: problems.titlePrefix,
    skipped: problems.skipped,
    skipReminder: problems.skipReminder,
    skipAnyway: problems.skipAnyway,
    continue: navigation.continue,
    remaining: comment.remaining,
    tooLong: comment.tooLong,
    notAnswered: check.notAnswered,
    noComment: check.noComment,
    change: check.change,
    changeWhat: check.changeWhat,
    sealing: sending.sealing,
    sending: sending.sending,
    offline: sending.offline,
    failed: sending.failed,
    busy: sending.busy,
    tryAgain: sending.tryAgain,
    refused: sending.refused,
    tooManyAttempts: texts.refusals.tooManyAttempts,
    ...surveyWords(language).script,
    saved: keptHere.saved,
    notSaved: keptHere.notSaved,
    weDid: sinceLastTime.weDid,
    underWay: sinceLastTime.underWay,
    notDoneBecause: sinceLastTime.notDoneBecause,
    dimensions: Object.fromEntries(Object.entries(items.dimensions).map(([id, { name }]) => [id, name])),
  };
}
