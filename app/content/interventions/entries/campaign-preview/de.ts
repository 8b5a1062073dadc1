import type { EntryWords } from "../../entry";

export const campaignPreview = {
  name: "Der Vertrieb sieht Kampagnen und Material vorab",
  purpose:
    "Bevor eine Kampagne oder neues Material hinausgeht, erproben Leute aus {first} den Entwurf in Gedanken an echten Kunden.",
  whyItWorks:
    "Woran man mitgewirkt hat, das verwendet man auch, und Leute aus {first} sehen auf einen Blick, was ein Kunde einwenden wird. Früh und im Kleinen kostet eine Vorschau eine halbe Stunde; hinterher ist sie Kritik.",
  prerequisites: [{ text: "Der Entwurf lässt sich noch ändern, und es ist gesagt, was daran feststeht." }],
  whoFirst: "Vier aus {first}, bei jeder Vorschau andere, darunter eine skeptische Person",
  whoSecond: "Wer es gemacht hat, und eine Person, die mitschreibt",
  runSheet: [
    {
      what: "Rahmen",
      how: "Für wen es ist, was diese Leute tun sollen, was feststeht und was offen ist. Nichts darüber, wie es entstanden ist.",
    },
    {
      what: "Allein lesen",
      how: "Alle denken an einen echten Kunden, lesen und markieren: würde weiterlesen, würde aufhören, hätte einen Einwand.",
    },
    {
      what: "Der Kunde spricht",
      how: "Reihum antwortet jede Person zwei Minuten lang als dieser Kunde: was ich verstehe, was ich frage, was ich als Nächstes tue. Wer es gemacht hat, hört zu und schreibt mit.",
    },
    {
      what: "Im Gespräch",
      how: "Wie würden Sie es in einem Gespräch einsetzen? Was fehlt Ihnen dafür: eine Zahl, ein Beispiel, ein Satz? Was folgt, wenn der Kunde Ja sagt?",
    },
    {
      what: "Entscheidung",
      how: "Wer es gemacht hat, sagt an Ort und Stelle: Das ändere ich; das bleibt, weil …; darüber denke ich nach bis … Nennen Sie die Startwoche und was bei {first} ankommt und wann.",
    },
  ],
  roles: [
    { role: "Wer es gemacht hat", does: "Zeigt, hört zu, entscheidet; verteidigt nicht." },
    { role: "Vier, die lesen", does: "Sprechen als Kunden, nicht als Kritiker." },
  ],
  materials: [
    "Entwurf auf Papier oder am Bildschirm, mit Absicht unfertig",
    "Blätter „Kampagnenvorschau“, eines pro Person",
  ],
  scriptHints: [
    "„Nicht, was Sie davon halten. Was würde Ihr Kunde damit machen?“",
    "„An welcher Stelle würde er aufhören zu lesen?“",
  ],
  risks: [
    "Geschmack: Farben sind kein Thema, es sei denn, ein Kunde kann etwas nicht lesen.",
    "Es ändert sich nichts: Dann fragen Sie lieber nicht; eine Vorschau ohne Folgen schadet.",
    "Sechs Meinungen, ein grauer Text: Es entscheidet, wer es gemacht hat.",
  ],
  notWhen: ["Es geht morgen hinaus.", "Recht oder Marke lassen nichts mehr offen."],
  firstStep:
    "Die Leitung von {second} nennt die nächsten zwei Arbeiten und den Tag, an dem sie halb fertig sind.",
  signOfSuccess:
    "Jede Vorschau hat mindestens eine Änderung gebracht, und Leute aus {first} nutzen das Material, ohne daran erinnert zu werden.",
  followUp: {
    afterTwoWeeks: "Sagen Sie denen, die gelesen haben, was geändert wurde und was nicht, und warum.",
    afterSixWeeks:
      "Fragen Sie dieselben vier, wie Kunden wirklich reagiert haben; vergleichen Sie mit den Blättern.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
