import type { EntryTranslation } from "../../entry";

export const oneCalendar = {
  name: "Un seul calendrier pour campagnes et cycle de vente",
} as const satisfies EntryTranslation;
