import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: { note: "Teile dieser Seite sind noch nicht übersetzt; sie erscheinen auf Englisch." },
});
