import type { EntryTranslation } from "../../entry";

export const contingentGoals = { name: "Objectifs interdépendants" } as const satisfies EntryTranslation;
