import type { EntryTranslation } from "../../entry";

export const handOffCharter = { name: "Vereinbarung zur Übergabe" } as const satisfies EntryTranslation;
