import type { EntryTranslation } from "../../entry";

export const openVoiceAgreement = { name: "Acuerdo de palabra abierta" } as const satisfies EntryTranslation;
