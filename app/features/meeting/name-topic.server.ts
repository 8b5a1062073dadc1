import { instrumentTexts } from "~/content/instrument/texts";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { dimensionText, withDepartments } from "~/content/texts";
import { RESULT_TOPIC } from "~/domain/meeting/meeting-plan";
import { type MeetingTopic, MIRROR_TOPIC } from "~/domain/meeting/topics";
import type { FoundReport } from "~/features/report/find-report.server";
import { nameDimensions } from "~/features/report/name-dimensions.server";

type Names = readonly [string, string];

/** A topic as people know it. */
export function nameTopic(
  { release }: FoundReport,
  names: Names,
  topic: MeetingTopic,
  language: ShownLanguage,
): string {
  const { mirror, agenda } = meetingTexts(language).texts;
  if (topic === MIRROR_TOPIC) return mirror.name;
  if (topic === RESULT_TOPIC) return agenda.result;
  return nameDimensions(instrumentTexts(release.instrumentVersion, language), names)(topic);
}

/** What a topic is about, in a sentence. */
export function meaningOfTopic(
  { release }: FoundReport,
  [first, second]: Names,
  topic: MeetingTopic,
  language: ShownLanguage,
): string {
  const { mirror, result } = meetingTexts(language).texts;
  if (topic === MIRROR_TOPIC) return mirror.description;
  if (topic === RESULT_TOPIC) return result.description;
  const texts = instrumentTexts(release.instrumentVersion, language);
  return withDepartments(dimensionText(texts, topic).description, { first, second });
}
