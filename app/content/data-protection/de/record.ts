import { translationOf } from "~/content/translated";
import type { record as english } from "../en/record";
import { operation } from "./operation";

/** Section 12, in the terms of the German text of GDPR art. 30 (1). */
export const record = translationOf<typeof english>()({
  title: "Entwurf für das Verzeichnis von Verarbeitungstätigkeiten",
  note: "Ein Entwurf für das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO), zu prüfen und zu ergänzen durch die Person, die für das Verzeichnis zuständig ist.",
  caption: "Verzeichnis von Verarbeitungstätigkeiten",
  rows: {
    name: {
      label: "Bezeichnung der Verarbeitung",
      text: "Umfrage einmal im Quartal zur Zusammenarbeit von {first} und {second}",
    },
    controller: {
      label: "Name des Verantwortlichen",
      text: "{organisation}",
    },
    address: {
      label: "Anschrift, Vertretung",
    },
    officer: {
      label: "Datenschutzbeauftragte oder Ansprechstelle",
      text: "{contact}",
    },
    purposes: {
      label: "Zwecke",
      text: "Die Zusammenarbeit der Abteilungen zu messen und zu verbessern (Abschnitt 1)",
    },
    legalBasis: {
      label: "Rechtsgrundlage",
    },
    persons: {
      label: "Kategorien betroffener Personen",
      text: "Beschäftigte der befragten Abteilungen; Personen mit einem Konto",
    },
    data: {
      label: "Kategorien personenbezogener Daten",
      text: "Dienstliche E-Mail-Adresse, Abteilung, Name und Sprache (Personenliste); welche E-Mails gesendet wurden; Konten und was damit getan wurde. Antworten werden versiegelt und ohne Namen gespeichert; Kommentare können verraten, wer sie geschrieben hat.",
    },
    recipientsInside: {
      label: "Interne Empfänger",
      text: "Personalabteilung, Moderation und Administration, jeweils wie in Abschnitt 8 beschrieben; Personen, die einen Schlüssel verwahren, ohne Ergebnisse",
    },
    recipientsOutside: {
      label: "Externe Empfänger, Auftragsverarbeiter",
    },
    thirdCountries: {
      label: "Drittländer",
      text: "Keine durch das Programm",
    },
    periods: {
      label: "Löschfristen",
      text: "Abschnitt 7. Personenliste: {roster} Kommentare: {comments}",
    },
    measures: {
      label: operation.measuresTitle,
      text: "Abschnitt 10",
    },
    impactAssessment: {
      label: "Datenschutz-Folgenabschätzung (Art. 35): nötig oder nicht, und mit welchem Ergebnis",
    },
    worksAgreement: {
      label: "Betriebsvereinbarung, Datum",
    },
  },
});
