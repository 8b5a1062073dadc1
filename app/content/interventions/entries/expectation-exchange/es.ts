import type { EntryTranslation } from "../../entry";

export const expectationExchange = {
  name: "Intercambio de expectativas",
} as const satisfies EntryTranslation;
