import type { EntryTranslation } from "../../entry";

export const headsBriefing = {
  name: "Gespräch mit beiden Leitungen und gemeinsame Erklärung",
} as const satisfies EntryTranslation;
