import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    note: "Ces pages ne sont pas encore traduites\u00a0: elles sont en anglais.",
    people: {
      label: "Langue\u00a0:",
      partsInEnglish:
        "Certaines parties ne sont pas encore traduites dans cette langue\u00a0: elles sont en anglais.",
    },
  },
});
