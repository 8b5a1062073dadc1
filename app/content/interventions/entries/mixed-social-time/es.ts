import type { EntryTranslation } from "../../entry";

export const mixedSocialTime = { name: "Pausas y ratos compartidos" } as const satisfies EntryTranslation;
