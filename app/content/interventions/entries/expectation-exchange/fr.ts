import type { EntryTranslation } from "../../entry";

export const expectationExchange = { name: "Échange des attentes" } as const satisfies EntryTranslation;
