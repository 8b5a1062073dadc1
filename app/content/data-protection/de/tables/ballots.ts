import { translationOf } from "~/content/translated";
import type { ballotTables as english } from "../../en/tables/ballots";
import { words } from "./words";

/** What is stored of ballots and of what is counted from them. {roster} and {comments} come from the settings. */
export const ballotTables = translationOf<typeof english>()({
  claim: {
    what: "Eine Zeile für jeden Code einer offenen Umfrage, ob verwendet oder nicht.",
    why: "Damit ein Code einen Stimmzettel ergibt und nicht mehr.",
    kept: "Bis die Umfrage endet.",
    seenBy:
      "Niemand auf einer Seite. Wer außerdem die Schlüsseldatei der Umfrage hat, kann erkennen, wessen Code es ist und ob er verwendet wurde; ohne sie zeigen Kopien von vorher und nachher, dass einer verwendet wurde, nicht wessen; und wer einen Code hat, kann es herausfinden, indem er oder sie ihn verbraucht.",
    columns: {
      codeMac: "Schlüsselabhängiger Hash eines Codes. Der Code selbst wird nicht gespeichert.",
      waveId: "Die Umfrage.",
      departmentIndex: words.whichDepartment,
      blindedMac:
        "Schlüsselabhängiger Hash des verblindeten Tokens, für das der Code verwendet wurde, oder ein Füllwert, der genauso aussieht.",
    },
  },
  ballot: {
    what: "Antworten, wie sie im Browser versiegelt wurden, jeweils mit einem zufälligen Token. Keine Zeit, keine laufende Nummer, kein Name, kein Code; in welcher Reihenfolge sie kamen, lässt sich aus dem Transaktionslog lesen, bis es geleert wird, höchstens eine halbe Minute lang, sofern kein anderes Programm die Datenbank liest.",
    why: "Um jeden Stimmzettel einmal zu zählen, wenn die Umfrage schließt.",
    kept: "Bis die Umfrage endet; dann zusammen mit dem Schlüssel vernichtet.",
    seenBy:
      "Niemand auf einer Seite. Sie werden einmal im Arbeitsspeicher geöffnet, gezählt und vernichtet. Wer den Schlüssel hat, der Stimmzettel öffnet, könnte sie vorher lesen.",
    columns: {
      token:
        "Zufallszahl, im Browser erzeugt und signiert, ohne gesehen zu werden; sie kommt ohne den Code an.",
      waveId: "Die Umfrage.",
      departmentIndex: words.whichDepartment,
      sealed: "Antworten und Kommentar, im Browser verschlüsselt und für alle auf dieselbe Länge aufgefüllt.",
      mac: "Schlüsselabhängiger Hash, der zeigt, dass der Stimmzettel mit einem Token dieser Umfrage abgegeben wurde; aus Token und Stimmzettel berechnet, sagt er sonst nichts.",
    },
  },
  shareBox: {
    what: "Was Personen, die Schlüssel verwahren, gegeben haben, um die Stimmzettel einer geschlossenen Umfrage zu öffnen, verschlüsselt für einen Schlüssel außerhalb der Datenbank.",
    why: "Damit sie nicht alle gleichzeitig kommen müssen und nach einem Absturz nichts zweimal gegeben werden muss.",
    kept: "Bis die Umfrage endet; dann zusammen mit den Stimmzetteln und dem Schlüssel vernichtet.",
    seenBy: "Niemand auf einer Seite; dass jemand es gegeben hat, steht auf der Seite der Umfrage.",
    columns: {
      waveId: "Die Umfrage.",
      position: "Wer von denen, die einen Schlüssel verwahren.",
      box: "Ein Anteil für jeden Stimmzettel, verschlüsselt. Ohne den eigenen Schlüssel des Servers und die Anteile der anderen öffnet er nichts.",
      postedAt: "Wann er gegeben wurde.",
    },
  },
  usedKey: {
    what: "Öffentliche Schlüssel von Umfragen, die begonnen haben.",
    why: "Damit kein Schlüssel für eine zweite Umfrage verwendet wird.",
    kept: words.forGood,
    seenBy: "Niemand auf einer Seite; jeder steht im Manifest seiner Umfrage.",
    columns: {
      publicKey: "Ein öffentlicher Schlüssel einer Umfrage. Er öffnet nichts.",
    },
  },
  comment: {
    what: "Kommentare, die nach den Regeln gezeigt werden dürfen, in zufälliger Reihenfolge.",
    why: "Damit Abteilungen in eigenen Worten sagen können, was helfen würde.",
    kept: "{comments}",
    seenBy:
      "Personalabteilung, Moderation und Administration; gedruckt nur die, deren Verfasserin oder Verfasser es erlaubt hat.",
    columns: {
      waveId: "Die Umfrage.",
      key: "Zufallszahl, die über die Reihenfolge entscheidet.",
      departmentIndex:
        "Erste oder zweite Abteilung; leer, wo die Kommentare beider Abteilungen gemischt wurden.",
      text: "Der Kommentar, bis zu 500 Zeichen. Keine Antwort, kein Wert, keine Zeit und keine Sprache steht dabei.",
      mayBeQuoted: "Ob die Person, die ihn geschrieben hat, erlaubt hat, ihn gedruckt zu zitieren.",
    },
  },
  release: {
    what: "Das eine Ergebnis einer Umfrage, wie die Freigaberegeln es durchlassen. Es wird nie geändert oder neu berechnet.",
    why: "Daraus entstehen Berichte, Verläufe und Pläne.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      waveId: "Die Umfrage.",
      relationshipId: "Das Abteilungspaar.",
      methodVersion: "Version der Methode, nach der es errechnet wurde.",
      content: "Die freigegebenen Zahlen: nur Ergebnisse von Gruppen, gerundet, wie die Regeln es verlangen.",
      receipts:
        "Quittungen aller gezählten Stimmzettel, nach ihren Zeichen sortiert. Eine Quittung zeigt nicht, was geantwortet wurde.",
      restoredAt: words.restored,
    },
  },
});
