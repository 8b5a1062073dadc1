import type { EntryWords } from "../../entry";

export const peopleBeforeFunctions = {
  name: "Erst die Menschen, dann die Aufgaben",
  purpose:
    "Ein Workshop, der die Vorurteile über „die anderen“ auseinandernimmt und die Menschen dahinter zeigt.",
  whyItWorks:
    "Vorurteile leben von dem, was niemand laut sagt. Wenn beide Seiten aussprechen, wie sie sich selbst und die anderen sehen und was die anderen wohl von ihnen denken, lässt sich das an echten Menschen prüfen. In Experimenten ist das Bild, das Gruppen bei der anderen Seite von sich vermuten, schlechter als das, das diese wirklich hat.",
  prerequisites: [
    { text: "Vertrauen liegt bei 35 Punkten oder mehr. Darunter wirken die Bilder voneinander wie Urteile." },
    {
      text: "Die Moderation gehört zu keiner der beiden Abteilungen und hat einen solchen Austausch schon geleitet.",
    },
    { text: "Alle wissen, was geschehen wird, und dürfen ohne Begründung fernbleiben." },
  ],
  whoFirst: "Sieben aus {first}, darunter die Leitung",
  whoSecond: "Sieben aus {second}, darunter die Leitung",
  runSheet: [
    {
      what: "Aufstellen",
      how: "Alle stellen sich nach Dingen auf, die nichts mit der Arbeit zu tun haben: Jahre im Unternehmen, Frühaufsteher oder Nachteule, wie weit im Süden sie schon gearbeitet haben. Nichts über Familie, Geld oder Gesundheit; wer lieber danebensteht oder sitzt, übernimmt das Zählen. Jede Reihe mischt die Abteilungen.",
    },
    {
      what: "Drei Listen",
      how: "Die Abteilungen gehen in zwei Räume und schreiben auf: wie wir uns sehen, wie wir die anderen sehen, wie die anderen uns wohl sehen. Fünf Punkte je Liste, in Worten, die man vorlesen darf.",
    },
    {
      what: "Vorlesen",
      how: "Jede Seite liest ihre Listen vor; die andere hört nur zu. Dann eine Minute Stille, in der alle eine Überraschung notieren.",
    },
    {
      what: "Überraschungen",
      how: "Gemischte Vierergruppen erzählen einander ihre Überraschung und einen Fall, in dem das Bild falsch war.",
    },
    {
      what: "Menschen",
      how: "Neue gemischte Paare mit dem Arbeitsblatt: was Sie darüber wissen sollten, wie ich arbeite; was mir an einem schlechten Tag hilft; was ich gut kann, obwohl es kaum jemand weiß.",
    },
    {
      what: "Eine Gewohnheit ändern",
      how: "Alle zusammen: Welche einzelne Gewohnheit hält das falsche Bild am Leben? Vereinbaren Sie eine Sache, die jede Seite ablegt oder annimmt. Schreiben Sie sie mit Datum auf.",
    },
  ],
  roles: [
    {
      role: "Moderation",
      does: "Von außerhalb beider Abteilungen; prüft die Listen vor dem Vorlesen auf Kränkendes.",
    },
    { role: "Beide Leitungen", does: "Arbeiten in ihrem Raum mit und sprechen nach den anderen." },
  ],
  materials: ["Zwei Räume", "Große Bögen und Stifte", "Blatt „Wie ich arbeite“, eines pro Person"],
  scriptHints: [
    "„Schreiben Sie es so, wie Sie es jemandem sagen könnten, den Sie mögen.“",
    "„Mit einem Bild streiten wir nicht. Wir sehen uns an, woher es kommt.“",
    "„Wer kennt jemanden, auf den diese Liste nicht passt?“",
  ],
  risks: [
    "Eine Liste verletzt: Lesen Sie sie vorher und bitten Sie um andere Worte.",
    "Die Listen bleiben im Kopf und die Menschen nicht: Lassen Sie die zweite Hälfte niemals weg.",
  ],
  notWhen: [
    "Im Kern des Konflikts steht ein Mensch, kein Bild.",
    "Entlassungen oder ein Umbau sind gerade angekündigt worden.",
  ],
  firstStep:
    "Finden Sie eine Moderation von außerhalb beider Abteilungen und gehen Sie den Ablauf mit beiden Leitungen durch.",
  signOfSuccess:
    "Einen Monat später kann man auf beiden Seiten einen Fall nennen, in dem zuerst gefragt und nicht vermutet wurde.",
  followUp: {
    afterTwoWeeks: "Fragen Sie beide Leitungen, ob die vereinbarte Gewohnheit abgelegt oder angenommen ist.",
    afterSixWeeks:
      "Zehn Minuten in der gemeinsamen Besprechung: Welches Bild hat sich verändert, und wodurch?",
  },
  ideas: ["Schedule team-building exercises"],
} as const satisfies EntryWords;
