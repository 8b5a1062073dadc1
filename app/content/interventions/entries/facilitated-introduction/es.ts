import type { EntryTranslation } from "../../entry";

export const facilitatedIntroduction = { name: "Presentación moderada" } as const satisfies EntryTranslation;
