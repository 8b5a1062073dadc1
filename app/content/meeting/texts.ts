import { onlyEnglish } from "~/content/translated";
import { en } from "./en";

export const meetingTexts = onlyEnglish(en);
