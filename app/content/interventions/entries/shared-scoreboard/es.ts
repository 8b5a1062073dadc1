import type { EntryTranslation } from "../../entry";

export const sharedScoreboard = { name: "Marcador compartido" } as const satisfies EntryTranslation;
