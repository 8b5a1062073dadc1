import type { EntryTranslation } from "../../entry";

export const liaison = {
  name: "Enlace de Marketing en el equipo de Ventas",
} as const satisfies EntryTranslation;
