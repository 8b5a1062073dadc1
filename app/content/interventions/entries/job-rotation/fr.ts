import type { EntryTranslation } from "../../entry";

export const jobRotation = { name: "Rotation des postes" } as const satisfies EntryTranslation;
