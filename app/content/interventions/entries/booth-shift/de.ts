import type { EntryWords } from "../../entry";

export const boothShift = {
  name: "Gemeinsame Standschicht",
  purpose:
    "Leute aus {first} übernehmen eine Schicht am Stand von {second}: Sie empfangen und hören zu, ohne zu verkaufen.",
  whyItWorks:
    "Am Stand sehen die Leute aus {first}, wie viele erste Kontakte bei {second} zusammenkommen und wie wenig ein Besucher da noch weiß. Wer einen halben Tag lang die Rolle der anderen übernimmt, hält deren Arbeit nicht länger für leicht.",
  prerequisites: [
    {
      text: "In den nächsten drei Monaten gibt es eine Messe, einen Tag der offenen Tür oder ein Webinar mit Besuchern.",
    },
  ],
  whoFirst: "Drei aus {first}, für den halben Tag von ihren Zielen entlastet",
  whoSecond: "Drei aus {second}, die den Stand betreiben; eine Person leitet die Schicht",
  runSheet: [
    {
      what: "Einweisung",
      how: "Die Schichtleitung erklärt: drei Einstiegssätze, was wir fragen, was wir notieren, was heute Abend mit den Kontakten geschieht. Verkauft wird nicht.",
    },
    {
      what: "Schicht zu zweit",
      how: "Eine Person aus {first} und eine aus {second} stehen zusammen am Stand. In der ersten Hälfte führt die aus {second} das Gespräch, in der zweiten die aus {first}. Dazwischen fünfzehn Minuten Pause, abwechselnd. Bei einem Webinar beantwortet das Zweierteam die Fragen im Chat. Eine Strichliste zeigt, wonach Besucher fragen.",
    },
    {
      what: "Kontakte sortieren",
      how: "Das Zweierteam sortiert die Kontakte des Tages danach, was Sie als Lead festgelegt haben: bereit für {first}, bleibt bei {second}, weder noch. Strittiges kommt auf eine Liste.",
    },
    {
      what: "Auswertung",
      how: "Alle sechs: die drei häufigsten Fragen der Besucher; eines, das am Stand anders werden soll; eines, das man bei {first} jetzt versteht, und eines, das man bei {second} jetzt versteht. Halten Sie eine Änderung fest, mit einer verantwortlichen Person.",
    },
  ],
  roles: [
    {
      role: "Schichtleitung",
      does: "Aus {second}; weist ein, bildet die Zweierteams, greift ein, wenn jemand zu verkaufen beginnt.",
    },
    {
      role: "Wer aus {first} kommt",
      does: "Empfängt, hört zu, notiert; gibt ein Kaufinteresse als Termin weiter.",
    },
  ],
  materials: [
    "Standkarte mit Einstiegssätzen und Strichliste",
    "Die schriftliche Festlegung, was ein Lead ist",
    "Namensschilder ohne Titel",
  ],
  scriptHints: [
    "„Heute sammeln Sie. Abgeschlossen wird ein andermal.“",
    "„Wen von diesen Kontakten hätten Sie zurückgerufen? Warum?“",
  ],
  risks: [
    "Alle aus {first} laufen dem einen großen Besucher nach: Vereinbaren Sie vorher, wie ein Termin weitergegeben wird.",
    "Die Schicht fällt denen zu, die am kürzesten da sind: Bitten Sie auch um Erfahrene.",
  ],
  notWhen: [
    "In dieser Woche endet das Quartal, und die Leute aus {first} stehen unter Druck.",
    "Es kommen zu wenige Besucher, um zwei Personen zu beschäftigen.",
  ],
  firstStep:
    "Die Leitung von {second} nennt die nächste Veranstaltung und drei Schichten, die von {first} drei Personen dafür.",
  signOfSuccess:
    "Die Zweierteams sind sich bei vier von fünf Kontakten einig, und am Stand hat sich eine Sache geändert.",
  followUp: {
    afterTwoWeeks:
      "Wie viele der Kontakte, die für {first} bereit waren, sind angerufen worden, und was kam dabei heraus? Sagen Sie es denen am Stand.",
    afterSixWeeks:
      "Bringen Sie die Liste des Strittigen mit, wenn Sie wieder darüber sprechen, was ein Lead ist.",
  },
  ideas: ["work a marketing booth"],
} as const satisfies EntryWords;
