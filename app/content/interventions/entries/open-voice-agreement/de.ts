import type { EntryWords } from "../../entry";

export const openVoiceAgreement = {
  name: "Vereinbarung zum offenen Wort",
  purpose:
    "Beide Abteilungen vereinbaren, wie man über Ideen und Fehler ohne Angst sprechen kann und was dann geschieht.",
  whyItWorks:
    "Wer etwas ansprechen könnte, wägt ab, was es kosten kann. Nicht Appelle, sondern die Antworten auf die ersten Fälle entscheiden, ob auch die nächste Person etwas sagt. Darum bindet die Vereinbarung die, die antworten.",
  prerequisites: [
    {
      text: "Vertrauen liegt bei 40 Punkten oder mehr. Darunter glaubt man Versprechen von Offenheit nicht; beginnen Sie mit kleineren Schritten.",
    },
    { text: "Beide Leitungen sind bereit, zuerst von einem eigenen Fehler zu erzählen." },
  ],
  whoFirst: "Sechs aus {first}, darunter die Leitung",
  whoSecond: "Sechs aus {second}, darunter die Leitung",
  runSheet: [
    {
      what: "Zuerst die Leitungen",
      how: "Jede Leitung erzählt von einem eigenen Fehler, der die andere Abteilung betraf, was er gekostet hat und was sie daraus gelernt hat. Je zwei Minuten, keine Ausreden.",
    },
    {
      what: "Was uns schweigen lässt",
      how: "Alle schreiben in Blockschrift zwei Karten: „Ich behalte eine Idee für mich, wenn …“, „Ich behalte einen Fehler für mich, wenn …“. Mischen und vorlesen.",
    },
    {
      what: "Wie wir antworten",
      how: "Gemischte Vierergruppen schreiben auf, wie eine gute Antwort klingt: auf eine unfertige Idee, auf eine schlechte Nachricht, auf „Das war mein Fehler“. Je ein Satz, den man wirklich sagen kann.",
    },
    {
      what: "Die Vereinbarung",
      how: "Wählen Sie höchstens fünf Sätze. Zu jedem: Wer muss sich zuerst daran halten? Halten Sie fest, wohin Ideen gehen und bis wann jede eine Antwort bekommt, auch wenn sie Nein lautet.",
    },
    {
      what: "Vereinbart",
      how: "Alle unterschreiben oder sagen, was fehlt. Wählen Sie zwei Vertrauenspersonen, eine von jeder Seite, an die sich wenden kann, wer merkt, dass es nicht klappt.",
    },
  ],
  roles: [
    {
      role: "Moderation",
      does: "Sammelt die Karten ein und liest sie vor, hält Handschriften verborgen und vernichtet die Karten danach.",
    },
    {
      role: "Zwei Vertrauenspersonen",
      does: "Bringen in die gemeinsame Besprechung ein, was man ihnen sagt, ohne Namen.",
    },
  ],
  materials: [
    "Karten in einer Farbe, gleiche Stifte für alle",
    "Vereinbarung zum offenen Wort, eine große Ausfertigung",
  ],
  scriptHints: [
    "„Was hätten Sie hören müssen, um es früher zu sagen?“",
    "„Danke, dass Sie es uns sagen. Was tun wir zuerst?“",
    "„Eine Idee bekommt binnen zwei Wochen eine Antwort. Nein ist eine Antwort.“",
  ],
  risks: [
    "Ein hier erzählter Fehler wird jemandem später vorgehalten: Die Leitungen sagen vorher, dass das nicht geschieht, und halten sich daran.",
    "Nur die Mutigen reden: erst Karten, dann Gespräch.",
  ],
  notWhen: ["Ein Disziplinarverfahren läuft.", "Die Leitungen wollen nicht bei sich selbst anfangen."],
  firstStep:
    "Fragen Sie jede Leitung, von welchem Fehler sie erzählen würde, und hören Sie sich beide vorher an.",
  signOfSuccess:
    "Binnen sechs Wochen kamen mindestens drei Ideen und ein Fehler zur Sprache, und alle hatten rechtzeitig eine Antwort.",
  followUp: {
    afterTwoWeeks: "An die Vertrauenspersonen: Hat Ihnen jemand etwas gesagt? Hat jede Idee eine Antwort?",
    afterSixWeeks:
      "Lesen Sie die fünf Sätze vor: An welchen halten wir uns, welcher steht nur auf dem Papier? Ändern Sie diesen.",
  },
  ideas: ["Free culture"],
} as const satisfies EntryWords;
