import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** Read by respondents, so in every language of the survey. */
export const accessibilityTexts = translated({ en, de, fr, es });
