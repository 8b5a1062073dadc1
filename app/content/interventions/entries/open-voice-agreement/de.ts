import type { EntryTranslation } from "../../entry";

export const openVoiceAgreement = {
  name: "Vereinbarung zum offenen Wort",
} as const satisfies EntryTranslation;
