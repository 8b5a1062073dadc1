import type { EntryTranslation } from "../../entry";

export const teamChallenge = { name: "Kleine Aufgabe im Team" } as const satisfies EntryTranslation;
