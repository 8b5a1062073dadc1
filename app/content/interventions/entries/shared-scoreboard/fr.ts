import type { EntryTranslation } from "../../entry";

export const sharedScoreboard = { name: "Tableau de bord commun" } as const satisfies EntryTranslation;
