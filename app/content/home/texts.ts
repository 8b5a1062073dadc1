import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const homeTexts = onlyEnglish(en);
