import type { ShownLanguage } from "~/content/language";
import { translated } from "~/content/translated";
import type { Worksheet } from "~/domain/interventions/worksheet";
import { type WorksheetWords, worksheetOf } from "./worksheet";
import { de } from "./worksheets/de";
import { en } from "./worksheets/en";
import { es } from "./worksheets/es";
import { fr } from "./worksheets/fr";
import { LAYOUTS } from "./worksheets/layouts";

const textsOf = translated({ en, de, fr, es });

/** Everything that can be printed to work on, in the alphabetical order of the English titles. */
export function worksheetsIn(language: ShownLanguage): readonly Worksheet[] {
  const words: Readonly<Record<string, WorksheetWords>> = textsOf(language).texts;
  return LAYOUTS.map((layout) => {
    const own = words[layout.id];
    if (own === undefined) throw new Error(`there are no words for the worksheet "${layout.id}"`);
    return worksheetOf(layout, own);
  });
}

/** Ids of all worksheets. */
export const WORKSHEET_IDS: readonly string[] = LAYOUTS.map(({ id }) => id);

/** The worksheet with this id, or undefined when there is none. */
export function worksheetById(language: ShownLanguage, id: string): Worksheet | undefined {
  return worksheetsIn(language).find((worksheet) => worksheet.id === id);
}
