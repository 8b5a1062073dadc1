import type { EntryTranslation } from "../../entry";

export const deskSwap = {
  name: "Intercambio de mesas y días compartidos",
} as const satisfies EntryTranslation;
