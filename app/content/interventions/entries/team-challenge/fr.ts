import type { EntryTranslation } from "../../entry";

export const teamChallenge = { name: "Petit défi d'équipe" } as const satisfies EntryTranslation;
