import type { EntryTranslation } from "../../entry";

export const horizonSession = { name: "Sesión de horizontes" } as const satisfies EntryTranslation;
