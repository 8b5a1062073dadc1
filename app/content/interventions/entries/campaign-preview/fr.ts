import type { EntryTranslation } from "../../entry";

export const campaignPreview = {
  name: "Aperçu des campagnes et supports par les ventes",
} as const satisfies EntryTranslation;
