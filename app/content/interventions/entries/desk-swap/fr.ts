import type { EntryTranslation } from "../../entry";

export const deskSwap = {
  name: "Échange de bureaux et journées côte à côte",
} as const satisfies EntryTranslation;
