import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

export const de = {
  page: {
    skipToContent: "Zum Inhalt springen",
    copy: {
      button: "Kopieren",
      done: "Kopiert.",
      byHand: "Der Text ist markiert: Kopieren Sie ihn mit der Tastatur oder über das Menü.",
    },
    problems: { title: "Es gibt ein Problem" },
    work: {
      documentTitle: "In Arbeit - Tandem",
      starting: "Wird gestartet",
    },
    duration: {
      minutes: { one: "{count} Minute", other: "{count} Minuten" },
      hours: { one: "{count} Stunde", other: "{count} Stunden" },
      days: { one: "{count} Tag", other: "{count} Tage" },
    },
    masthead: {
      main: "Hauptmenü",
      menu: "Menü",
      signOut: "Abmelden",
      yourAccount: "Ihr Konto",
      pair: "Abteilungspaar",
      show: "Anzeigen",
      groups: { survey: "Umfrage", results: "Ergebnis und Plan", settings: "Einstellungen" },
      links: {
        export: "Export",
        history: "Frühere Ergebnisse importieren",
        pairs: "Abteilungspaare",
        organisation: "Organisation",
        waves: "Umfragen",
        trends: "Verlauf",
        roster: "Personenliste",
        target: "Ziel",
        interventions: "Maßnahmen",
        method: "Methode",
        privacy: "Datenschutz",
        anonymity: "Anonymität",
        accounts: "Konten",
        connections: "Verbindungen",
      },
    },
    charts: {
      sameNumbers: "Dieselben Zahlen als Tabelle",
      asTable: "{title}, als Tabelle",
    },
    paper: { label: "Papier:", printer: "wie im Drucker eingestellt", a4: "A4", letter: "US Letter" },
    notShown: "nicht gezeigt",
    stages: {
      undefined: "Undefiniert",
      defined: "Definiert",
      aligned: "Abgestimmt",
      integrated: "Integriert",
    } as const satisfies Readonly<Record<Stage, string>>,
  },
  work: {
    over: "Das ist vorbei, oder der Server wurde inzwischen neu gestartet.",
    crashed:
      "Ein Fehler hat es abgebrochen; der Server hat ihn protokolliert. Nichts ist halb getan; versuchen Sie es noch einmal.",
  },
  restored:
    "Diese Umfrage wurde am {when} aus einer Sicherung wiederhergestellt, während sie offen war. Stimmzettel, die nach dieser Sicherung abgegeben wurden, fehlen.",
  topicTitles: [
    "Keine Themen",
    "Ein Thema",
    "Zwei Themen",
    "Drei Themen",
    "Vier Themen",
    "Fünf Themen",
    "Sechs Themen",
    "Sieben Themen",
    "Acht Themen",
    "Neun Themen",
    "Zehn Themen",
  ],
  manyTopics: { one: "{count} Thema", other: "{count} Themen" },
  numberWords: ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
  shared: {
    email: "E-Mail-Adresse",
    backToWave: "Zurück zur Umfrage",
    wave: "Umfrage {quarter}",
    whatIsPrinted: "Was gedruckt wird",
    upload: {
      check: "Datei prüfen",
      format: "Wie die Datei aussehen soll",
      example: "Dieses Beispiel als CSV-Datei herunterladen",
      preview: "Vor dem Import prüfen",
      problem: "Was nicht stimmt",
      other: "Andere Datei wählen",
      missing: "Wählen Sie eine Datei.",
    },
  },
  forms: {
    noAddress: "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org.",
    tooLong: "Verwenden Sie höchstens {maximum} Zeichen.",
    addressTooLong: "Diese Adresse ist zu lang.",
    incomplete: "Diese Anfrage ist unvollständig. Gehen Sie zurück, und versuchen Sie es noch einmal.",
  },
} as const satisfies TextTree;
