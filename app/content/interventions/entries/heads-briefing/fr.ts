import type { EntryTranslation } from "../../entry";

export const headsBriefing = {
  name: "Entretien avec les deux responsables et déclaration commune",
} as const satisfies EntryTranslation;
