import { z } from "zod";
import { historyTexts } from "~/content/history/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { IMPORT_SCALES } from "~/domain/trends/imported";

const LONGEST_SOURCE = 200;

/** What is said about a file beside its rows. */
export function readHistoryFields(language: ShownLanguage) {
  const { fields } = historyTexts(language).texts;
  return z.object({
    scale: z.enum(IMPORT_SCALES, { error: fields.scale }),
    source: z
      .string({ error: fields.source })
      .trim()
      .min(1, { error: fields.source })
      .max(LONGEST_SOURCE, { error: fill(fields.tooLong, { maximum: LONGEST_SOURCE }) }),
  });
}

/** The file itself travels with the acceptance, and is checked again. */
export function acceptedHistoryFields(language: ShownLanguage) {
  return readHistoryFields(language).extend({ text: z.string().min(1).max(300_000) });
}
