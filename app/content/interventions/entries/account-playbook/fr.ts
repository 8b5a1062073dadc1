import type { EntryTranslation } from "../../entry";

export const accountPlaybook = { name: "Plan de compte commun" } as const satisfies EntryTranslation;
