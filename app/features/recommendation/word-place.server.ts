import { stageNames } from "~/content/frame/stage-names";
import { interventionsTexts } from "~/content/interventions/texts";
import { formatAlternatives } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { PossibleStages } from "~/domain/recommendation/stages";
import type { Stage } from "~/domain/report/report";

/** Where an organisation stands, for a sentence that goes on after "at": "Defined or Aligned". */
export function wordPlace(asked: ShownLanguage, { stages, open }: PossibleStages): string {
  const { language, texts } = interventionsTexts(asked);
  const counted = stagesInWords(language, stages);
  const all = stagesInWords(language, open);
  if (all === counted) return all;
  return fill(texts.advice.counted, { open: all, counted });
}

function stagesInWords(language: ShownLanguage, stages: readonly Stage[]): string {
  const names = stageNames(language);
  return formatAlternatives(
    language,
    stages.map((stage) => names[stage]),
  );
}
