import type { EntryTranslation } from "../../entry";

export const roleReclarification = {
  name: "Clarification des rôles dans une équipe intégrée",
} as const satisfies EntryTranslation;
