import type { EntryTranslation } from "../../entry";

export const jointMeeting = {
  name: "Regelmäßiges gemeinsames Treffen mit Aufgabenliste",
} as const satisfies EntryTranslation;
