import type { EntryTranslation } from "../../entry";

export const revenueLeader = { name: "Una sola dirección de ingresos" } as const satisfies EntryTranslation;
