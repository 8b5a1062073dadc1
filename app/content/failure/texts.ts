import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const failureTexts = onlyEnglish(en);
