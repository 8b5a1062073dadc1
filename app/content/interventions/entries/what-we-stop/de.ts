import type { EntryWords } from "../../entry";

export const whatWeStop = {
  name: "Was wir weglassen",
  purpose:
    "{first} und {second} entlasten ihre Leute: Sie lassen weg, was beide Zeit kostet und keinem etwas bringt.",
  whyItWorks:
    "Die meisten Pläne packen noch etwas in ohnehin volle Wochen. Hohe Anforderungen zermürben am meisten, wo man wenig mitzureden hat; gemeinsam zu entscheiden, was wegfällt, senkt die Last und gibt Mitsprache. Zugleich entsteht Raum für die Arbeit zwischen den Abteilungen.",
  prerequisites: [
    { text: "Beide Leitungen haben zugesagt, dass mindestens zwei Stunden pro Woche frei werden dürfen." },
  ],
  whoFirst: "Vier aus {first}, darunter die Leitung",
  whoSecond: "Vier aus {second}, darunter die Leitung",
  runSheet: [
    {
      what: "Rahmen",
      how: "Beide Leitungen sagen: Heute kommt nichts dazu. Wer etwas nennt, dem wird nicht vorgehalten, es getan zu haben.",
    },
    {
      what: "Allein auflisten",
      how: "Jede Person notiert Besprechungen, Berichte, Kopien und Freigaben zwischen den Abteilungen, mit groben Stunden pro Woche.",
    },
    {
      what: "Wem würde es fehlen?",
      how: "Lesen Sie der Reihe nach vor. Fragen Sie die andere Seite: Wer liest das, wer braucht es, was geschieht ohne? Doppeltes fällt weg.",
    },
    {
      what: "Weglassen, seltener, behalten",
      how: "Gehen Sie die Liste vom Längsten abwärts durch. Beide Seiten haben ein Veto, mit Grund. Beschließen Sie mindestens drei Streichungen.",
    },
    {
      what: "Zeit zurückgeben",
      how: "Zählen Sie die Stunden zusammen. Entscheiden Sie, wofür sie da sind: die Hälfte gehört denen, die sie freigemacht haben, der Rest einer gemeinsamen Arbeit.",
    },
    {
      what: "Unterschreiben",
      how: "Beide Leitungen unterschreiben für sechs Wochen auf Probe und sagen ihren Leuten heute, was sie nicht mehr tun müssen.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Bleibt beim Weglassen; jede neue Idee kommt in den Themenspeicher." },
    { role: "Beide Leitungen", does: "Geben zuerst selbst etwas auf." },
  ],
  materials: [
    "Blätter „Was wir weglassen“",
    "Gemeinsame Besprechungen und Berichte des letzten Monats",
    "Eine Wand und Stifte",
  ],
  scriptHints: [
    "„Was geschähe, wenn wir es sechs Wochen lang einfach nicht täten?“",
    "„Wer wollte diesen Bericht, und ist die Person noch hier?“",
    "„Das ist eine neue Aufgabe. Sie kommt in den Themenspeicher.“",
  ],
  risks: [
    "Jede Seite streicht, was die andere braucht: Dafür gibt es das Veto.",
    "Die Zeit ist nach einer Woche wieder voll: Tragen Sie sie als frei in den Kalender ein.",
    "Es kommen nur Kleinigkeiten: Die Leitungen beginnen mit einer eigenen Besprechung.",
  ],
  notWhen: [
    "Wochen einer Einführung oder des Jahresabschlusses: Warten Sie, bis sie vorbei sind.",
    "Die Arbeit ist von oben oder vom Gesetz vorgegeben: Fragen Sie dort nach.",
  ],
  firstStep:
    "Bitten Sie vier von jeder Seite, eine Woche lang zu notieren, was sie für die andere Abteilung tun, ohne dass es jemandem auffiele.",
  signOfSuccess:
    "Nach sechs Wochen sind mindestens zwei Stunden pro Woche frei, und niemand hat nach dem Gestrichenen gefragt.",
  followUp: {
    afterTwoWeeks:
      "Fragen Sie zwei auf jeder Seite: Was tun Sie wirklich nicht mehr? Was hat sich wieder eingeschlichen?",
    afterSixWeeks:
      "Entscheiden Sie endgültig: Was bleibt gestrichen, was kommt zurück, was kommt als Nächstes?",
  },
  ideas: ["Reduce stress", "Take care of employees"],
} as const satisfies EntryWords;
