import { interventionById } from "~/content/catalogue";
import { instrumentTexts } from "~/content/instrument-texts";
import { fill } from "~/content/texts";
import { worksheetById } from "~/content/worksheets";
import type { Intervention } from "~/domain/intervention";
import type { Worksheet } from "~/domain/worksheet";

const DEPARTMENTS = { first: "Sales", second: "Marketing" };

export type InterventionPage = {
  intervention: Intervention;
  /** Words of the statements it should move, by id. */
  items: Record<string, string>;
  worksheet: Worksheet | null;
};

/** Everything the page of an intervention shows; null when the catalogue has none of that name. */
export function showIntervention(id: string): InterventionPage | null {
  const intervention = interventionById(id);
  if (!intervention) return null;
  const texts = instrumentTexts("v1", "en").items;
  const items = intervention.movesItems.map(({ item }) => [item, fill(texts[item] ?? item, DEPARTMENTS)]);
  const worksheet = intervention.worksheet === null ? undefined : worksheetById(intervention.worksheet);
  return { intervention, items: Object.fromEntries(items), worksheet: worksheet ?? null };
}
