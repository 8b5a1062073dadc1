import { z } from "zod";
import { IMPORT_SCALES, type ImportScale } from "~/domain/imported";
import { requiredText } from "./form.server";

export const historyFields = z.object({
  scale: z.enum(IMPORT_SCALES, { error: "Choose the scale of the scores in the file." }),
  source: requiredText("Say where these results come from."),
});

export const acceptedHistoryFields = historyFields.extend({
  text: z.string().min(1).max(300_000),
});

export type HistoryFields = { scale: ImportScale; source: string };
