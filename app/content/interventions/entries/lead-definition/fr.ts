import type { EntryTranslation } from "../../entry";

export const leadDefinition = { name: "Atelier de définition du lead" } as const satisfies EntryTranslation;
