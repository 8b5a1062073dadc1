import { translationOf } from "~/content/translated";
import type { stored as english } from "../en/stored";
import { words } from "./tables/words";

/** Section 6 and the annex: what is stored; section 7: how long it is kept. */
export const stored = translationOf<typeof english>()({
  title: "Was gespeichert wird",
  fields: "Jedes Feld, das gespeichert wird",
  annex: "Anhang: {title}",
  inAnnex: "Jedes Feld jeder Tabelle steht im Anhang.",
  readFrom:
    "Zum oben genannten Zeitpunkt aus der laufenden Datenbank gelesen. Mit * bezeichnete Tabellen enthalten Daten über eine Person, die sie nennen.",
  keyFiles:
    "Außerhalb der Datenbank gibt es für jede offene Umfrage eine Schlüsseldatei, lesbar allein für das Programm. Sie ist in keiner Sicherung und wird überschrieben und gelöscht, wenn die Umfrage endet.",
  neverTitle: "Niemals gespeichert",
  never: [
    "IP-Adresse, Gerät, Browser, Sprache oder Ort einer Person, die antwortet",
    "wann jemand geantwortet hat und wie lange es gedauert hat",
    "Antworten, die begonnen und nicht gesendet wurden (sie bleiben auf dem Gerät der befragten Person, mit deren Code versiegelt)",
    "Codes der Einladungen und die E-Mails, wie sie gesendet wurden",
    "Cookies auf den Seiten der Umfrage: Es gibt dort keine",
  ],
  fieldsOf: "Felder von {table}",
  why: "Wozu? {why}",
  kept: "Wie lange? {kept}",
  seenBy: "Wer sieht es? {who}",
  orderless: "Sie hat keine verborgene Zeilennummer und keine Spalte, die eine Zeit enthalten könnte.",
  keptTitle: "Wie lange etwas aufbewahrt wird",
  keptRows: {
    ballots: {
      label: "Versiegelte Stimmzettel, Token, schlüsselabhängige Hashes der Codes",
      text: "Bis die Umfrage endet. Dann vernichtet.",
    },
    keyFile: {
      label: "Schlüsseldatei einer Umfrage",
      text: "Bis die Umfrage endet. Dann überschrieben und gelöscht.",
    },
    frozenRoster: {
      label: "Zum Beginn festgeschriebene Personenliste, Warteschlange der E-Mails",
      text: "Bis die Umfrage endet.",
    },
    roster: {
      label: "Personenliste",
      text: "{roster}",
    },
    uploads: {
      label: "Hochgeladene Personenlisten, die noch nicht übernommen sind",
      text: "Höchstens einen Tag.",
    },
    guesses: {
      label: "Schätzungen und Stimmen in einer Besprechung",
      text: "Bis sie als ein Bereich gezeigt werden. Höchstens einen Tag.",
    },
    comments: {
      label: "Kommentare",
      text: "{comments}",
    },
    results: {
      label: "Freigegebene Zahlen, Manifeste, Quittungen, Pläne",
      text: words.forGood,
    },
    accounts: {
      label: "Konten und Prüfprotokoll",
      text: words.forGood,
    },
    signIns: {
      label: "Anmeldungen",
      text: "Höchstens eine Woche.",
    },
    backups: {
      label: "Sicherungen",
      text: "So lange, wie die Organisation sie aufbewahrt: ________. Was inzwischen gelöscht wurde, ist in älteren noch enthalten.",
    },
  },
});
