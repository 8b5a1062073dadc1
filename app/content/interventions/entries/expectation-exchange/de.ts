import type { EntryTranslation } from "../../entry";

export const expectationExchange = { name: "Austausch der Erwartungen" } as const satisfies EntryTranslation;
