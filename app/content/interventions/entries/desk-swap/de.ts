import type { EntryTranslation } from "../../entry";

export const deskSwap = {
  name: "Schreibtischtausch und gemeinsame Bürotage",
} as const satisfies EntryTranslation;
