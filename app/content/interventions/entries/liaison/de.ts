import type { EntryTranslation } from "../../entry";

export const liaison = {
  name: "Verbindungsperson des Marketings im Vertrieb",
} as const satisfies EntryTranslation;
