import type { EntryTranslation } from "../../entry";

export const winLossReview = {
  name: "Revisión de éxitos y fracasos sin culpas",
} as const satisfies EntryTranslation;
