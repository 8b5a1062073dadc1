import type { EntryTranslation } from "../../entry";

export const liaison = {
  name: "Relais du marketing dans l'équipe de vente",
} as const satisfies EntryTranslation;
