import type { EntryWords } from "../../entry";

export const jointNurture = {
  name: "Einen Kundenkreis gemeinsam pflegen",
  purpose:
    "{first} und {second} kümmern sich ein Quartal lang gemeinsam und mit einer Zahl vor Augen um Kunden, die noch nicht so weit sind.",
  whyItWorks:
    "Wer noch nicht so weit ist, gehört niemandem: Für {first} kommt er zu früh, für {second} ist er übergeben. Ein kleiner Kreis mit einer Zahl, die keine Seite allein erreicht, macht aus zwei Plänen einen, und was geschickt und was gesagt wird, stützt einander, wenn es zeitlich abgestimmt ist.",
  prerequisites: [{ text: "Alle in diesem Kreis haben zugestimmt, angeschrieben oder angerufen zu werden." }],
  whoFirst: "Drei aus {first}, die den Kreis kennen",
  whoSecond: "Drei aus {second}, die ihn erreichen",
  runSheet: [
    {
      what: "Den Kreis wählen",
      how: "Ein Kundenkreis mit fünfzehn bis vierzig Unternehmen, die Interesse gezeigt und nicht gekauft haben. Jede Seite darf zwei streichen. Schreiben Sie die Namen der Unternehmen auf.",
    },
    {
      what: "Warum noch nicht?",
      how: "Gehen Sie zehn davon durch: Was wissen wir, worauf warten sie? Sortieren Sie in drei Haufen: braucht Zeit, braucht einen Nachweis, braucht eine andere Person im Haus.",
    },
    {
      what: "Eine Zahl",
      how: "Wählen Sie, worauf beide schauen: zum Beispiel Gespräche, um die der Kunde gebeten hat. Eine Zahl, die keine Seite allein erreicht, und ein Ziel, das in einem Quartal zu schaffen ist.",
    },
    {
      what: "Sechs Berührungen",
      how: "Zeichnen Sie zwölf Wochen auf. Höchstens sechs Berührungen pro Unternehmen: was geschickt wird, wer anruft, was ein Anruf vorher braucht. Nach jeder: Was erfährt die andere Seite?",
    },
    {
      what: "Wann es Zeit ist",
      how: "Schreiben Sie die zwei Zeichen auf, bei denen ein Unternehmen ganz zu {first} geht, und die zwei, bei denen wir es in Ruhe lassen. Wer achtet darauf?",
    },
    {
      what: "Abschluss",
      how: "Namen zu jeder Berührung der ersten vier Wochen. Alle zwei Wochen zwanzig Minuten, beide Seiten, dieselbe Liste.",
    },
  ],
  remote:
    "Eine gemeinsame Liste ersetzt die Wand, und die zwanzig Minuten finden per Video statt. Bei zwei Standorten wählen Sie einen Kreis, um den sich beide kümmern, und an jedem führt eine Person.",
  roles: [
    {
      role: "Zwei, die führen",
      does: "Je eine Person von beiden Seiten; führt die eine Liste und bereitet die zwanzig Minuten vor.",
    },
    { role: "Moderation", does: "Fragt bei jeder Berührung, was der Kunde davon hat." },
  ],
  materials: [
    "Blatt „Einen Kundenkreis pflegen“",
    "Liste der Unternehmen mit dem, was man weiß, auf einer Seite",
    "Ein Papierstreifen mit zwölf Wochen",
  ],
  scriptHints: [
    "„Wofür würde uns dieser Kunde danken?“",
    "„Wer von uns merkt zuerst, dass es Zeit ist?“",
    "„Das ist die siebte Berührung. Welche fällt weg?“",
  ],
  risks: [
    "Jede Seite schickt weiter, was sie immer schickt: Dieser Kreis bekommt im Quartal nichts anderes.",
    "Die Zahl wird durch Drängen erreicht: Wer zweimal nein sagt, wird in Ruhe gelassen.",
    "Eine Seite schreibt sich den Erfolg zu: Die Zahl wird mit beiden Namen gemeldet oder gar nicht.",
  ],
  notWhen: [
    "Für diese Menschen gibt es keine Zustimmung zu Schreiben und Anrufen: Fragen Sie danach, wo das Recht es erlaubt, und beginnen Sie mit anderen.",
    "Kunden kaufen einmal und sofort, sodass es nichts zu pflegen gibt.",
  ],
  firstStep:
    "Suchen Sie einen Kundenkreis mit mindestens fünfzehn Unternehmen, die im letzten Jahr Interesse gezeigt und nicht gekauft haben.",
  signOfSuccess:
    "Nach zwölf Wochen nennen beide Seiten dieselbe Zahl, und mindestens drei Unternehmen haben um ein Gespräch gebeten.",
  followUp: {
    afterTwoWeeks:
      "Haben die Berührungen der ersten zwei Wochen stattgefunden, und hat jede Seite gehört, was daraus wurde?",
    afterSixWeeks:
      "Halbzeit: Auf welche Art von Berührung kam eine Antwort? Streichen Sie die, auf die keine kam.",
  },
  ideas: ["Nurture the most promising together"],
} as const satisfies EntryWords;
