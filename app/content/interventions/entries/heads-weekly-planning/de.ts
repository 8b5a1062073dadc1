import type { EntryWords } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Wöchentliche Planung der beiden Leitungen",
  purpose:
    "Die Leitungen von {first} und {second} planen jede Woche 20 Minuten lang gemeinsam die kommende Woche.",
  whyItWorks:
    "Abteilungen ahmen nach, wie ihre Leitungen miteinander umgehen. Zwanzig Minuten pro Woche klären rechtzeitig, was sonst auf dem Flur, durch Gerüchte oder gar nicht geklärt würde.",
  prerequisites: [],
  whoFirst: "Leitung von {first}",
  whoSecond: "Leitung von {second}",
  runSheet: [
    {
      what: "Zusagen der letzten Woche",
      how: "Jede Seite liest vor, was sie zugesagt hat. Erledigt oder neuer Termin.",
    },
    {
      what: "Die kommende Woche",
      how: "Jede Seite nennt die zwei Dinge aus der eigenen Abteilung, die die andere betreffen. Hat für beide dasselbe Vorrang? Wenn nicht, klären Sie das jetzt.",
    },
    {
      what: "Eine Entscheidung",
      how: "Nehmen Sie den ältesten Punkt, bei dem man auf beide wartet. Entscheiden Sie ihn, oder sagen Sie, wer es tut und wann.",
    },
    {
      what: "Eine Botschaft",
      how: "Schreiben Sie zwei Sätze auf, die beide heute ihren Leuten in denselben Worten sagen.",
    },
  ],
  roles: [
    {
      role: "Beide Leitungen",
      does: "Lassen sich nicht vertreten; ist eine unterwegs, sprechen sie am Telefon.",
    },
    {
      role: "Assistenz oder Moderation",
      does: "Sitzt bei den ersten beiden Malen dabei, danach nicht mehr.",
    },
  ],
  materials: [
    "Blatt „Wochenplanung der beiden Leitungen“",
    "Fester Termin in beiden Kalendern, am Anfang der Woche",
  ],
  scriptHints: [
    "„Was werden meine Leute diese Woche von Ihren hören?“",
    "„Worauf warten sie, das nur wir beide entscheiden können?“",
    "„Welche zwei Sätze sagen wir beide?“",
  ],
  risks: [
    "Es wird ein Gespräch über einzelne Personen: Das Thema ist die Woche, nicht ein Mensch.",
    "Es wird verschoben: Fällt es zweimal nacheinander aus, bittet eine von beiden Leitungen um einen anderen Termin.",
  ],
  notWhen: [
    "Beide Abteilungen haben schon eine gemeinsame Leitung.",
    "Die beiden Leitungen planen ihre Wochen bereits gemeinsam.",
  ],
  firstStep:
    "Beide Leitungen tragen für die nächsten acht Wochen dieselben 20 Minuten ein, Montag oder Dienstag früh.",
  signOfSuccess:
    "Sechs von acht Terminen haben stattgefunden, und in beiden Abteilungen kann man sagen, was diese Woche für beide Vorrang hat.",
  followUp: {
    afterTwoWeeks:
      "Fragen Sie eine Person aus jeder Abteilung: Was hat Ihre Leitung am Montag gesagt? Vergleichen Sie.",
    afterSixWeeks:
      "Zählen Sie die getroffenen Entscheidungen; streichen Sie einen Teil des Ablaufs, der nichts bringt.",
  },
  ideas: ["Strategic management"],
} as const satisfies EntryWords;
