import type { EntryTranslation } from "../../entry";

export const mixedSocialTime = {
  name: "Gemischte Pausen und Unternehmungen",
} as const satisfies EntryTranslation;
