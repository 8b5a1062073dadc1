import type { EntryTranslation } from "../../entry";

export const mixedSocialTime = {
  name: "Pauses et moments conviviaux mêlés",
} as const satisfies EntryTranslation;
