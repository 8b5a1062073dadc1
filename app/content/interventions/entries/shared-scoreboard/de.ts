import type { EntryTranslation } from "../../entry";

export const sharedScoreboard = { name: "Gemeinsame Anzeigetafel" } as const satisfies EntryTranslation;
