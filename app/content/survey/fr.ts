import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { asking } from "./fr/asking";
import { commonWords } from "./fr/common-words";
import { published } from "./fr/published";
import { stops } from "./fr/stops";

export const fr = translationOf<typeof en>()({
  title: "Comment {first} et {second} travaillent ensemble",
  documentTitle: "Comment {first} et {second} travaillent ensemble",
  languageSwitch: "Langue",
  onlyTest: {
    mark: "TEST",
    text: "Cette enquête est un test. Ce que vous y répondez est jeté dès l'envoi et ne compte nulle part.",
  },
  onlyPreview: {
    mark: "APERÇU",
    text: "Pour regarder seulement\u00a0: on ne peut rien répondre ici. Les pages se suivent l'une sous l'autre\u00a0; dans l'enquête, elles viennent une à une.",
  },
  ...asking,
  ...stops,
  ...published,
  commonWords,
});
