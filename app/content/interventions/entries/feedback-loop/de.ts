import type { EntryTranslation } from "../../entry";

export const feedbackLoop = { name: "Rückmeldung in beide Richtungen" } as const satisfies EntryTranslation;
