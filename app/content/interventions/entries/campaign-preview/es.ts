import type { EntryTranslation } from "../../entry";

export const campaignPreview = {
  name: "Ventas ve antes las campañas y los materiales",
} as const satisfies EntryTranslation;
