import type { EntryTranslation } from "../../entry";

export const appreciationRitual = { name: "Ritual de reconocimiento" } as const satisfies EntryTranslation;
