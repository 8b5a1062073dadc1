import { translationOf } from "~/content/translated";
import type { words as english } from "../../en/tables/words";

/** What several tables say alike. */
export const words = translationOf<typeof english>()({
  forGood: "Solange die Installation besteht.",
  forGoodUnlessErased:
    "Solange die Installation besteht; werden die Daten einer Person gelöscht, wird sie herausgenommen.",
  whichDepartment: "Erste oder zweite Abteilung.",
  seenByResults: "Personalabteilung, Moderation und Administration.",
  restored:
    "Wann eine Sicherung wiederhergestellt wurde, während die Umfrage offen war, falls das geschehen ist.",
  tries: "Wie oft das Senden versucht wurde.",
  messageNumber: "Zufallszahl der Nachricht, wie Mailserver sie brauchen.",
  failure: "Warum das Senden fehlschlug, in einem Wort.",
  asRecord: "Solange die Installation besteht: Es ist der Nachweis dessen, was versprochen wurde.",
  once: "Damit jede Nachricht einmal gesendet wird, auch nach einem Neustart.",
  tryAgain: "Wann sie gesendet wurde oder wieder versucht werden darf.",
  untilChanged: "Bis die Administration es ändert.",
  untilRemoved: "Bis die Person, der das Konto gehört, oder die Administration es entfernt.",
  hashOfSecret: "Hash des Geheimnisses im Cookie des Browsers.",
  changed: "Wann es zuletzt geändert wurde.",
});
