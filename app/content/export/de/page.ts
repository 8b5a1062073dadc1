import { columns, figures } from "./dictionary";

export const page = {
  documentTitle: "Exporte - Tandem",
  title: "Exporte",
  lead: "Die freigegebenen Zahlen als Dateien. Sie enthalten, was der Bericht zeigt, und nichts darüber hinaus, und sie ändern sich nie.",
  allWaves: "Alle Umfragen in einer Datei",
  nothingYet:
    "Noch ist keine Umfrage freigegeben. Die Dateien erscheinen hier, wenn die erste geschlossen ist.",
  eachWave: "Umfrage für Umfrage",
  whichFile: "Welche Datei wofür",
  forWhom:
    "Die Folien sind zum Zeigen da: sechs zu einer Umfrage, mit Notizen für die Person, die spricht. Die Arbeitsmappe ist zum Lesen da: eine Übersicht zum Filtern, dann Zahlen, Umfragen, Kommentare, ein Codebuch und die Methode. CSV (mit Kommas, UTF-8) und JSON sind für Programme, eine Zeile für jede Zahl; in den Tabellen heißt intervalLow interval_low und so weiter; {schema} ist ein JSON-Schema. Wer welche Datei geholt hat, steht im Prüfprotokoll.",
  schema: "die Beschreibung der JSON-Datei",
  withheld:
    "Eine Zahl, die nicht gezeigt wird, steht ebenfalls da, ohne Wert und mit dem Grund. Ergänzen Sie sie nicht. Vor einem Text, den eine Tabellenkalkulation als Formel läse, steht ein Apostroph.",
  earlier: "Aus der Zeit vor Tandem",
  earlierImport:
    "{results} lassen sich importieren und stehen dann neben dem Verlauf, als importiert gekennzeichnet. In den Dateien oben sind sie nicht enthalten; wo es welche gibt, haben sie eine eigene, in der bei jedem steht, woher es kommt.",
  earlierLink: "Frühere Ergebnisse",
  everyColumn: "Alle Spalten",
  everyFigure: "Alle Zahlen",
  columns,
  figures,

  file: "{title} ({kind})",
  workbook: "Excel-Arbeitsmappe",
  figuresFile: "Zahlen",
  comments: "Kommentare",
  slides: "Folien",
  scoreChart: "Diagramm der Werte",
  topicsChart: "Diagramm der Themen",
  png: "als PNG",
  pngOf: "als PNG: {title}",
  pngFailed: "Dieser Browser konnte es nicht zeichnen; nehmen Sie das SVG.",

  onReport: {
    title: "Zum Herunterladen",
    board: "Eine Seite für die Geschäftsleitung",
    sameFigures: "{board}. Alle Dateien enthalten dieselben festgeschriebenen Zahlen; {page}.",
    explained: "wofür jede da ist, und alle Umfragen in einer",
  },

  waves: {
    label: "Dateien jeder Umfrage",
    wave: "Umfrage",
    asked: "Befragt",
    files: "Dateien",
    forReading: "Zum Lesen",
    nothing: "Es wurde nichts freigegeben",
    board: "Seite für die Geschäftsleitung",
    why: "Warum",
    ofWave: "{name} zu {wave}",
  },

  picture: {
    score: "Wie {first} und {second} ihre Beziehung bewerten",
    bars: "Balken: der Bereich, in dem der Wert höchstwahrscheinlich liegt.",
    topics: "{topics}, der größte Abstand zuerst",
    marks:
      "Kreis: {first}. Raute: {second}. Dünne Linien: die Bereiche, in denen die Werte höchstwahrscheinlich liegen.",
    source: "{organisation}, {relationship}, {wave}.",
    asked: "Befragt vom {opened} bis {closed} mit Tandem.",
    askedInvented: "Befragt vom {opened} bis {closed} mit Tandem. Vorführung: Die Antworten sind erfunden.",
  },
} as const;
