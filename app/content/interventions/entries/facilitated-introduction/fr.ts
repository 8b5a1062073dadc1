import type { EntryTranslation } from "../../entry";

export const facilitatedIntroduction = { name: "Présentations animées" } as const satisfies EntryTranslation;
