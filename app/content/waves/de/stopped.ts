import { translationOf } from "~/content/translated";
import type { stoppedPage as englishPage, stopped as englishStopped } from "../en/stopped";

const ORIGINALS =
  "Bitten Sie die Personen, die den Server betreiben, die ursprünglichen Werte wieder einzutragen oder die letzte Sicherung von vor der Änderung wiederherzustellen. Innerhalb einer halben Minute geht die Umfrage von selbst weiter, und das Prüfprotokoll hält es fest.";

export const stoppedPage = translationOf<typeof englishPage>()({
  title: "Diese Umfrage ist angehalten",
  why: "Was die Datenbank von ihren Regeln enthält, ist nicht das, was den Befragten zum Beginn zugesagt wurde.",
  meanwhile:
    "Sie nimmt keine Antworten an, sendet keine E-Mails und gibt nichts frei. Tandem selbst löscht nichts, solange sie angehalten ist; ob jemand, der die Regeln geändert hat, auch etwas gelöscht hat, kann es nicht wissen.",
  differs: "Was abweicht",
  promised: "zugesagt: {value}",
  stored: "jetzt gespeichert: {value}",
  empty: "nichts",
  notAsItWas: "nicht wie ursprünglich",
  remedy: "Was zu tun ist",
  remedies: [
    ORIGINALS,
    "Sagen Sie es dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist: Keine Seite von Tandem ändert diese Regeln, nachdem eine Umfrage begonnen hat.",
  ],
  clock: "Weicht nur der Stand ab, kann die Uhr des Servers falsch gegangen sein: Lassen Sie sie prüfen.",
  cancel:
    "Lassen sich die ursprünglichen Werte nicht zurückholen, brechen Sie die Umfrage ab: Alle Antworten werden ungelesen vernichtet, freigegeben wird nichts.",
  cancelLink: "Umfrage abbrechen",
  fingerprint: "Fingerabdruck der Umfrage zu ihrem Beginn",
  stateWord: "Angehalten",
});

export const stopped = translationOf<typeof englishStopped>()({
  notPlanned:
    "Diese Umfrage war schon einmal offen, obwohl die Datenbank sie als geplant führt. Antworten, die in ihr gegeben wurden, können noch da sein.",
  remedy: ORIGINALS,
  closing:
    "Die gespeicherten Regeln dieser Umfrage sind nicht die, mit denen sie geöffnet wurde; darum wurde nichts geöffnet, freigegeben oder vernichtet. Auf der Seite der Umfrage steht, was abweicht und was zu tun ist.",
  status: "Die Umfrage {quarter} ist angehalten.",
  nextStep: "Die Umfrage {quarter} ist angehalten: Sehen Sie nach, was geändert wurde und was zu tun ist",
  names: {
    manifest: "Der Wortlaut des Versprechens",
    "manifest-hash": "Die Prüfsumme des Versprechens",
    relationship: "Das Abteilungspaar",
    quarter: "Das Quartal",
    opens: "Der Anfangstermin",
    closes: "Der Endtermin",
    extension: "Ob und wann das Ende verschoben wurde",
    threshold: "Die Mindestzahl",
    method: "Die Methode; dieses Programm kennt die zugesagte nicht, eine spätere Version kennt sie",
    "key-holder": "Wer die Schlüssel verwahrt",
    state: "Der Stand",
    end: "Warum sie zu Ende ging",
    restored: "Ob und wann eine wiederhergestellte Sicherung sie zurückgebracht hat",
    codes: "Wie viele Codes es in jeder Abteilung gibt",
    delivery: "Wie die Codes zu den Eingeladenen kommen: per E-Mail oder auf Zetteln",
    invitees: "Wer eingeladen ist oder unter welcher Adresse",
    ballots: "Wie viele Stimmzettel es gibt: mehr, als Codes benutzt wurden oder eine Abteilung hat",
    "closed-ballots":
      "Welche Stimmzettel es gibt: Nach dem Schließen kam einer hinzu, verschwand oder wurde geändert",
    "after-start":
      "Was den Befragten nach „Beginnen“ gezeigt wird: der letzte Plan oder das, woran Namen erkannt werden",
    turnover: "Wie viele Personen seit früheren Umfragen gegangen und dazugekommen sind",
    "key-file": "Die Schlüssel in der Schlüsseldatei der Umfrage",
    "earlier-results": "Die Ergebnisse früherer Umfragen, an denen sich bemisst, was von neuen gezeigt wird",
  },
});
