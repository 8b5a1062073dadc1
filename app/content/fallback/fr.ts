import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    note: "Ces pages ne sont pas encore traduites\u00a0: elles sont en anglais.",
    people: {
      label: "Langue\u00a0:",
      several:
        "Les personnes concernées lisent\u00a0: {languages}. Remettez ce document dans chacune de ces langues.",
      comesInEnglish: "Ce document n’est pas encore traduit dans cette langue\u00a0: il est en anglais.",
    },
  },
});
