import type { EntryTranslation } from "../../entry";

export const teamChallenge = { name: "Pequeño reto de equipo" } as const satisfies EntryTranslation;
