import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { instrumentTexts } from "~/content/instrument/texts";
import { WORKSHEETS } from "~/content/interventions/worksheets";
import { dimensionText, fill } from "~/content/texts";
import { listEveryIntervention } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";

const DEPARTMENTS = { first: "Sales", second: "Marketing" };

/** What somebody who writes an intervention chooses from. */
export function listInterventionChoices(db: Database, ownId: string | null) {
  const texts = instrumentTexts(CURRENT_INSTRUMENT.version, "en");
  return {
    items: CURRENT_INSTRUMENT.items.map((item) => ({
      id: item.id,
      topic: item.kind === "scored" ? dimensionText(texts, item.dimension).name : texts.mirror.name,
      text: fill(texts.items[item.id] ?? item.id, DEPARTMENTS),
    })),
    worksheets: WORKSHEETS.map(({ id, title }) => ({ id, title })),
    interventions: listEveryIntervention(db)
      .filter(({ id }) => id !== ownId)
      .map(({ id, name }) => ({ id, name })),
  };
}
