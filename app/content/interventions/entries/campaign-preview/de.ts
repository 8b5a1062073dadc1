import type { EntryTranslation } from "../../entry";

export const campaignPreview = {
  name: "Der Vertrieb sieht Kampagnen und Material vorab",
} as const satisfies EntryTranslation;
