import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  survey: "{title}, {quarter}",
  name: "Papierbogen",
  department: "Abteilung: {department}",
  openUntil: "Offen bis {date}",
  threshold: "Mindestzahl {threshold}",
  whatHappens: "Was mit diesem Bogen geschieht.",
  howTo: "So füllen Sie ihn aus.",
  tick: "Kreuzen Sie je Aussage ein Kästchen an; lassen Sie aus, was Sie nicht beantworten möchten.",
  correct: "Zum Berichtigen füllen Sie das falsche Kästchen ganz aus und kreuzen ein anderes an.",
  alike: "Alle Bögen Ihrer Abteilung in dieser Sprache sind gleich. Schreiben Sie keinen Namen darauf.",
  seen: "Beide sehen Ihre Kreuze und Ihre Handschrift. Kommen aus Ihrer Abteilung weniger als drei Bögen auf Papier zurück, könnten sie ahnen, welcher Ihrer ist.",
  once: "Antworten Sie einmal: auf Papier oder im Browser.",
  shredded: "Sind die Bögen eingegeben und gesendet, wird das Papier geschreddert.",
  box: "Werfen Sie den Bogen gefaltet bis {date} in die Urne.",
  capitals:
    "Schreiben Sie in Druckbuchstaben: Handschrift erkennt man leicht. Lassen Sie Namen und Datumsangaben weg.",
});
