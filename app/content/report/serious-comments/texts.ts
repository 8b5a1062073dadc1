import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

export const seriousCommentsTexts = translated({ en, de, fr, es });
