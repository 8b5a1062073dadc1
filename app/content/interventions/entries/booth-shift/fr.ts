import type { EntryTranslation } from "../../entry";

export const boothShift = { name: "Service commun sur le stand" } as const satisfies EntryTranslation;
