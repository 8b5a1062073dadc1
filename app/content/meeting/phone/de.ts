import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  title: "Besprechung",
  anonymous:
    "Kein Konto, kein Name. Was Sie senden, wird erst ab fünf Personen Ihrer Abteilung gezeigt, als ein Bereich, und gelöscht, sobald es gezeigt wurde.",
  join: {
    title: "An der Besprechung teilnehmen",
    label: "Code auf der Leinwand",
    hint: "Zehn Ziffern, zum Beispiel 123-456-7890.",
    button: "Teilnehmen",
  },
  waiting: "Schauen Sie auf die Leinwand.",
  waitingHint: "Diese Seite geht von selbst weiter, wenn es etwas zu schätzen gibt.",
  lookAgain: "Noch einmal nachsehen",
  ended: "Diese Besprechung ist beendet. Alles, was gesendet wurde, ist gelöscht.",
  unknown:
    "Zu diesem Code gibt es keine Besprechung. Schauen Sie auf die Leinwand und tippen Sie ihn noch einmal.",
  tooMany: "Zu viele Versuche aus diesem Netz. Warten Sie eine Minute und versuchen Sie es noch einmal.",
  full: "Hier werden keine Schätzungen mehr angenommen. Rufen Sie Ihre in den Raum.",
  closed: "Das Schätzen ist beendet. Schauen Sie auf die Leinwand.",
  department: "Ihre Abteilung",
  guess: "Was schätzen Sie: Wie bewertet die andere Abteilung „{topic}“?",
  guessHint: "Ihr Wert auf einer Skala von 20 (nie) bis 100 (immer).",
  result: "Wie wir zusammenarbeiten",
  mirror: "Was schätzen Sie: Wie sieht die andere Abteilung Ihre?",
  mirrorHint:
    "Ob sie rechtzeitig informiert wird und Absprachen eingehalten werden, von 20 (nie) bis 100 (immer).",
  range: "{low} bis {high}",
  vote: "Wie nützlich war diese Stunde?",
  votes: {
    "1": "Gar nicht nützlich",
    "2": "Wenig nützlich",
    "3": "Etwas nützlich",
    "4": "Nützlich",
    "5": "Sehr nützlich",
  },
  notConnected: "Keine Verbindung. Ihre Auswahl bleibt erhalten und wird von selbst gesendet.",
  send: "Senden",
  sent: "Es ist angekommen.",
  sentHint: "Senden Sie von dieser Seite noch einmal, so ersetzt es das erste.",
  change: "Ändern",
  problem: "Es gibt ein Problem",
  problemTitle: "Es gibt ein Problem: {title}",
  missingDepartment: "Wählen Sie Ihre Abteilung.",
  missingGuess: "Wählen Sie einen Bereich.",
  missingVote: "Wählen Sie eine Antwort.",
});
