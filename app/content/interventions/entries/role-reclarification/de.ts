import type { EntryTranslation } from "../../entry";

export const roleReclarification = {
  name: "Klärung der Rollen in einem gemeinsamen Team",
} as const satisfies EntryTranslation;
