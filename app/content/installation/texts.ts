import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const installationTexts = onlyEnglish(en);
