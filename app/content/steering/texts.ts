import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** Mails to those who steer waves or read their results, in their own languages. */
export const steeringTexts = translated({ en, de, fr, es });
