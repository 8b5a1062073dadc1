import type { EntryTranslation } from "../../entry";

export const accountPlaybook = { name: "Plan de cuenta conjunto" } as const satisfies EntryTranslation;
