import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const connectionsTexts = onlyEnglish(en);
