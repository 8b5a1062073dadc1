import type { EntryTranslation } from "../../entry";

export const winLossReview = {
  name: "Rückblick auf Gewinne und Verluste ohne Schuldfrage",
} as const satisfies EntryTranslation;
