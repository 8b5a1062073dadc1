import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  invitation:
    "Die Umfrage von {first} und {second} ist offen bis {closes}. {how} Sie dauert etwa fünf Minuten. Die Teilnahme ist freiwillig.",
  "reminder-middle":
    "Die Umfrage von {first} und {second} ist offen bis {closes}. {how} Diese Erinnerung geht an alle, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben: vielen Dank.",
  "reminder-last":
    "Die Umfrage von {first} und {second} schließt bald: Sie ist offen bis {closes}. {how} Diese letzte Erinnerung geht an alle, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben: vielen Dank.",
  "results-out":
    "Die Ergebnisse der Umfrage von {first} und {second} liegen vor. Beide Abteilungen besprechen sie gemeinsam, und Sie erfahren, was daraufhin geschieht und was nicht.",
  test: "Dies ist ein Test. Tandem kann hier Beiträge zur Umfrage beider Abteilungen veröffentlichen.",
  how: {
    mail: "Ihr persönlicher Link ist per E-Mail gekommen.",
    slips: "In Ihrer Abteilung steht eine Schale mit Zetteln ohne Namen: Ziehen Sie einen.",
  },
});
