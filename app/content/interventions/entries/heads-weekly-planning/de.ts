import type { EntryTranslation } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Wöchentliche Planung der beiden Leitungen",
} as const satisfies EntryTranslation;
