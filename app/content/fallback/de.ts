import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    note: "Diese Seiten sind noch nicht übersetzt; sie erscheinen auf Englisch.",
    people: {
      label: "Sprache:",
      partsInEnglish: "Teile davon sind noch nicht in diese Sprache übersetzt; sie erscheinen auf Englisch.",
    },
  },
});
