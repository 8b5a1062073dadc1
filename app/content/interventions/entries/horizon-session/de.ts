import type { EntryTranslation } from "../../entry";

export const horizonSession = { name: "Sitzung zu den Zeithorizonten" } as const satisfies EntryTranslation;
