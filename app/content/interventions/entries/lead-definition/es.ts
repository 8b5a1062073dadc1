import type { EntryTranslation } from "../../entry";

export const leadDefinition = { name: "Taller de definición de lead" } as const satisfies EntryTranslation;
