import type { OpenSurvey } from "~/features/find-survey-page.server";
import { surveyWords } from "./survey-words";

/** What the script says itself; everything else stands in the document. */
export function wordsOfScript({ texts, items, language }: OpenSurvey) {
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
    notStarted: sinceLastTime.notStarted,
    notDoneBecause: sinceLastTime.notDoneBecause,
    dimensions: Object.fromEntries(Object.entries(items.dimensions).map(([id, { name }]) => [id, name])),
  };
}
