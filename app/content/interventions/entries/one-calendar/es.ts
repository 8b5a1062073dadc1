import type { EntryTranslation } from "../../entry";

export const oneCalendar = {
  name: "Un solo calendario para campañas y ciclo de ventas",
} as const satisfies EntryTranslation;
