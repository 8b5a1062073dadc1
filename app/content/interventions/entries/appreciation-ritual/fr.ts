import type { EntryTranslation } from "../../entry";

export const appreciationRitual = { name: "Rituel de reconnaissance" } as const satisfies EntryTranslation;
