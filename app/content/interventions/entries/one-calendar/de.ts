import type { EntryTranslation } from "../../entry";

export const oneCalendar = {
  name: "Ein Kalender für Kampagnen und Verkaufszyklus",
} as const satisfies EntryTranslation;
