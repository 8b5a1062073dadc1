import type { ShownLanguage } from "~/content/language";
import type { DimensionId } from "~/domain/instrument";
import type { Intervention } from "~/domain/interventions/intervention";
import { STAGES, type Stage } from "~/domain/report/report";
import { fitsPair, listEveryIntervention } from "~/features/find-intervention.server";
import { type InterventionFacts, wordFacts } from "~/features/recommendation/word-facts.server";
import type { Database } from "~db/client.server";
import { listCompanyInterventions, listHiddenInterventions } from "~db/queries/company-interventions.server";

export const INTERVENTION_ORIGINS = ["offered", "own", "hidden"] as const;
type InterventionOrigin = (typeof INTERVENTION_ORIGINS)[number];

type InterventionFilter = {
  text: string;
  dimension: DimensionId | null;
  stage: Stage | null;
  /** Longest meeting, minutes. */
  atMostMinutes: number | null;
  /** Everything that is offered, of that only the organisation's own, or what it has hidden. */
  origin: InterventionOrigin;
};

type InterventionSummary = Pick<Intervention, "id" | "name" | "purpose"> &
  Pick<InterventionFacts, "topics" | "duration" | "fits"> & { own: boolean };

/** What fits the filter, in the order of the catalogue: from a first handshake to merged teams, then one's own. */
export function listInterventions(
  db: Database,
  language: ShownLanguage,
  filter: InterventionFilter,
): InterventionSummary[] {
  const hidden = new Set(listHiddenInterventions(db));
  const own = new Set(listCompanyInterventions(db).map(({ id }) => id));
  return listEveryIntervention(db, language)
    .filter((it) => hidden.has(it.id) === (filter.origin === "hidden") && fitsPair(db, it))
    .filter(({ id }) => filter.origin !== "own" || own.has(id))
    .filter((entry) => isFound(entry, filter))
    .map((entry) => {
      const { topics, duration, fits } = wordFacts(language, entry);
      const { id, name, purpose } = entry;
      return { id, name, purpose, topics, duration, fits, own: own.has(id) };
    });
}

function isFound(
  entry: Intervention,
  { text, dimension, stage, atMostMinutes }: InterventionFilter,
): boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const said = plain(wordsOf(entry));
  return (
    words.every((word) => said.includes(word)) &&
    (dimension === null || entry.dimensions.includes(dimension)) &&
    (stage === null || makesSenseAt(entry, stage)) &&
    (atMostMinutes === null || entry.effort.minutesOfMeeting <= atMostMinutes)
  );
}

function wordsOf({ name, purpose, whyItWorks, ideas, materials, runSheet, firstStep }: Intervention): string {
  const steps = runSheet.flatMap(({ what, how }) => [what, how]);
  return [name, purpose, whyItWorks, firstStep, ...ideas, ...materials, ...steps].join(" ");
}

/** Without accents and capitals, so that "resume" finds "Résumé". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function makesSenseAt({ gate }: Intervention, stage: Stage): boolean {
  const at = STAGES.indexOf(stage);
  return STAGES.indexOf(gate.earliest) <= at && at <= STAGES.indexOf(gate.latest);
}
