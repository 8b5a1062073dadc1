import { formatDuration } from "~/content/frame/duration";
import { stageNames } from "~/content/frame/stage-names";
import { frameTexts } from "~/content/frame/texts";
import { newestDimensionText } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { hoursInQuarter, type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";

/** What a sheet says of itself at a glance, in words. */
export type InterventionFacts = {
  topics: string;
  /** At which stages it makes sense, "from Defined on". */
  fits: string;
  duration: string;
  takes: string;
  cost: string;
  who: string;
};

export function wordFacts(asked: ShownLanguage, it: Intervention): InterventionFacts {
  const { language, texts } = interventionsTexts(asked);
  const { facts, page } = texts;
  const { effort } = it;
  const duration = formatDuration(
    language,
    frameTexts(language).texts.page.duration,
    effort.minutesOfMeeting,
  );
  const takes =
    effort.rounds === undefined
      ? plural(language, facts.takes, effort.hoursInAll, { duration, people: effort.people })
      : plural(language, facts.takesInQuarter, hoursInQuarter(effort), {
          duration,
          people: effort.people,
          hours: plural(language, facts.hours, effort.hoursInAll),
        });
  return {
    topics: wordTopics(language, it),
    fits: wordGate(language, it.gate),
    duration,
    takes: isUnderTwoHours(effort) ? fill(facts.underTwoHours, { takes }) : takes,
    cost: page.form.effort.costs[it.cost],
    who: fill(facts.who, { first: effort.whoFirst, second: effort.whoSecond }),
  };
}

function wordTopics(language: ShownLanguage, { dimensions }: Intervention): string {
  const [main = "", side] = dimensions.map((dimension) => newestDimensionText(dimension, language).name);
  return side === undefined ? main : fill(interventionsTexts(language).texts.facts.twoTopics, { main, side });
}

function wordGate(language: ShownLanguage, { earliest, latest }: Intervention["gate"]): string {
  const { facts } = interventionsTexts(language).texts;
  const stages = stageNames(language);
  if (earliest === latest) return fill(facts.atStage, { stage: stages[earliest] });
  if (latest === "integrated") {
    return earliest === "undefined"
      ? facts.everyStage
      : fill(facts.fromStage, { earliest: stages[earliest] });
  }
  return fill(facts.stages, { earliest: stages[earliest], latest: stages[latest] });
}
