import { page as report } from "~/content/report/de/page";

export const page = {
  documentTitle: "Verlauf {relationship} - Tandem",
  title: "Verlauf",
  empty:
    "Nach jeder Umfrage erscheint ihr Ergebnis hier neben den früheren: der Wert mit seiner Unsicherheit, beide Abteilungen, sechs Themen und was inzwischen geschehen ist. Die erste Umfrage ist noch nicht beendet.",
  toWaves: "Zu den Umfragen",
  source:
    "Jede Zahl kommt aus der festgeschriebenen Freigabe ihrer Umfrage. Was dort zurückgehalten ist, wird hier weder gezeigt noch verwendet, und über ein Quartal ohne Ergebnis wird keine Linie gezogen.",
  method: report.footer.method,

  wave: "Umfrage",
  likely: "{value}, wahrscheinlich {low} bis {high}",
  range: "{low} bis {high}",
  notShown: "Nicht gezeigt",
  notShownSentence: "Nicht gezeigt.",
  legend: "{first} {second}. {caption}",
  bounds:
    "{caption} Ein gestricheltes Kästchen: Die Zahl liegt irgendwo darin; eine genaue könnte einzelne Antworten verraten.",
  whatCanBeSaid: "Was sich sagen lässt",
  sinceBefore: "Seit der Umfrage davor",
  walk: "{chart}: durch die Umfragen gehen",
  pair: "{first} {firstValue}; {second} {secondValue}.",

  score: {
    title: "Der Wert, {period}",
    caption: "Die senkrechten Linien und das graue Band zeigen, wo der Wert höchstwahrscheinlich liegt.",
    clear: "Eine dicke Linie ist eine klare Veränderung seit der Umfrage davor.",
    detectable:
      "Der Balken am rechten Rand ist so hoch wie eine Veränderung, die in etwa vier von fünf Fällen bemerkt wird.",
    target: "Die gestrichelte Linie zeigt, wo {stage} beginnt, das Ziel.",
    marks: "Die Nummern unten sind unter dem Bild erklärt.",
    imported:
      "Hohle Quadrate stammen aus der Zeit vor Tandem und lassen sich mit dem Folgenden nicht vergleichen.",
    targetMark: "Ziel",
    points: "Punkte",
    stage: "Stufe",
    importedRow: "Aus der Zeit vor Tandem, nicht vergleichbar. Quelle: {source}",
    change: "{verdict} ({difference})",
    told: {
      up: "{score}. {stage}. Seit der Umfrage davor: klar gestiegen {difference}.",
      down: "{score}. {stage}. Seit der Umfrage davor: klar gefallen {difference}.",
      same: "{score}. {stage}. Seit der Umfrage davor: keine wirkliche Veränderung {difference}.",
      unknown: "{score}. {stage}. Seit der Umfrage davor: zu wenige Angaben.",
      "no-earlier-wave": "{score}. {stage}. Seit der Umfrage davor: erste Umfrage.",
      "other-instrument": "{score}. {stage}. Seit der Umfrage davor: andere Fassung der Umfrage.",
      "end-band": "{score}. {stage}. Seit der Umfrage davor: nur eingegrenzt bekannt.",
      withheld: "{score}. {stage}. Seit der Umfrage davor: nicht gezeigt.",
    },
  },

  cuts: {
    mark: "Neue Grenzen",
    caption:
      "Die gepunktete Linie zeigt, wo die Skala anders geteilt wurde; die Bänder sind die der jeweiligen Zeit.",
    changed:
      "Ab {wave} ist die Skala bei {now} Punkten geteilt, davor bei {before}. Jede Umfrage behält die Stufe, die ihr eigener Bericht genannt hat; darum kann sich dort eine Stufe ändern, auch wenn der Wert gleich bleibt.",
  },

  verdicts: {
    explained:
      "Klar heißt eine Veränderung nur, wenn der Zufall allein sie selten ergäbe. Die Themen werden zusammen beurteilt, damit keines durch Zufall heraussticht.",
    label: "Was sich zu jedem Wert sagen lässt",
    caption: "Veränderung jedes Werts bis {now}, in Punkten",
    upTo: "Bis {now}",
    since: "Seit {since}",
    between: "zwischen {low} und {high}",
  },

  departments: {
    title: report.scores.departments,
    chart: report.scores.howTheyScore,
    caption: "Die senkrechten Linien zeigen, wo jeder Wert höchstwahrscheinlich liegt.",
  },

  gap: {
    title: "Der Abstand",
    chart: "Wie weit {first} und {second} auseinanderliegen, Punkte",
    caption:
      "Über der Mitte bewertet {first} höher, darunter {second}. Ein gefülltes Zeichen ist ein klarer Abstand; die senkrechten Linien zeigen, wo der Unterschied höchstwahrscheinlich liegt.",
    less: "{first} abzüglich {second}",
    higher: "höher",
    told: "{words}; Unterschied {value}.",
  },

  topics: {
    chart: "{topics} auf einer Skala, beide Abteilungen zusammen",
    caption:
      "Die Bänder sind die vier Stufen, von 20 unten bis 100 oben. Das helle Band zeigt, wo ein Wert höchstwahrscheinlich liegt; eine Zahl am rechten Rand ist die der neuesten Umfrage.",
    holes: "Ein Kreuz unter der Skala: nicht gezeigt.",
    told: "{topic} {value}",
    allTold: "{values}.",
  },

  responses: {
    title: "Wer geantwortet hat",
    chart: "Wie viele geantwortet haben",
    caption:
      "Unter der kräftigen Linie bei {caution} sind die Werte mit Vorsicht zu lesen; ab {good} ist die Beteiligung gut.",
  },

  drift: {
    title: "Langsame Bewegungen",
    chart: "Der gleitende Durchschnitt des Werts und der Bereich des Zufalls",
    caption:
      "Jeder Punkt gewichtet die neueste Umfrage mit {weight} und alle davor mit {rest}, sodass sich kleine Schritte in dieselbe Richtung summieren. Das Band zeigt, was der Zufall allein ergäbe, wenn sich nie etwas geändert hätte. Ein gefülltes Zeichen liegt außerhalb. Die Skala ist auf den Bereich der Zahlen beschränkt.",
    average: "Gleitender Durchschnitt",
    chance: "Nur Zufall",
    chanceMark: "nur Zufall",
    told: "{words}: gleitender Durchschnitt {value}, nur Zufall {low} bis {high}.",
  },

  timeLine: {
    title: "Was inzwischen geschehen ist",
    begun: "(Maßnahme, begonnen)",
    done: "(Maßnahme, erledigt)",
    explained:
      "Eine Maßnahme steht an dem Tag, an dem sie begann. Dass sich ein Wert danach bewegt hat, sagt nicht, dass er sich ihretwegen bewegt hat.",
    withoutResult: "Umfragen ohne Ergebnis",
    toNotes: "Notizen auf der Zeitachse hinzufügen oder ändern",
  },

  notes: {
    documentTitle: "Notizen auf der Zeitachse - Tandem",
    title: "Notizen auf der Zeitachse",
    trendsOf: "Verlauf von {relationship}",
    lead: "Was im Unternehmen geschehen ist, steht unter dem Wert, damit niemand eine Umorganisation für einen Trend hält.",
    noted: "Was notiert ist",
    change: "Ändern",
    changeNote: "{note} ändern",
    add: "Notiz hinzufügen",
    added: "Die Notiz steht auf der Zeitachse.",
    changed: "Die Notiz wurde geändert.",
    removed: "Die Notiz wurde entfernt.",
    when: "Wann",
    what: "Was geschehen ist",
    whatHint:
      "Wenige Wörter, etwa „Neues CRM“ oder „Umorganisation des Vertriebs“. Alle, die die Ergebnisse sehen dürfen, lesen es; nennen Sie darum keine Person.",
    one: {
      documentTitle: "Notiz ändern - Tandem",
      title: "Notiz ändern",
      save: "Notiz speichern",
      remove: "Entfernen",
      removeExplained:
        "Sie verschwindet von der Zeitachse. Um sie wiederzuhaben, müssten Sie sie noch einmal schreiben.",
      removeButton: "Notiz entfernen",
    },
  },
} as const;
