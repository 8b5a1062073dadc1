import { z } from "zod";
import { IMPORT_SCALES } from "~/domain/trends/imported";

const MISSING_SOURCE = "Say where these results come from.";

/** What is said about a file beside its rows. */
export const readHistoryFields = z.object({
  scale: z.enum(IMPORT_SCALES, { error: "Choose the scale of the scores in the file." }),
  source: z
    .string({ error: MISSING_SOURCE })
    .trim()
    .min(1, { error: MISSING_SOURCE })
    .max(200, { error: "Use at most 200 characters." }),
});

/** The file itself travels with the acceptance, and is checked again. */
export const acceptedHistoryFields = readHistoryFields.extend({ text: z.string().min(1).max(300_000) });
