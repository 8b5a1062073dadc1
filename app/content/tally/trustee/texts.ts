import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export type TrusteeScriptTexts = (typeof en)["script"];

export const trusteeTexts = onlyEnglish(en);
