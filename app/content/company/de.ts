import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    pairs: {
      documentTitle: "Abteilungspaare - Tandem",
      title: "Abteilungspaare",
      lead: "Jedes Paar hat seine eigene Personenliste, eigene Umfragen, Berichte und Pläne. Paare werden weder verglichen noch in eine Rangfolge gebracht.",
      pair: "Paar",
      lastResult: "Letztes Ergebnis",
      score: "Wert, höchstwahrscheinlich im Bereich",
      demonstration: "Vorführung",
      archived: "Archiviert",
      result: "{stage}, {quarter}",
      scoreAndRange: "{value}, {range}",
      noneYet: "Noch keines",
      change: "Ändern",
      changeWhich: "{name} ändern",
      add: "Ein Paar hinzufügen",
      addText:
        "Ein anderer Geschäftsbereich, ein anderes Land oder zwei andere Abteilungen. Vertrieb und Marketing, gleich in welcher Sprache sie so heißen, werden nach Leads und Kunden gefragt; alle anderen mit Worten, die auf zwei beliebige voneinander abhängige Abteilungen passen. Niemand kann gleichzeitig in zwei offenen Umfragen sein.",
      addButton: "Dieses Paar hinzufügen",
    },
    pair: {
      documentTitle: "Abteilungspaar ändern - Tandem",
      title: "{name} ändern",
      lead: "Andere Namen gelten ab der nächsten Umfrage. Was freigegeben wurde, behält die Namen, mit denen gefragt wurde. Der Wortlaut der Aussagen bleibt, wie ihn die erste Umfrage verwendet hat.",
      first: "Erste Abteilung",
      firstHint: "Zum Beispiel Vertrieb oder Produkt",
      second: "Zweite Abteilung",
      secondHint: "Zum Beispiel Marketing oder Entwicklung",
      name: "Name des Paars",
      nameHint: "Wie es in Listen steht, zum Beispiel „Vertrieb und Marketing, Österreich“",
      save: "Speichern",
      delete: "Löschen",
      deleteText: "Personenliste und geplante Umfragen werden mit ihm gelöscht.",
      kept: {
        asked:
          "Es lässt sich nicht mehr löschen: Eine seiner Umfragen hat begonnen, und ihre Ergebnisse bleiben.",
        only: "Es lässt sich nicht löschen: Es ist das einzige Paar. Ändern Sie stattdessen seine Namen.",
        demonstration: "Es gehört zur Vorführung, die Sie auf der ersten Seite entfernen können.",
      },
      deleteButton: "Dieses Paar löschen",
      archive: "Archivieren",
      archiveText:
        "Nichts geht verloren: Umfragen, Berichte, Pläne und Exporte bleiben lesbar, und wer den Schlüssel einer geschlossenen Umfrage verwahrt, kann weiterhin damit kommen. Für das Paar wird keine Umfrage mehr vorgeschlagen oder geplant, und in Listen steht es am Ende. Es lässt sich jederzeit zurückholen.",
      archiveButton: "Dieses Paar archivieren",
      notArchived: {
        planned:
          "Archivieren lässt es sich, wenn keine Umfrage geplant ist: Sagen Sie die geplante Umfrage zuerst ab.",
        open: "Archivieren lässt es sich, wenn keine Umfrage läuft: Warten Sie, bis die laufende Umfrage geschlossen ist.",
        unused:
          "Archivieren lässt es sich, sobald eine seiner Umfragen begonnen hat. Bis dahin lässt es sich löschen.",
      },
      archivedSince:
        "Archiviert seit {day}. Für dieses Paar wird keine Umfrage vorgeschlagen oder geplant; alles von ihm bleibt lesbar.",
      bringBack: "Zurückholen",
    },
    settings: {
      documentTitle: "Organisation - Tandem",
      back: "Datenschutz",
      title: "Organisation",
      lead: "Name, Zeitzone, Ansprechstelle und wie lange Daten aufbewahrt werden.",
      saved:
        "Die Einstellungen sind gespeichert. Wie lange Daten aufbewahrt werden, wird einmal am Tag angewandt, das nächste Mal nach Mitternacht.",
      name: "Name der Organisation",
      language: "Sprache",
      languageHint: "Für alle, deren Sprache nicht in der Personenliste steht.",
      timeZone: "Zeitzone",
      timeZoneHint:
        "In ihr werden Zeiten gewählt und genannt: auf Seiten, in E-Mails, auf Zetteln und Aushängen, in Kalendern. Umfragen, die begonnen haben, behalten die, in der sie angekündigt wurden; geplante beginnen im selben Augenblick wie bisher, sehen Sie sich also ihre Termine an.",
      contact: "An wen sich Beschäftigte mit Fragen zu ihren Daten wenden können",
      contactHint:
        "Name, Anschrift oder Telefonnummer der oder des Datenschutzbeauftragten. Das steht im gedruckten Dokument und bei den Regeln auf der Seite jeder Umfrage: Nennen Sie lieber eine Stelle als eine Person.",
      kept: "Wie lange Daten aufbewahrt werden",
      rosterKept: "Personenliste nach so vielen Monaten löschen",
      rosterKeptHint:
        "Gezählt ab dem Ende der letzten Umfrage oder ab dem letzten Import, wenn der später war. Leer: bis die Personalabteilung sie löscht. Nie, solange eine Umfrage geplant oder offen ist.",
      commentsKept: "Kommentare nach so vielen Monaten löschen",
      commentsKeptHint:
        "Gezählt ab dem Ende ihrer Umfrage. Leer: Sie bleiben. Die Zahlen sind nicht betroffen.",
      save: "Speichern",
    },
  },
  together: {
    all: "Alle {of} zusammen: {value}\u00a0Punkte, höchstwahrscheinlich {range}. Jedes Paar zählt gleich; eines ohne freigegebenen Wert ist nicht dabei.",
    some: "{of} von {all} zusammen: {value}\u00a0Punkte, höchstwahrscheinlich {range}. Jedes Paar zählt gleich; eines ohne freigegebenen Wert ist nicht dabei.",
  },
  problems: {
    organisation: "Geben Sie den Namen Ihrer Organisation ein.",
    firstDepartment: "Geben Sie den Namen der ersten Abteilung ein.",
    secondDepartment: "Geben Sie den Namen der zweiten Abteilung ein.",
    ownName: "Geben Sie Ihren Namen ein.",
    email: frame.forms.noAddress,
    pairName:
      "Geben Sie einen Namen ein, der dieses Paar von den anderen unterscheidet, zum Beispiel mit dem Land.",
    taken: "Ein anderes Abteilungspaar heißt schon so.",
    "same-department": "Die beiden Abteilungen brauchen verschiedene Namen.",
    exchanged:
      "So heißt zurzeit die andere Abteilung. Damit würden alle in der Personenliste und alle Ergebnisse die Seite wechseln. Stört Sie nur die Reihenfolge, lassen Sie die Namen, wie sie sind. Stehen Personen in der falschen Abteilung, importieren Sie die Personenliste noch einmal.",
    language: "Wählen Sie eine Sprache.",
    timeZone: "Wählen Sie eine Zeitzone aus der Liste.",
    months:
      "Geben Sie ganze Monate von 1 bis 120 ein, oder lassen Sie das Feld leer, um die Daten zu behalten.",
  },
});
