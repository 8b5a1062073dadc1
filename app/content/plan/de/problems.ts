import { de as frame } from "~/content/frame/de";
import { insideSentence } from "~/content/intl";
import type { TextTree } from "~/content/translated";

const FULL =
  "Der Plan ist voll: Mehr als drei Maßnahmen können zwei Abteilungen nicht tragen. Nehmen Sie zuerst eine heraus oder streichen Sie eine.";
const NO_SUCH_DAY = "Geben Sie einen Tag ein, den es gibt, zum Beispiel 2026-11-20.";

export const problems = {
  gone: "Dieser Plan wurde inzwischen gelöscht. Wählen Sie die Maßnahmen noch einmal.",
  meanwhile: {
    both: "Jemand anderes hat das inzwischen gespeichert: „{stored}“. Das Feld zeigt, was Sie geschrieben haben; speichern Sie noch einmal, um Ihren Text zu behalten.",
    emptied:
      "Jemand anderes hat das inzwischen geleert. Das Feld zeigt, was Sie geschrieben haben; speichern Sie noch einmal, um Ihren Text zu behalten.",
    theirs:
      "Jemand anderes hat das inzwischen geändert. Das Feld zeigt, was dabei gespeichert wurde; von Ihnen stand nichts darin.",
    gone: "„{action}“ wurde inzwischen aus dem Plan genommen. Was Sie dazu geschrieben haben, steht unten.",
    goneReviewed:
      "Eine Maßnahme wurde inzwischen aus dem letzten Plan genommen. Was Sie dazu notiert haben: „{typed}“",
    putBack:
      "„{action}“ steht wieder im Plan, mit dem, was Sie geschrieben haben. Prüfen Sie es und speichern Sie.",
  },
  choose: {
    unknown: "Diese Maßnahme gibt es im Katalog nicht.",
    none: "Wählen Sie mindestens eine Maßnahme, die noch nicht im Plan steht.",
    full: FULL,
    room: {
      one: "Es ist noch Platz für {count}: Ein Plan hat höchstens drei Maßnahmen.",
      other: "Es ist noch Platz für {count}: Ein Plan hat höchstens drei Maßnahmen.",
    },
  },
  carry: {
    settled: "Diese Maßnahme ist schon abgeschlossen. Wählen Sie sie noch einmal, um neu zu beginnen.",
    "in-plan": "Das steht schon im Plan.",
    full: FULL,
  },
  ofAction: (action: string, problem: string) => `${action}: ${insideSentence("de", problem)}`,
  missing: {
    actions: "Wählen Sie mindestens eine Maßnahme.",
    interventionId: "Wählen Sie eine Maßnahme.",
    owner: "Benennen Sie eine verantwortliche Person aus {department}.",
    startsOn: "Geben Sie den Tag ein, an dem die Maßnahme beginnt.",
    dueOn: "Geben Sie den Tag ein, an dem die Maßnahme fällig ist.",
    firstStep: "Schreiben Sie den ersten Schritt auf: Was tut jemand, und wann?",
    signOfSuccess: "Schreiben Sie auf, woran Sie merken, dass es gewirkt hat.",
    droppedBecause: "Geben Sie an, warum die Maßnahme gestrichen wurde. Andere werden es lesen.",
  },
  tooLong: {
    owner: "Der Name darf höchstens {longest} Zeichen haben. Kürzen Sie um {over}.",
    firstStep: "Der erste Schritt darf höchstens {longest} Zeichen haben. Kürzen Sie um {over}.",
    signOfSuccess: "Das Zeichen des Erfolgs darf höchstens {longest} Zeichen haben. Kürzen Sie um {over}.",
    droppedBecause: "Der Grund darf höchstens {longest} Zeichen haben. Kürzen Sie um {over}.",
    notes: "Die Notizen dürfen höchstens {longest} Zeichen haben. Kürzen Sie um {over}.",
  },
  tooMany: {
    one: "Ein Plan hat höchstens drei Maßnahmen. Nehmen Sie {count} heraus oder streichen Sie sie mit einem Grund.",
    other:
      "Ein Plan hat höchstens drei Maßnahmen. Nehmen Sie {count} heraus oder streichen Sie sie mit einem Grund.",
  },
  twice: "Diese Maßnahme steht schon im Plan. Nehmen Sie eine davon heraus.",
  samePerson: "Benennen Sie jemand anderen: eine Person aus {first} und eine aus {second}.",
  noAddress:
    "Geben Sie eine E-Mail-Adresse ein, zum Beispiel anna@company.example, oder lassen Sie das Feld leer.",
  noSuchDay: NO_SUCH_DAY,
  dueBeforeStart: "Der Termin liegt vor dem Beginn. Wählen Sie einen späteren.",
  reviewTooEarly: "Der Rückblick liegt vor dem Beginn jeder Maßnahme. Wählen Sie einen späteren Tag.",
  agreement: {
    unknownTopic: "Dieses Thema gibt es in der Umfrage nicht.",
    noRepair: "Schreiben Sie auf, was anders wird.",
    repairTooLong: "Verwenden Sie höchstens {maximum} Zeichen; es sind {length}.",
    noOwner: "Benennen Sie eine Person, die sich darum kümmert.",
    ownerTooLong: frame.forms.tooLong,
    noDay: "Wählen Sie den Tag, bis zu dem es getan ist.",
    noSuchDay: NO_SUCH_DAY,
    past: "Dieser Tag ist vorbei. Wählen Sie einen, der noch kommt.",
  },
} as const satisfies TextTree;
