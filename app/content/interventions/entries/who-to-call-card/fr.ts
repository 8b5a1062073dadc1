import type { EntryTranslation } from "../../entry";

export const whoToCallCard = { name: "Carte « qui appeler »" } as const satisfies EntryTranslation;
