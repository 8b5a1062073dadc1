import type { EntryTranslation } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Planificación semanal de las dos direcciones",
} as const satisfies EntryTranslation;
