import type { EntryTranslation } from "../../entry";

export const openVoiceAgreement = { name: "Accord de parole ouverte" } as const satisfies EntryTranslation;
