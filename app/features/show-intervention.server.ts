import { interventionById } from "~/content/catalogue";
import { instrumentTexts } from "~/content/instrument-texts";
import { fill } from "~/content/texts";
import type { Intervention } from "~/domain/intervention";

const DEPARTMENTS = { first: "Sales", second: "Marketing" };

/** An intervention with the words of the items it should move; null when the catalogue has none of that name. */
export function showIntervention(
  id: string,
): { intervention: Intervention; items: Record<string, string> } | null {
  const intervention = interventionById(id);
  if (!intervention) return null;
  const texts = instrumentTexts("v1", "en").items;
  const items = intervention.movesItems.map(({ item }) => [item, fill(texts[item] ?? item, DEPARTMENTS)]);
  return { intervention, items: Object.fromEntries(items) };
}
