import { translationOf } from "~/content/translated";
import { findings } from "./de/findings";
import { results } from "./de/results";
import { saw } from "./de/saw";
import { schema } from "./de/schema";
import { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Anonymität - Tandem",
    title: "Angriffe auf die Anonymität",
    lead: "Tandem vergleicht Kopien seiner eigenen Dateien mit dem, was es erzeugt, nennt Abweichungen und versucht bekannte Angriffe darauf. Was es mit nichts vergleicht, etwa Texte, die Menschen eingeben, beurteilt es nicht.",
    hindered:
      "Seit {moment} hält ein anderes Programm die Datenbank offen; deshalb lässt sich ihr Transaktionslog nicht leeren. Dieses behält seither jede Änderung einzeln: Wer es kopiert, kann lesen, in welcher Reihenfolge Codes verwendet wurden und Stimmzettel eingingen. Schlüssel von Umfragen, die inzwischen enden, werden erst danach vernichtet. Beenden Sie Programme, die die Datenbank lesen, etwa ein Programm zum Ansehen von Datenbanken oder eine Sicherung, die hängt.",
    notYet: "Die Angriffe wurden hier noch nicht ausgeführt.",
    run: {
      title: "Angriffe ausführen",
      button: "Die Datenbank jetzt angreifen",
      more: "Wo Tandem installiert ist, kann es mehr angreifen: Sicherungen, am besten zwischen zwei Stimmzetteln entstanden, Logs, Exporte, und was jemand mit den Schlüsseldateien tun könnte.",
      command: en.page.run.command,
      note: "Der Befehl liest Kopien und speichert Anzahlen und Namen von Dateien, Tabellen und Spalten, nie, wen ein Angriff genannt hat. Er endet mit 1, wenn etwas von dem abweicht, was Tandem erzeugt; endet er mit 0, ist das kein Beweis.",
    },
    last: {
      at: "Zuletzt ausgeführt am {moment}.",
      findings: "Nicht als harmlos bekannt",
      holder: "Was jemand mit den Schlüsseldateien tun könnte",
      each: "Jeder Angriff",
      table: "Jeder Angriff mit seinem Ergebnis",
      attack: "Angriff",
      result: "Ergebnis",
      whatLinkIs:
        "Verknüpfen heißt, einer Person, einer Adresse oder einem Code die Antworten eines Stimmzettels zuzuordnen. Allein durch Zufall wäre je Abteilung ein Paar richtig.",
    },
    tables: {
      title: "Was Befragte in der Datenbank hinterlassen",
      readNow: "Eben aus der laufenden Datenbank gelesen.",
      noSuchColumn:
        "Eben aus der laufenden Datenbank gelesen. Es gibt keine Spalte für eine Zeitangabe, eine Netzadresse, ein Gerät, eine Sprache oder einen Namen.",
      unnumbered: "Die Zeilen haben keine Nummer; zufällige Schlüssel sortieren sie.",
      numbered: "Die Zeilen sind nach ihrem Eingang nummeriert.",
    },
  },
  unknownColumn: "Was das ist, steht nirgends: Tandem hat es nicht angelegt.",
  work: {
    title: "Diese Installation wird mit Kopien ihrer eigenen Dateien angegriffen",
    looking: "Gesucht wird nach Reihenfolgen, Zeiten, Resten und gemeinsamen Werten",
    stopped:
      "Der Angriff endete vorzeitig. Führen Sie npm run verify-anonymity aus, wo Tandem installiert ist: Der Befehl sagt, warum.",
  },
  findings,
  results,
  saw,
  schema,
});
