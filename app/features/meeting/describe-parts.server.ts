import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import type { PlannedPart } from "~/domain/meeting/meeting-plan";
import { MIRROR_TOPIC } from "~/domain/meeting/topics";
import type { FoundReport } from "~/features/report/find-report.server";
import { nameTopic } from "./name-topic.server";

/** A part as the printed agenda and the screen in the room say it. */
export type DescribedPart = { what: string; how: string; minutes: number };

/** The plan of a meeting in words, in its order. */
export function describeParts(
  { found, plan }: { found: FoundReport; plan: readonly PlannedPart[] },
  names: readonly [string, string],
  language: ShownLanguage,
): readonly DescribedPart[] {
  const { agenda, kit } = meetingTexts(language).texts;
  const withTopics = plan.some(({ topic }) => topic !== null);
  return plan.map(({ part, topic, minutes }) => {
    if (topic !== null) {
      const what = nameTopic(found, names, topic, language);
      return { what, how: topic === MIRROR_TOPIC ? kit.how.mirror : kit.how.topic, minutes };
    }
    const how = withTopics ? kit.how : { ...kit.how, ...kit.howWithoutResult };
    return { what: agenda[part], how: how[part], minutes };
  });
}
