import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const dataProtectionTexts = onlyEnglish(en);
