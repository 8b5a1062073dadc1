import { de as frame } from "~/content/frame/de";

export const page = {
  documentTitle: "Frühere Ergebnisse - Tandem",
  title: "Frühere Ergebnisse",
  lead: "Werte aus der Zeit vor Tandem stehen neben dem Verlauf und sind als importiert gekennzeichnet. Sie stammen aus einer anderen Umfrage, darum wird nichts aus ihnen geschlossen: keine Stufe, keine Veränderung, kein Rat.",
  imported: "Importierte Ergebnisse",
  nothing: "Es wurde nichts importiert.",

  list: {
    quarter: "Quartal",
    asked: "Befragt bis",
    both: "Beide",
    source: "Quelle",
    tag: "importiert",
    inFile: "in der Datei: {scale}",
    delete: "Löschen",
    deleteQuarter: "{quarter} löschen",
  },

  upload: {
    title: "Aus einer Datei importieren",
    file: "CSV-Datei",
    fileHint: "Zwei Zeilen für jedes Quartal, eine für jede Abteilung.",
    scale: "Die Werte in der Datei sind",
    scaleHint: "Ein Anteil zustimmender Antworten ist keine dieser Skalen und lässt sich nicht umrechnen.",
    choose: "Bitte wählen",
    scales: {
      points: "Punkte von 20 bis 100",
      mean: "mittlere Antworten von 1 bis 5 (aus 1 wird 20, aus 5 wird 100)",
      percent: "Prozent des Wegs von der niedrigsten zur höchsten Antwort",
    },
    source: "Woher sie stammen",
    sourceHint:
      "In Worten, zum Beispiel „Umfrage unter den Beschäftigten 2024, vier Aussagen zur Zusammenarbeit“. Es steht neben den Werten.",
    check: frame.shared.upload.check,
    exampleTitle: frame.shared.upload.format,
    exampleRules:
      "Die erste Zeile nennt die Spalten, in beliebiger Reihenfolge. Ein Quartal zählt nur, wenn beide Abteilungen eine Zeile haben und in jeder mindestens {threshold} Personen geantwortet haben: dieselbe Mindestzahl wie überall. Quartale, in denen Tandem selbst eine Umfrage hat, werden ausgelassen.",
    example: "Beispiel einer Datei mit früheren Ergebnissen",
    download: frame.shared.upload.example,
  },

  preview: {
    title: frame.shared.upload.preview,
    lead: "Noch ist nichts gespeichert. Die Werte sind Punkte von 20 bis 100, auf ganze Punkte gerundet.",
    surveys: "Was importiert würde",
    nothing: "Aus dieser Datei lässt sich nichts importieren.",
    replaces: "Das ersetzt, was früher importiert wurde für: {quarters}.",
    leftOut: "Ausgelassen",
    leftOutLines: "Ausgelassene Zeilen",
    line: "Zeile",
    matter: frame.shared.upload.problem,
    more: { one: "Und {count} weitere.", other: "Und {count} weitere." },
    import: { one: "{count} Quartal importieren", other: "{count} Quartale importieren" },
    other: frame.shared.upload.other,
  },
} as const;
