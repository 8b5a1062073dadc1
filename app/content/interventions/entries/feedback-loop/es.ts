import type { EntryTranslation } from "../../entry";

export const feedbackLoop = { name: "Comentarios en ambos sentidos" } as const satisfies EntryTranslation;
