import type { EntryTranslation } from "../../entry";

export const whoToCallCard = { name: "Tarjeta: a quién llamar" } as const satisfies EntryTranslation;
