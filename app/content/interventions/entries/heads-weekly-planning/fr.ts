import type { EntryTranslation } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Planification hebdomadaire des deux responsables",
} as const satisfies EntryTranslation;
