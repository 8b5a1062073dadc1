import type { InstrumentTexts } from "~/content/texts";
import { fill } from "~/content/translated";
import type { SurveyTexts } from "./texts";

/** What the survey's script says itself; everything else stands in the document. */
export function scriptWords(texts: SurveyTexts, items: InstrumentTexts) {
  const {
    script,
    ticket,
    start,
    code,
    navigation,
    problems,
    comment,
    sending,
    keptHere,
    check,
    sinceLastTime,
  } = texts;
  return {
    inviteCount: start.inviteCount,
    start: start.button,
    working: start.working,
    resume: start.startAgainHere,
    missing: code.missing,
    incomplete: code.incomplete,
    mistyped: code.mistyped,
    problem: problems.title,
    problemTitle: problems.pageTitle,
    skipped: problems.skipped,
    skipReminder: fill(problems.skipReminder, { dontKnow: items.dontKnow }),
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
    ...script,
    saved: keptHere.saved,
    notSaved: keptHere.notSaved,
    done: sinceLastTime.done,
    underWay: sinceLastTime.underWay,
    notStarted: sinceLastTime.notStarted,
    notDoneBecause: sinceLastTime.notDoneBecause,
    ticketMissing: ticket.missing,
    ticketIncomplete: ticket.incomplete,
    ticketMistyped: ticket.mistyped,
    ticketOther: ticket.otherSurvey,
    identifies: comment.identifies,
    kinds: { ...comment.identifiesKinds, role: comment.role },
    marked: comment.found,
    keepComment: comment.sendAnyway,
    owners: comment.owners,
    roles: comment.roles,
    extensions: comment.extensions,
    dimensions: dimensionNames(items),
  };
}

function dimensionNames({ dimensions }: InstrumentTexts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dimensions).map(([id, { name }]) => [id, name]));
}

/** In the literal types of the English texts, so that the script has to give every value that a text takes. */
export type ScriptWords = ReturnType<typeof scriptWords>;
