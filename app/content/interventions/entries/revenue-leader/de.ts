import type { EntryTranslation } from "../../entry";

export const revenueLeader = {
  name: "Eine Leitung für den ganzen Umsatz",
} as const satisfies EntryTranslation;
