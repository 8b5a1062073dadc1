import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { problems as english } from "../en/problems";

export const problems = translationOf<typeof english>()({
  meanwhile: {
    both: "Inzwischen hat jemand anderes dies gespeichert: „{stored}“. Die Seite zeigt, was Sie geschrieben haben; speichern Sie noch einmal, um Ihren Text zu behalten.",
    theirs:
      "Inzwischen hat jemand anderes dies geändert. Die Seite zeigt, was gespeichert wurde; von Ihnen stand nichts darin.",
  },
  missing: "Schreiben Sie hier etwas.",
  noStage: "Wählen Sie eine Stufe.",
  noTopic: "Wählen Sie ein Thema.",
  noWorksheet: "Ein solches Arbeitsblatt gibt es nicht.",
  noCost: "Wählen Sie, was es kostet.",
  tooShort: "Schreiben Sie mindestens zwei Zeichen.",
  tooLong: frame.forms.tooLong,
  space: "Entfernen Sie das Leerzeichen am Anfang oder am Ende.",
  characters: "Lassen Sie Ausrufezeichen und die Zeichen { } < > weg.",
  unfinished: "Schreiben Sie dies zu Ende: Es enthält noch einen Platzhalter.",
  noSentence: "Schreiben Sie einen ganzen Satz mit mindestens {shortest} Zeichen.",
  noStop: "Schließen Sie den Satz mit einem Punkt.",
  noCapital: "Beginnen Sie mit einem Großbuchstaben.",
  oneSentence: "Beschränken Sie sich auf einen Satz.",
  noLine: "Schreiben Sie mindestens eine Zeile.",
  tooManyLines: "Schreiben Sie höchstens {most} Zeilen.",
  wholeNumber: "Schreiben Sie eine ganze Zahl von {least} bis {most}.",
  topics: "Wählen Sie höchstens zwei Themen.",
  sameTopic: "Wählen Sie ein anderes Thema oder keines.",
  hours: "Schreiben Sie die Stunden als Zahl.",
  hoursAboveZero: "Schreiben Sie die Stunden als Zahl über 0.",
  tooManyHours: "Schreiben Sie höchstens {most} Stunden.",
  tooFewSteps: "Schreiben Sie mindestens drei Schritte, jeden mit seinen Minuten.",
  tooManySteps: "Schreiben Sie höchstens {most} Schritte.",
  noMoves: "Wählen Sie mindestens eine Aussage, die sich bewegen soll.",
  movesElsewhere: "Wählen Sie mindestens eine Aussage des Hauptthemas.",
  movesTwice: "Wählen Sie jede Aussage nur einmal.",
  noRole: "Nennen Sie mindestens eine Rolle.",
  tooManyRoles: "Nennen Sie höchstens {most} Rollen.",
  tooFewHints: "Schreiben Sie mindestens zwei Sätze, je einen pro Zeile.",
  noSource: "Nennen Sie mindestens eine Quelle, auch wenn es Ihre eigene Erfahrung ist.",
  tooManySources: "Nennen Sie höchstens {most} Quellen.",
  minutes: "Die Schritte dauern zusammen {minutes} Minuten.",
  hoursOfMeeting: {
    one: "Allein die Besprechung kostet bei {people} Personen eine Stunde. Geben Sie mindestens das an.",
    other:
      "Allein die Besprechung kostet bei {people} Personen {count} Stunden. Geben Sie mindestens das an.",
  },
  gateEnds: "Das Ende liegt vor dem Anfang. Wählen Sie dieselbe Stufe oder eine spätere.",
  structural:
    "Was Teams, Vergütung oder Berichtswege verändert, darf frühestens auf der Stufe {stage} beginnen.",
  inLine: "Zeile {line}: {problem}",
  stillPlanned:
    "Inzwischen enthält sie ein Plan; darum kann sie nicht gelöscht werden. Blenden Sie sie stattdessen aus.",
});
