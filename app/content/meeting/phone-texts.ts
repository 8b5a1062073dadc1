import { translated } from "~/content/translated";
import { de } from "./phone/de";
import { en } from "./phone/en";
import { es } from "./phone/es";
import { fr } from "./phone/fr";

/** What a phone shows that joins a meeting, in every language: nothing else of the meeting is on its page. */
export const phoneTexts = translated({ en, de, fr, es });

export type PhoneTexts = ReturnType<typeof phoneTexts>["texts"];
