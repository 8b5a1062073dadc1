import type { EntryTranslation } from "../../entry";

export const segmentTeam = { name: "Équipe commune pour un segment" } as const satisfies EntryTranslation;
