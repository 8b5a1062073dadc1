import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { WORKSHEETS } from "~/content/interventions/worksheets";
import { fill } from "~/content/texts";
import { listEveryIntervention } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";

const DEPARTMENTS = { first: "Sales", second: "Marketing" };

/** What somebody who writes an intervention chooses from. */
export function listInterventionChoices(db: Database, ownId: string | null) {
  const texts = instrumentTexts("v1", "en");
  return {
    items: instrumentV1.items.map((item) => ({
      id: item.id,
      topic: item.kind === "scored" ? texts.dimensions[item.dimension].name : texts.mirror.name,
      text: fill(texts.items[item.id] ?? item.id, DEPARTMENTS),
    })),
    worksheets: WORKSHEETS.map(({ id, title }) => ({ id, title })),
    interventions: listEveryIntervention(db)
      .filter(({ id }) => id !== ownId)
      .map(({ id, name }) => ({ id, name })),
  };
}
