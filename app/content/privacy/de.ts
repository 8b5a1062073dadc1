import { de as dataProtection } from "~/content/data-protection/de";
import { translationOf } from "~/content/translated";
import { exportNotes } from "./de/export-notes";
import { person } from "./de/person";
import type { en } from "./en";

/** What the pages on data protection say; the document that they lead to has an area of its own. */
export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Datenschutz - Tandem",
    title: dataProtection.page.sheet.title,
    lead: "Was die Umfrage speichert, wer was erfahren kann und was Betroffene verlangen können.",
    document: {
      title: "Das Dokument",
      text: "Alles auf Papier: was gefragt und gezeigt wird, jedes gespeicherte Feld, Fristen, Rollen, Maßnahmen, ein Entwurf für das Verzeichnis von Verarbeitungstätigkeiten und Punkte für eine Betriebsvereinbarung. Aus der laufenden Installation erzeugt.",
      open: "Dokument öffnen",
    },
    onePerson: {
      title: "Eine Person",
      text: "Ansehen, was über jemanden gespeichert ist, es aushändigen oder löschen.",
      find: "Person suchen",
    },
    kept: {
      title: "Wie lange Daten aufbewahrt werden",
      rosters: "Personenlisten",
      comments: "Kommentare",
      contact: "Ansprechstelle",
      noContact: "Nicht angegeben.",
      change: "Diese Einstellungen ändern",
      askAdministrator: "Die Administration kann das ändern.",
    },
    export: {
      title: "Alles als Datei",
      text: "Für Datenschutzbeauftragte: alles, was gespeichert ist, mit einer Beschreibung jedes Feldes, als JSON. Passwörter, Anmeldungen, Schlüssel und Stimmzettel sind ausgelassen. Die Datei enthält die Personenliste und Kommentare: Gehen Sie mit ihr so sorgfältig um wie mit diesen. Das Prüfprotokoll hält fest, dass Sie sie exportiert haben.",
      download: "Alles herunterladen",
    },
    keptNow: {
      title: "Was jetzt aufbewahrt wird",
      rosters: "Personenlisten",
      roster: { one: "{name}: {count} Person.", other: "{name}: {count} Personen." },
      neededForWave: "{size} Gebraucht für die Umfrage, die geplant oder offen ist.",
      untilHrDeletes: "{size} Aufbewahrt, bis die Personalabteilung sie löscht.",
      rosterDeleted: "{size} Löschung nach dem {day}, sofern keine Umfrage geplant ist.",
      comments: "Kommentare",
      noComments: "Keine.",
      ofWave: { one: "{quarter}: {count} Kommentar.", other: "{quarter}: {count} Kommentare." },
      commentsDeleted: "{size} Löschung nach dem {day}.",
      commentsStay: "{size} Unbefristet aufbewahrt.",
    },
    person,
  },
  periods: {
    roster: {
      one: "Bis einen Monat nachdem die letzte Umfrage geendet hat oder zuletzt Personen aufgenommen wurden; länger nur, solange eine Umfrage geplant oder offen ist.",
      other:
        "Bis {count} Monate nachdem die letzte Umfrage geendet hat oder zuletzt Personen aufgenommen wurden; länger nur, solange eine Umfrage geplant oder offen ist.",
    },
    rosterWithout: "Bis die Personalabteilung sie löscht. Eine Frist ist nicht gesetzt.",
    comments: {
      one: "Bis einen Monat nach dem Ende ihrer Umfrage.",
      other: "Bis {count} Monate nach dem Ende ihrer Umfrage.",
    },
    commentsWithout: "Solange die Installation besteht. Eine Frist ist nicht gesetzt.",
  },
  problems: {
    tooShort: "Geben Sie mindestens drei Zeichen ein.",
    notConfirmed: "Setzen Sie das Häkchen und bestätigen Sie, dass sich dies nicht rückgängig machen lässt.",
  },
  erased: {
    nothingHeld: "Zu dieser Adresse ist nichts mehr gespeichert.",
    done: "Die Daten der Person sind gelöscht. An die Adresse geht keine E-Mail mehr.",
    notScrubbed:
      "Die Daten der Person sind gelöscht. An die Adresse geht keine E-Mail mehr. Ein anderes Programm liest gerade die Datenbank; innerhalb einer Minute, nachdem dieses fertig ist, wird das Gelöschte überschrieben.",
  },
  exportNotes,
});
