import { translationOf } from "~/content/translated";
import type { saw as english } from "../en/saw";

export const saw = translationOf<typeof english>()({
  onlyOneCopy: "Es gibt nur eine Kopie, die sich untersuchen lässt.",
  betweenCopies:
    "Verglichene Kopien: {copies}. Code-Einträge, die sich dazwischen geändert haben: {claims}. Eingegangene Stimmzettel: {ballots}.",
  rowsUnnumbered: "Keine der beiden Tabellen nummeriert ihre Zeilen.",
  ballotsByRowNumber: "Stimmzettel, deren Reihenfolge sich aus der Zeilennummer lesen lässt: {count}.",
  ballotsByOverflowPage: "Stimmzettel, deren Reihenfolge sich aus der Überlaufseite lesen lässt: {count}.",
  ballotsByPlace: "Stimmzettel, deren Reihenfolge sich aus dem Platz auf der Seite lesen lässt: {count}.",
  ballotsByKeys:
    "Die Stimmzettel liegen in der Reihenfolge ihrer zufälligen Schlüssel, die zu niemandem gehört.",
  claimsByRowNumber: "Code-Einträge, deren Reihenfolge sich aus der Zeilennummer lesen lässt: {count}.",
  claimsByOverflowPage: "Code-Einträge, deren Reihenfolge sich aus der Überlaufseite lesen lässt: {count}.",
  claimsByPlace: "Code-Einträge, deren Reihenfolge sich aus dem Platz auf der Seite lesen lässt: {count}.",
  claimsByKeys:
    "Die Code-Einträge liegen in der Reihenfolge ihrer zufälligen Schlüssel, die zu niemandem gehört.",
  unusedPages:
    "Unbenutzte Seiten: {unused}, davon noch gefüllt: {filled}. Seiten aus einem früheren Durchgang, die das Log behält: {leftovers}.",
  bytesBetweenRows: "Bytes zwischen den Zeilen, in denen etwas Gelöschtes oder Verschobenes steht: {bytes}.",
  personsWithAnswers: "Zeilen, die eine Person und Antworten enthalten: {count}.",
  nothingShared: "Kein Code-Eintrag und kein Stimmzettel haben einen Wert gemeinsam.",
  valuesShared: "Code-Einträge und Stimmzettel, die einen Wert gemeinsam haben: {count}.",
  noneGiven: "Es wurden keine angegeben.",
  lines:
    "Gelesene Zeilen: {lines}, Dateien: {files}. Darin gefunden: Codes: {codes}, Token: {tokens}, Anfragen von Befragten: {requests}.",
  noTimes: "Keine Spalte und kein Schlüssel sagt, wann ein Stimmzettel eingegangen ist.",
  timesIn: "Zeiten stehen in {columns}.",
  logEmpty: "Das Transaktionslog ist leer.",
  logHolds: "Seiten im Transaktionslog: {pages}. Änderungen, zu denen sie gehören: {changes}.",
  claimsRecognised: "Code-Einträge, die sich erkennen lassen: {recognised} von {claims}.",
  ballotsReadable: "Stimmzettel, die sich lesen lassen: {opened} von {ballots}.",
  noKeys: "Gelesene Dateien: {files}. Keine ist eine Schlüsseldatei im Klartext oder enthält eine.",
  keysFound: "Schlüsseldateien unter den Kopien: {keys}.",
});
