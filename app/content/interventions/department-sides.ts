import { areSalesAndMarketing, isSales } from "~/content/instrument/department-words";
import { fillUnchecked } from "~/content/translated";

/** As sheets call them: the first one sells, where one of the two does. */
export type DepartmentSides = { first: string; second: string };

/** Both departments as sheets call them, whichever of them was named first. */
export function sidesOf([first, second]: readonly [string, string]): DepartmentSides {
  return isTurned([first, second]) ? { first: second, second: first } : { first, second };
}

/** Whether the department that sells was named second. */
export function isTurned(names: readonly [string, string]): boolean {
  return areSalesAndMarketing(names) && !isSales(names[0]);
}

/** The same texts with the departments' names in their places. */
export function named<T>(texts: T, sides: DepartmentSides): T {
  return sameShape<T>(eachText(texts, (text) => fillUnchecked(text, sides)));
}

/** As worksheets call the two departments, in each language. */
const USUAL_NAMES = /\b(?:Sales|Vertrieb|Ventes|Ventas|Marketing)\b/g;

/** Worksheets name the departments as most companies do: the same ones with the departments' own names. */
export function renamed<T>(texts: T, { first, second }: DepartmentSides): T {
  const rename = (text: string) =>
    text.replace(USUAL_NAMES, (name) => (name === "Marketing" ? second : first));
  return sameShape<T>(eachText(texts, rename));
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((entry) => eachText(entry, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, eachText(entry, change)]));
}

/** Only words inside strings have changed. */
function sameShape<T>(texts: unknown): T {
  return texts as T;
}
