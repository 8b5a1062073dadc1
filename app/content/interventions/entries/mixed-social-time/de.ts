import type { EntryWords } from "../../entry";

export const mixedSocialTime = {
  name: "Gemischte Pausen und Unternehmungen",
  purpose:
    "Menschen aus beiden Abteilungen verbringen Pausen und andere freie Momente miteinander, mit Absicht gemischt und offen für alle.",
  whyItWorks:
    "Wer miteinander gelacht oder gegessen hat, greift eher zum Telefon. Von allein setzt man sich zu denen, die man kennt; darum ist das Mischen geplant und alles andere nicht.",
  prerequisites: [],
  whoFirst: "Wer aus {first} Lust hat; eine Person, die es ausrichtet",
  whoSecond: "Wer aus {second} Lust hat; eine Person, die es ausrichtet",
  runSheet: [
    {
      what: "Ankommen und mischen",
      how: "Alle ziehen an der Tür eine Karte; gleiche Wörter ergeben einen Vierertisch, zwei aus jeder Abteilung. Essen und Getränke stehen bereit, auch ohne Alkohol.",
    },
    {
      what: "Etwas zu tun",
      how: "Jeder Tisch spielt ein kurzes Spiel: ein Quiz über die kuriosesten Kunden, Tischfußball, „Wessen erste Stelle war das?“. Verlieren darf nichts ausmachen.",
    },
    {
      what: "Freie Zeit",
      how: "Keine Reden, kein Programm, keine Folien. Wer ausrichtet, macht die miteinander bekannt, die allein stehen.",
    },
    {
      what: "Der nächste Termin",
      how: "Zwei Freiwillige, je eine Person von jeder Seite, übernehmen den nächsten Termin. Schreiben Sie ihn an die Wand, bevor alle gehen.",
    },
  ],
  roles: [
    {
      role: "Zwei, die es ausrichten",
      does: "Je eine Person aus jeder Abteilung; wählen Zeit, Spiel und Essen und übergeben an die nächsten zwei.",
    },
  ],
  materials: [
    "Tischkarten, ausgeschnitten, eine pro Person",
    "Ein Spiel pro Tisch; die Fragen auf den Tischkarten genügen",
    "Essen und Getränke, auch alkoholfreie",
  ],
  scriptHints: [
    "„Sie haben dasselbe Wort gezogen: Das ist für eine Viertelstunde Ihr Tisch.“",
    "„Von der Arbeit reden ist erlaubt, Probleme haben Feierabend.“",
  ],
  risks: [
    "Abende schließen Eltern und Teilzeitkräfte aus: Wechseln Sie zwischen Mittagspause, Nachmittag und Abend.",
    "Alkohol schließt manche aus: Ein gemeinsames Bier ist eine Möglichkeit, nie die einzige.",
    "Der Außendienst kommt nie: Legen Sie jeden dritten Termin hinter eine Besprechung, zu der er ohnehin ins Haus kommt.",
  ],
  notWhen: [
    "Es träte an die Stelle eines Gesprächs über einen offenen Konflikt.",
    "Es läge in der Freizeit, und niemand hat die Leute gefragt, ob sie das möchten.",
  ],
  firstStep:
    "Finden Sie zwei Freiwillige, je eine Person aus jeder Abteilung, und lassen Sie sie eine Mittagspause in den nächsten drei Wochen wählen.",
  signOfSuccess:
    "Zum dritten Termin kommt aus jeder Abteilung mindestens ein Drittel, ohne dass man zweimal bitten muss.",
  followUp: {
    afterTwoWeeks: "Fragen Sie zwei von jeder Seite, was mehr Kolleginnen und Kollegen kommen ließe.",
    afterSixWeeks:
      "Ändern Sie Zeit oder Form, wenn immer dieselben kommen; machen Sie weiter, wenn die Gesichter wechseln.",
  },
  ideas: ["beer together", "Engagement activities"],
} as const satisfies EntryWords;
