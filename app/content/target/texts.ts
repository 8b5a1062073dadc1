import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const targetTexts = onlyEnglish(en);
