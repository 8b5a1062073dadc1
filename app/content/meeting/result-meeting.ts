import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import type { RunSheetStep } from "~/domain/interventions/intervention";
import { MEETING_WITHOUT_RESULT, RESULT_MEETING } from "~/domain/meeting/timetable";

/** The timetable of the hour in which both departments hear the result and agree on the plan. */
export function resultMeeting(language: ShownLanguage): readonly RunSheetStep[] {
  const { resultMeeting: steps } = meetingTexts(language).texts.kit;
  return RESULT_MEETING.map(({ part, minutes }) => ({ minutes, ...steps[part] }));
}

/** The same when too few answered to show a result: no guessing at numbers, and small steps all the same. */
export function meetingWithoutResult(language: ShownLanguage): readonly RunSheetStep[] {
  const { withoutResult: steps } = meetingTexts(language).texts.kit;
  return MEETING_WITHOUT_RESULT.map(({ part, minutes }) => ({ minutes, ...steps[part] }));
}
