import type { EntryTranslation } from "../../entry";

export const leadDefinition = { name: "Workshop: Was ist ein Lead" } as const satisfies EntryTranslation;
