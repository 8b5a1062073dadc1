import type { EntryTranslation } from "../../entry";

export const contingentGoals = { name: "Objetivos interdependientes" } as const satisfies EntryTranslation;
