import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { instrumentTexts } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { withDepartments } from "~/content/texts";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Worksheet } from "~/domain/interventions/worksheet";
import { findIntervention, findWorksheet, sidesFor } from "~/features/find-intervention.server";
import { type InterventionFacts, wordFacts } from "~/features/recommendation/word-facts.server";
import type { Database } from "~db/client.server";
import {
  findCompanyIntervention,
  isInterventionPlanned,
  listHiddenInterventions,
} from "~db/queries/company-interventions.server";

export type InterventionPage = {
  intervention: Intervention;
  facts: InterventionFacts;
  /** Words of the statements it should move, by id. */
  items: Record<string, string>;
  worksheet: Worksheet | null;
  /** Written by the organisation itself, so that it may be changed. */
  own: boolean;
  hidden: boolean;
  /** A plan holds it, so that it cannot be deleted. */
  planned: boolean;
};

/** Everything the page of an intervention shows, its worksheet in the people's language; null when there is none of that name. */
export function showIntervention(
  db: Database,
  asked: ShownLanguage,
  id: string,
  people: ShownLanguage = asked,
): InterventionPage | null {
  const { language } = interventionsTexts(asked);
  const intervention = findIntervention(db, id, language);
  if (!intervention) return null;
  const texts = instrumentTexts(CURRENT_INSTRUMENT.version, language).items;
  const departments = sidesFor(db);
  const items = intervention.movesItems.map(({ item }) => [
    item,
    withDepartments(texts[item] ?? item, departments),
  ]);
  const worksheet =
    intervention.worksheet === null ? undefined : findWorksheet(db, people, intervention.worksheet);
  return {
    intervention,
    facts: wordFacts(language, intervention),
    items: Object.fromEntries(items),
    worksheet: worksheet ?? null,
    own: findCompanyIntervention(db, id) !== undefined,
    hidden: listHiddenInterventions(db).includes(id),
    planned: isInterventionPlanned(db, id),
  };
}
