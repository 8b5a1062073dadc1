import type { EntryTranslation } from "../../entry";

export const whoToCallCard = { name: "Karte: Wen rufe ich an" } as const satisfies EntryTranslation;
