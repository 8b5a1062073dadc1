import type { EntryTranslation } from "../../entry";

export const contingentGoals = { name: "Voneinander abhängige Ziele" } as const satisfies EntryTranslation;
