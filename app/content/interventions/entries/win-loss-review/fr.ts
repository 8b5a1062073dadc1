import type { EntryTranslation } from "../../entry";

export const winLossReview = {
  name: "Revue des succès et des échecs, sans reproche",
} as const satisfies EntryTranslation;
