import type { EntryTranslation } from "../../entry";

export const jointMeeting = {
  name: "Reunión conjunta periódica con lista de tareas",
} as const satisfies EntryTranslation;
