import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** In every language: owners need no account, so that nobody knows which language they read. */
export const ownersTexts = translated({ en, de, fr, es });

export type OwnersTexts = ReturnType<typeof ownersTexts>["texts"];
