import type { EntryTranslation } from "../../entry";

export const segmentTeam = { name: "Equipo conjunto para un segmento" } as const satisfies EntryTranslation;
