import type { EntryTranslation } from "../../entry";

export const jobRotation = { name: "Wechsel auf Zeit" } as const satisfies EntryTranslation;
