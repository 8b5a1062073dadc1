import { de as survey } from "~/content/survey/de";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    title: survey.title,
    pool: "{department}: einen aus der Schale ziehen",
    spare: "{department}: Ersatzzettel",
    howTo:
      "Anonym, etwa 5 Minuten, gilt einmal. Scannen Sie das Bild, oder öffnen Sie die Adresse unten und geben Sie den Code ein:",
    openUntil: "Offen bis {closes}.",
    fingerprint: "Fingerabdruck dieser Umfrage {fingerprint}",
    picture: "QR-Code",
  },
});
