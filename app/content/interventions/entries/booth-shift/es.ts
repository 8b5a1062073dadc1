import type { EntryTranslation } from "../../entry";

export const boothShift = { name: "Turno conjunto en el stand" } as const satisfies EntryTranslation;
