import type { EntryTranslation } from "../../entry";

export const feedbackLoop = {
  name: "Boucle de retours dans les deux sens",
} as const satisfies EntryTranslation;
