import type { EntryTranslation } from "../../entry";

export const horizonSession = { name: "Séance sur les horizons" } as const satisfies EntryTranslation;
