import type { EntryTranslation } from "../../entry";

export const roleReclarification = {
  name: "Aclaración de funciones en un equipo integrado",
} as const satisfies EntryTranslation;
