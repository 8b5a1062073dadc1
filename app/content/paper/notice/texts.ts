import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

export type NoticeTexts = typeof en;

export const noticeTexts = translated({ en, de, fr, es });
