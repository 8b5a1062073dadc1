import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    note: "Diese Seiten sind noch nicht übersetzt; sie erscheinen auf Englisch.",
    people: {
      label: "Sprache:",
      several: "Die Beteiligten lesen {languages}: Geben Sie es in jeder dieser Sprachen aus.",
      comesInEnglish: "Das gibt es in dieser Sprache noch nicht; es erscheint auf Englisch.",
    },
  },
});
