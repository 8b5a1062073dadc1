import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  mail: {
    dueSubject: "Heute fällig: {action}",
    dueOpening:
      "„{action}“ ist heute fällig, {due}. {relationship} haben es vereinbart, und Sie kümmern sich darum.",
    agreedSubject: "Sie kümmern sich darum: {action}",
    agreedOpening:
      "In ihrer Besprechung haben {relationship} „{action}“ vereinbart. Sie kümmern sich darum; fällig ist es am {due}.",
    say: "Sagen, wie es steht",
    link: "Der Link braucht kein Konto. Er öffnet nur dies eine und gilt einen Monat. Bitte leiten Sie ihn nicht weiter: Wer ihn hat, kann für Sie antworten.",
    footer:
      "Sie bekommen diese Nachricht, weil der Plan Ihre Adresse als die einer verantwortlichen Person nennt. Wenn Sie das nicht mehr möchten, bitten Sie die Person, die den Plan betreut, Ihre Adresse herauszunehmen.",
  },
  page: {
    tell: {
      send: "An alle senden ({count})",
      hint: "Alle auf der Liste beider Abteilungen bekommen diese Worte einmal, in ihrer Sprache.",
      told: "{sent} haben es, {queued} warten darauf, {failed} waren nicht zu erreichen.",
    },
    title: "Wie steht es?",
    due: "Fällig am {due}",
    done: "Es ist erledigt",
    stuck: "Es stockt",
    moreTime: "Es braucht mehr Zeit",
    until: "Bis wann? Nur wenn es mehr Zeit braucht.",
    send: "Absenden",
    problem: "Etwas fehlt",
    chooseOne: "Wählen Sie eines der drei.",
    chooseDay: "Wählen Sie einen Tag ab morgen, höchstens drei Monate entfernt.",
    said: "Vielen Dank. Es steht im Plan.",
    whoReads: "Das lesen die Personalabteilung, die Moderation und die Leitungen, die den Plan führen.",
    gone: "Dieser Link gilt nicht mehr",
    goneHint:
      "Er gilt einen Monat und für eine Person: Vielleicht kümmert sich jetzt jemand anderes darum, oder es ist abgeschlossen. Fragen Sie die Person, die den Plan betreut.",
    tooMany: "Zu viele Anfragen aus Ihrem Netz. Warten Sie eine Minute und versuchen Sie es noch einmal.",
  },
  agreed: {
    subject: "Was {first} und {second} nach {quarter} vereinbart haben",
    opening:
      "Das haben {first} und {second} nach der Umfrage {quarter} vereinbart. Es steht auch auf dem Aushang.",
    footer:
      "Alle in beiden Abteilungen bekommen denselben Text, einmal. Er hat keinen Link und keinen Code und sagt nichts darüber, wer teilgenommen hat.",
  },
  poster: {
    asOf: "Stand: {day}",
    next: "Nächste Umfrage: {day}",
    lowest: "Hier am seltensten zutreffend: „{statement}“",
  },
});
