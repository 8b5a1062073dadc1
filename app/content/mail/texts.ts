import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** In every language that the survey is asked in. */
export const mailTexts = translated({ en, de, fr, es });
