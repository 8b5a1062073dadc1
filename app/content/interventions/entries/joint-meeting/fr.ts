import type { EntryTranslation } from "../../entry";

export const jointMeeting = {
  name: "Réunion commune régulière avec suivi des actions",
} as const satisfies EntryTranslation;
