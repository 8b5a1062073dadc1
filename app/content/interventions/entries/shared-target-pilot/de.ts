import type { EntryTranslation } from "../../entry";

export const sharedTargetPilot = {
  name: "Gemeinsames Ziel oder Bonusanteil als Versuch",
} as const satisfies EntryTranslation;
