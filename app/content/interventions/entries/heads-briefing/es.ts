import type { EntryTranslation } from "../../entry";

export const headsBriefing = {
  name: "Reunión con las dos direcciones y declaración conjunta",
} as const satisfies EntryTranslation;
