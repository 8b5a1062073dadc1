import type { EntryTranslation } from "../../entry";

export const boothShift = { name: "Gemeinsame Standschicht" } as const satisfies EntryTranslation;
