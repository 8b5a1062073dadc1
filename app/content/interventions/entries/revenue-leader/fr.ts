import type { EntryTranslation } from "../../entry";

export const revenueLeader = {
  name: "Une seule direction du chiffre d'affaires",
} as const satisfies EntryTranslation;
