import type { EntryTranslation } from "../../entry";

export const jobRotation = { name: "Rotación de puestos" } as const satisfies EntryTranslation;
