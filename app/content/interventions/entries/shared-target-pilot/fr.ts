import type { EntryTranslation } from "../../entry";

export const sharedTargetPilot = {
  name: "Objectif ou part de prime partagés, à l'essai",
} as const satisfies EntryTranslation;
