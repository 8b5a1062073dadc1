import { translationOf } from "~/content/translated";
import type { resultTables as english } from "../../en/tables/results";
import { words } from "./words";

/** What is stored beside releases. {roster} and {comments} come from the settings. */
export const resultTables = translationOf<typeof english>()({
  timelineNote: {
    what: "Notizen der Personalabteilung dazu, was in der Organisation geschehen ist, zum Beispiel eine Umstrukturierung.",
    why: "Um Veränderungen zwischen Umfragen zusammen mit dem zu lesen, was inzwischen geschehen ist.",
    kept: "Bis die Personalabteilung die Notiz löscht.",
    seenBy: words.seenByResults,
    columns: {
      id: "Zufällige Kennung.",
      relationshipId: "Das Abteilungspaar.",
      happenedOn: "Tag, an dem es geschehen ist.",
      text: "Was geschehen ist, in den Worten der Personalabteilung. Es sollte keine Person nennen.",
      createdAt: "Wann die Notiz geschrieben wurde.",
    },
  },
  importedResult: {
    what: "Gruppenergebnisse aus der Zeit vor Tandem, von der Personalabteilung eingegeben.",
    why: "Um zu zeigen, woher die Abteilungen kommen; sie sind überall gekennzeichnet und entscheiden nichts.",
    kept: "Bis die Personalabteilung sie löscht.",
    seenBy: words.seenByResults,
    columns: {
      id: "Zufällige Kennung.",
      relationshipId: "Das Abteilungspaar.",
      quarter: "Jahr und Quartal.",
      source: "Woher die Zahlen stammen, in den Worten der Personalabteilung.",
      content: "Die Zahlen.",
      createdAt: "Wann sie eingegeben wurden.",
    },
  },
  anonymityCheck: {
    what: "Was die Prüfung von Tandems eigenen Dateien auf Abweichungen von dem, was Tandem erzeugt, und die Angriffe darauf ergeben haben.",
    why: "Um zu zeigen, was diese Angriffe mit einer Person verknüpfen könnten.",
    kept: words.forGood,
    seenBy: "Administration.",
    columns: {
      id: "Laufende Nummer.",
      at: "Wann die Prüfung lief.",
      linked:
        "Wie viele Verknüpfungen gefunden wurden; null ist richtig und kein Beweis, dass es keinen anderen Weg gibt.",
      content: "Jeder Angriff mit dem, was er gefunden hat. Keine Antwort, kein Code, keine Adresse.",
    },
  },
  targetAdvice: {
    what: "Welche Stufe die Abteilungen anstreben, wie Personalabteilung und beide Leitungen es an einem Tag gesehen haben.",
    why: "Um das Ziel neben die Ergebnisse zu zeichnen und später zu sehen, warum es gewählt wurde.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      id: "Zufällige Kennung.",
      relationshipId: "Das Abteilungspaar.",
      at: "Wann es gespeichert wurde.",
      accountId: "Wer es gespeichert hat.",
      signals: "Wie die Anzeichen zu Markt und Arbeit beantwortet wurden.",
      target: "Die Stufe, die empfohlen wurde.",
      stay: "Ob empfohlen wird zu bleiben.",
      reasons: "Die Gründe, in Worten.",
    },
  },
});
