import { de as frame } from "~/content/frame/de";
import { pages as interventions } from "~/content/interventions/de/pages";
import { page as report } from "~/content/report/de/page";
import type { TextTree } from "~/content/translated";

export const print = {
  documentTitle: "{relationship} {quarter} - Tandem",
  bar: {
    label: "Drucken",
    back: "Zurück zum Plan",
    print: "Drucken",
    ballots: "Für {quarter}:",
    paperBallot: "Papierbogen",
    slips: "Zettel mit Codes",
    withoutOpenWave:
      "Papierbögen und Zettel mit Codes können gedruckt werden, solange eine Umfrage offen ist.",
    sheetsInEnglish: "Abläufe, die es in dieser Sprache noch nicht gibt, erscheinen auf Englisch.",
    whatIsPrinted: frame.shared.whatIsPrinted,
    choose: {
      title: "Welche Blätter, und wie oft",
      lead: "Jedes Blatt wird so oft gedruckt, wie Sie hier angeben; 0 lässt es weg.",
      apply: "So anzeigen",
    },
  },
  heading: {
    period: "{opened} bis {closed}",
    threshold: "Ergebnisse ab {threshold} Antworten",
    promise: "Versprechen {fingerprint}",
  },
  parts: {
    result: "Das Ergebnis auf einer Seite",
    numbers: "Was auffällt, und die Zahlen",
    meeting: "Die Besprechung: eine Stunde, beide Abteilungen",
    actions: "Maßnahmenblatt",
    worksheet: interventions.sheet.worksheet,
    blank: "Leeres Maßnahmenblatt",
  },
  cover: {
    title: "Was in dieser Mappe ist",
    sheet: "Blatt",
    copies: "Anzahl",
    whoGetsIt: "Wer es bekommt",
    numbered: "{number}. {title}",
    forWhom: {
      everyone: "Eines für jede teilnehmende Person",
      facilitator: "Eines für die Moderation",
      signed: "Eines zum Unterschreiben, eine Kopie für alle Verantwortlichen",
      twoToWriteOn: "Zwei zum Beschreiben",
    },
    howTo: "Drucken Sie einseitig: So liegt der Ablauf neben dem Arbeitsblatt.",
  },
  /** At the head of every worksheet. */
  fields: { name: "Name", date: "Datum", meeting: "Besprechung" },
  bringAlong: "Mitbringen",
  nothingChosen: "Noch ist nichts gewählt. Schreiben Sie auf, was Sie vereinbaren.",
  beyondThePlan: "Was über den Plan hinaus oder an seiner Stelle vereinbart wurde.",
  scoreTitle: report.scores.title,
  topicsTitle: {
    one: "Ein Thema, der größte Abstand zuerst",
    other: "{number} Themen, der größte Abstand zuerst",
  },
  numbers: ["Null", "Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn"],
  mirror: "Der Spiegel",
  participation: report.participation.title,
  comments: report.comments.title,
  timetable: {
    minute: "Minute",
    minutes: "{start} bis {end}",
    what: "Was",
    how: "Wie",
    whatAndHow: "Was und wie",
  },
  action: {
    title: "{number}. {name}",
    blankTitle: "Maßnahme:",
    notes: "Notizen:",
    owners: "Verantwortlich",
    dates: "Termine",
    half: "{label}: {value}",
    underWay: "läuft",
    done: "erledigt",
    droppedBecause: "gestrichen, weil:",
  },
  signOff: {
    title: "Vereinbart",
    sentence:
      "Wir vereinbaren diese Maßnahmen und schaffen Raum dafür. Gemeinsam blicken wir darauf zurück am {day} um {time}",
    head: "Leitung {department}, Datum",
    facilitator: "Moderation, Datum",
  },
  runSheet: {
    effort: {
      one: "{duration} mit einer Person. {first}: {whoFirst}. {second}: {whoSecond}.",
      other: "{duration} mit {count} Personen. {first}: {whoFirst}. {second}: {whoSecond}.",
    },
    before: interventions.sheet.beforeYouStart,
    timetable: "Ablauf",
    fromAfar: interventions.sheet.fromAfar,
    roles: "Wer was tut",
    role: "{role}: {does}",
    script: "Was Sie sagen können",
    risks: interventions.sheet.canGoWrong,
    notWhen: "Wann Sie es lassen sollten",
    followUp: "Nachfassen",
    afterTwoWeeks: "Nach zwei Wochen: {question}",
    afterSixWeeks: "Nach sechs Wochen: {question}",
  },
} as const satisfies TextTree;
