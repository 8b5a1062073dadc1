import { CURRENT_INSTRUMENT, KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { instrumentTexts, newestDimensionText } from "~/content/instrument/texts";
import { worksheetsIn } from "~/content/interventions/find-worksheet";
import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { dimensionText, withDepartments } from "~/content/texts";
import { listEveryIntervention, sidesFor } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";

/** What somebody who writes an intervention chooses from. */
export function listInterventionChoices(db: Database, asked: ShownLanguage, ownId: string | null) {
  const { language } = interventionsTexts(asked);
  const texts = instrumentTexts(CURRENT_INSTRUMENT.version, language);
  const departments = sidesFor(db);
  return {
    departments,
    topics: listTopics(language),
    items: CURRENT_INSTRUMENT.items.map((item) => ({
      id: item.id,
      topic: item.kind === "scored" ? dimensionText(texts, item.dimension).name : texts.mirror.name,
      text: withDepartments(texts.items[item.id] ?? item.id, departments),
    })),
    worksheets: worksheetsIn(language).map(({ id, title }) => ({ id, title })),
    interventions: listEveryIntervention(db, language)
      .filter(({ id }) => id !== ownId)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** The topics that any instrument has asked about. */
export function listTopics(asked: ShownLanguage) {
  const { language } = interventionsTexts(asked);
  return KNOWN_DIMENSIONS.map((id) => ({ id, name: newestDimensionText(id, language).name }));
}
