import type { EntryWords } from "../../entry";

export const whoToCallCard = {
  name: "Karte: Wen rufe ich an",
  purpose:
    "Eine Karte sagt, wen man wofür in der anderen Abteilung anruft und wie schnell eine Antwort kommt.",
  whyItWorks:
    "Man fragt die, die man kennt, oder niemanden. Ein Name zu jedem Anliegen verkürzt den Weg, und eine vereinbarte Antwortzeit erspart beiden Seiten das Nachhaken.",
  prerequisites: [],
  whoFirst: "Drei aus {first}, die wissen, wonach dort gefragt wird",
  whoSecond: "Drei aus {second}, bei denen die Anfragen ankommen",
  runSheet: [
    {
      what: "Anliegen sammeln",
      how: "Alle schreiben die letzten fünf Dinge auf, die sie von der anderen Seite brauchten, eines pro Karte. Ordnen Sie sie zu Gruppen; acht Gruppen je Seite genügen.",
    },
    {
      what: "Je ein Name",
      how: "Zu jedem Anliegen: erste Person, Vertretung, Kanal. Fallen zwei Namen, ist das der Befund: Lassen Sie die Leitungen entscheiden.",
    },
    {
      what: "Antwortzeit",
      how: "Vereinbaren Sie zu jedem Anliegen, wie schnell eine erste Antwort kommt, und sei es „am Donnerstag“. Markieren Sie das wenige Dringende und was dringend heißt.",
    },
    {
      what: "Wofür man nicht anruft",
      how: "Jede Seite nennt zwei Dinge, die man besser nachschlägt, und wo.",
    },
    {
      what: "Veröffentlichen",
      how: "Wer druckt sie, wo hängt sie, wo steht sie im Intranet? Wer berichtigt sie, wenn jemand geht? Termin für die Durchsicht.",
    },
  ],
  roles: [
    {
      role: "Zwei, die sie pflegen",
      does: "Je eine Person; berichtigen die Karte binnen einer Woche nach jeder Änderung.",
    },
  ],
  materials: ["Karte „Wen rufe ich an“", "Karten und Stifte"],
  scriptHints: [
    "„Wen haben Sie beim letzten Mal wirklich angerufen?“",
    "„Was ist die schnellste Antwort, die Sie auch in einer schlechten Woche versprechen können?“",
  ],
  risks: [
    "Alles landet bei einer hilfsbereiten Person: Nennen Sie zu jedem Anliegen eine Vertretung.",
    "Sie veraltet: Eine Karte, die niemand pflegt, stimmt nach einem Quartal nicht mehr.",
  ],
  notWhen: ["Ein gemeinsamer Kanal für Anfragen läuft, und beide nutzen ihn."],
  firstStep:
    "Fragen Sie fünf Leute von jeder Seite nach den letzten drei Dingen, die sie von der anderen brauchten.",
  signOfSuccess:
    "Von fünf zufällig Gefragten wissen vier, wo die Karte ist, und haben sie in diesem Monat benutzt.",
  followUp: {
    afterTwoWeeks: "Rufen Sie drei der Namen mit einem echten Anliegen an. Kam die Antwort rechtzeitig?",
    afterSixWeeks:
      "Wer die Karte pflegt, berichtigt Namen und Zeiten; streichen Sie Anliegen, nach denen niemand gefragt hat.",
  },
  ideas: ["disciplined communication"],
} as const satisfies EntryWords;
