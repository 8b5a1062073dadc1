import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const tallyTexts = onlyEnglish(en);
