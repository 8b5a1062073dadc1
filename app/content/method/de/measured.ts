import type { MeasuredId } from "~/content/method/measured";

const TITLE = "Was Simulationen gemessen haben";

export const measured = {
  title: TITLE,
  intro:
    "Was Berichte über erfundene Unternehmen sagen, mit der Wahrheit verglichen: jeweils ungünstigste Form und Größe, oder das Mittel; was sein Ziel verfehlte, wurde noch einmal gemessen. {met} von {aims} Zielen sind erreicht.",
  label: TITLE,
  caption: "Gemessen und angestrebt",
  what: "Größe",
  value: "Gemessen",
  aim: "Ziel",
  verdict: "Erreicht",
  met: "ja",
  notMet: "nicht erreicht",
  none: "keines",
  percent: "{value}\u00a0%",
  atLeast: "mindestens {value}",
  atMost: "höchstens {value}",
  rows: {
    coverage: "Bereiche, die den wahren Wert enthalten",
    coverageSilence: "ebenso, Schweigende weichen nach oben oder unten ab",
    coverageSplit: "ebenso, Meinungen geteilt oder viele, die zu allem Ja sagen",
    coverageUnlike: "ebenso, die Schweigenden sehen es schlechter",
    falselyDivided: "Gewöhnliche Abteilungen, in denen es heißt, die Meinungen gingen auseinander",
    dividedFew: "Gespaltene Abteilungen, {answers} Antwortende",
    dividedMany: "ebenso, {manyAnswers}",
    right: "Die genannte Stufe trifft zu",
    stageChanges: "Wechsel der Stufe in {steps} Schritten, Wahrheit auf einer Grenze",
    wordChanges: "Wechsel irgendeines Worts der Überschrift dort",
    neutral: "Antworten, die nichts sagen, über Definiert eingestuft",
    falseChange: "Veränderung des Werts fälschlich klar genannt, nur Stimmungen verändert; Mittel",
    falseChangeWorst: "ebenso, ungünstigster Fall",
    falseTopic: "Veränderung eines Themas fälschlich klar genannt; Mittel",
    anything: "Irgendetwas auf der Seite fälschlich eine klare Veränderung genannt; Mittel",
    falseLasting: "Veränderung fälschlich anhaltend genannt",
    power5: "Wahre Veränderung von {smallShift} Punkten klar genannt, {answers} + {answers} Antwortende",
    power8: "ebenso, von {largeShift} Punkten",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const;
