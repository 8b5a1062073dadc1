import type { EntryTranslation } from "../../entry";

export const handOffCharter = { name: "Charte de passage de relais" } as const satisfies EntryTranslation;
