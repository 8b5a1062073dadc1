import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const exportTexts = onlyEnglish(en);
