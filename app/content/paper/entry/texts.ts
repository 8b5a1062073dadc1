import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export type PaperEntryScriptTexts = (typeof en)["script"];

export const paperEntryTexts = onlyEnglish(en);
