import { pages as interventions } from "~/content/interventions/de/pages";
import { page as report } from "~/content/report/de/page";
import type { TextTree } from "~/content/translated";

const ONE_SENTENCE = "Ein Satz. Alle werden ihn lesen.";

export const page = {
  documentTitle: "Plan {quarter} - Tandem",
  title: "Plan zu {quarter}",
  withoutResult: "Ein Plan antwortet auf ein Ergebnis. Ohne Ergebnis gibt es nichts zu planen.",
  saved: {
    chosen:
      "Die Auswahl steht jetzt im Plan, mit den Angaben aus dem Katalog. Benennen Sie die Verantwortlichen und speichern Sie.",
    plan: "Der Plan ist gespeichert.",
    review: "Gespeichert ist, was aus dem letzten Plan wurde.",
    carried: "Die Maßnahme geht in diesem Plan weiter, mit neuen Terminen. Prüfen Sie sie und speichern Sie.",
    emptied: "Der Plan ist jetzt leer.",
    agreement: "Die Vereinbarung ist gespeichert.",
    meeting:
      "Die Besprechung ist beendet. Was sie vereinbart hat, steht unten; alles, was die Geräte gesendet haben, ist gelöscht.",
  },
  links: {
    report: "Bericht lesen",
    meeting: report.report.holdMeeting,
    kit: "Mappe drucken",
    result: report.report.printResult,
    poster: "Aushang für die Wand",
    calendar: "Termine in einen Kalender übernehmen",
  },
  agreements: {
    title: "In der Besprechung vereinbart",
    earlier: "Noch offen aus früheren Besprechungen",
    topic: "Thema",
    repair: "Verbesserung",
    owner: "Verantwortlich",
    ownerEmail: "E-Mail-Adresse der verantwortlichen Person",
    ownerEmailHint: "Wenn Sie möchten, für Erinnerungen und einen Link, um zu sagen, wie es steht.",
    doneBy: "Erledigt bis",
    status: "Stand",
    statuses: { open: "Offen", done: "Erledigt", dropped: "Gestrichen" },
    change: "Ändern oder abhaken",
  },
  review: {
    title: "Was aus dem Plan zu {quarter} wurde",
    lead: "Klären Sie das, bevor Sie neu planen: was getan wurde, was weitergeht und was nicht getan wurde, mit dem Grund.",
    goesOn: "Geht in diesem Plan weiter",
    due: "fällig am {due}",
    dueOf: "{owners}, fällig am {due}",
    overdue: "fällig am {due}, überfällig",
    overdueOf: "{owners}, fällig am {due}, überfällig",
    save: "Speichern, was daraus wurde",
    carryOver: "In diesen Plan übernehmen",
  },
  effects: {
    title: report.effects.title,
    lead: report.effects.lead,
  },
  editor: {
    title: "Der Plan",
    lead: "Für jede Maßnahme je eine verantwortliche Person aus jeder Abteilung. Was niemand verantwortet, geschieht nicht.",
    reviewOn: "Beide Leitungen blicken auf den Plan zurück am",
    notes: "Notizen",
    notesHint: "Für Sie und Ihr Team; wird auf das Maßnahmenblatt gedruckt.",
    save: "Plan speichern",
  },
  action: {
    howItIsRun: "So läuft es ab",
    owner: "Verantwortlich aus {department}",
    ownerEmail: "E-Mail-Adresse der verantwortlichen Person aus {department}",
    ownerEmailHint: "Wenn Sie möchten, für eine Erinnerung {times}.",
    afterWeeks: { one: "nach einer Woche", other: "nach {count} Wochen" },
    anOwner: "Verantwortliche Person",
    startsOn: "Beginnt am",
    dueOn: "Erledigt bis",
    firstStep: "Erster Schritt",
    signOfSuccess: interventions.sheet.signOfSuccess,
    status: "Stand",
    statuses: { planned: "Noch nicht begonnen", started: "Läuft", done: "Erledigt", dropped: "Gestrichen" },
    droppedBecause: "Wenn gestrichen: warum",
    droppedBecauseHint: ONE_SENTENCE,
    notes: "Notizen",
    takeOut: "Beim Speichern aus dem Plan nehmen, als wäre es nie gewählt worden",
    withoutMail:
      "Es ist kein Mailserver eingerichtet; darum gehen keine Erinnerungen hinaus. Die Kalenderdatei enthält dieselben Tage.",
    reminders: "Erinnerungen an die Verantwortlichen:",
    answers: {
      done: "Die verantwortliche Person hat am {day} gesagt, dass es erledigt ist.",
      stuck: "Die verantwortliche Person hat am {day} gesagt, dass es stockt.",
      "more-time": "Die verantwortliche Person hat am {day} gesagt, dass es mehr Zeit braucht.",
    },
  },
  gone: {
    title: "Von jemand anderem herausgenommen, während Sie schrieben",
    lead: "Nichts davon ist gespeichert. Nehmen Sie eine Maßnahme wieder auf, um mit Ihren Worten weiterzumachen, oder kopieren Sie, was Sie brauchen.",
    putBack: "„{action}“ mit diesen Worten wieder aufnehmen",
  },
  history: {
    title: { one: "Verlauf: eine Änderung", other: "Verlauf: {count} Änderungen" },
    by: "{who}, {at}",
  },
  choice: {
    title: "Was zu diesem Ergebnis passt",
    titleNeutral: "Wo Sie anfangen",
    effort: { one: "{duration} gemeinsam, eine Person", other: "{duration} gemeinsam, {count} Personen" },
    inPlan: "Im Plan",
    choose: "{name} wählen",
    why: "Warum gerade das",
    other: "Etwas anderes aus dem Katalog",
    room: {
      one: "Im Plan ist noch Platz für {count}: Mehr als drei Maßnahmen können zwei Abteilungen nicht tragen.",
      other:
        "Im Plan ist noch Platz für {count}: Mehr als drei Maßnahmen können zwei Abteilungen nicht tragen.",
    },
    nothingElse: "Nichts anderes",
    put: "In den Plan aufnehmen",
    full: "Der Plan ist voll. Mehr als drei Maßnahmen können zwei Abteilungen in einem Quartal nicht tragen.",
  },
  considered: {
    title: "Was noch erwogen wurde und warum es weggelassen ist",
    label: "Weggelassen, und warum",
    intervention: "Maßnahme",
    whyNot: "Warum nicht jetzt",
  },
  poster: {
    documentTitle: "Aushang {quarter} - Tandem",
    noPlan: {
      title: "Noch gibt es keinen Plan, den der Aushang zeigen könnte",
      text: "Der Aushang sagt, was mit den Ergebnissen von {quarter} geschieht, und bisher ist daraus nichts geplant. Wählen Sie zuerst Maßnahmen.",
    },
  },
} as const satisfies TextTree;
