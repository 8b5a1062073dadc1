import type { EntryTranslation } from "../../entry";

export const sharedTargetPilot = {
  name: "Objetivo o parte del bono compartidos, a prueba",
} as const satisfies EntryTranslation;
