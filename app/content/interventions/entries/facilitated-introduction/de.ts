import type { EntryWords } from "../../entry";

export const facilitatedIntroduction = {
  name: "Moderiertes Kennenlernen",
  purpose:
    "Beide Abteilungen lernen Ziele, Werte und Arbeitstag der anderen Seite kennen und entdecken, was sie gemeinsam haben.",
  whyItWorks:
    "Wer einander auf Augenhöhe begegnet, mit einer gemeinsamen Aufgabe und dem Rückhalt der Leitungen, denkt danach besser über die Gruppe der anderen. Weiß man, woran sie gemessen werden, wirken viele ihrer Entscheidungen vernünftig.",
  prerequisites: [
    { text: "Beide Leitungen sind von der ersten bis zur letzten Minute da und sprechen gleich lang." },
  ],
  whoFirst: "Sechs aus {first}, darunter die Leitung; Außen- und Innendienst sind beide dabei",
  whoSecond: "Sechs aus {second}, darunter die Leitung; eine Person aus jedem Team",
  runSheet: [
    {
      what: "Begrüßung",
      how: "Jede Leitung sagt in zwei Sätzen, warum sie dieses Treffen will. Nennen Sie selbst das Ziel: einander besser kennenlernen, nichts entscheiden.",
    },
    {
      what: "Zu zweit aus beiden Abteilungen",
      how: "Setzen Sie die Leute in gemischten Paaren zusammen. Jede Person befragt die andere acht Minuten lang mit dem Blatt: ein guter Tag, ein schlechter Tag, woran ich gemessen werde. Rufen Sie nach acht Minuten den Wechsel aus; lassen Sie vier für Notizen.",
    },
    {
      what: "Das Gegenüber vorstellen",
      how: "Jede Person stellt allen in einer Minute ihr Gegenüber vor, in der Ichform („Ich bin Ana, und ich …“). Niemand kommentiert.",
    },
    {
      what: "Ziele und Werte jeder Seite",
      how: "Jede Abteilung schreibt für sich drei Ziele und drei Dinge, auf die sie stolz ist, auf Karten, je eines pro Karte (8 Minuten). Hängen Sie sie nebeneinander; die andere Seite darf nur fragen, was gemeint ist, nicht warum.",
    },
    {
      what: "Was wir teilen",
      how: "Alle gehen an die Wand und markieren Karten, die auf beiden Seiten hängen könnten. Hängen Sie diese in eine mittlere Spalte und lesen Sie sie vor.",
    },
    {
      what: "Eines, das ich tue",
      how: "Jede Person notiert jemanden von der anderen Seite und einen Grund, in den nächsten zwei Wochen dort anzurufen. Die Paare tauschen Nummern aus.",
    },
  ],
  roles: [
    {
      role: "Moderation",
      does: "Achtet auf die Zeit, fragt die Stillen, unterbricht jedes Gespräch über alte Fälle.",
    },
    { role: "Beide Leitungen", does: "Eröffnen das Treffen und machen dann mit wie alle anderen." },
    { role: "Wer einlädt", does: "Bucht einen Raum mit beweglichen Stühlen und einer freien Wand." },
  ],
  materials: [
    "Blatt zum Kennenlernen, eines pro Person",
    "Karten in zwei Farben, dicke Stifte, Nadeln oder Klebeband",
    "Sitzplan mit gemischten Paaren, die sich selten begegnen",
  ],
  scriptHints: [
    "„Heute erfahren wir, wer die anderen sind. Fälle und Beschwerden haben ihren eigenen Termin.“",
    "„Fragen Sie, bis Sie die Arbeit Ihres Gegenübers eine Stunde lang machen könnten.“",
    "„Welche dieser Karten könnte auch auf Ihrer Seite hängen?“",
  ],
  risks: [
    "Das Gespräch rutscht in eine alte Beschwerde ab: Schreiben Sie sie auf ein eigenes Blatt, nennen Sie eine verantwortliche Person, und machen Sie weiter.",
    "Eine Seite schickt nur den Nachwuchs: Verschieben Sie, denn ungleicher Rang macht die Wirkung zunichte.",
  ],
  notWhen: [
    "Ein offener Konflikt zwischen bestimmten Personen ist ungelöst: Vermitteln Sie dort zuerst.",
    "Die Leute arbeiten schon jede Woche zusammen.",
  ],
  firstStep:
    "Bitten Sie beide Leitungen um einen Termin, an dem beide 90 Minuten bleiben können, und stellen Sie die Paare zusammen.",
  signOfSuccess:
    "Zwei Wochen später haben sich mindestens acht von zwölf bei jemandem von der anderen Seite gemeldet.",
  followUp: {
    afterTwoWeeks: "Fragen Sie jede Person mit einer Zeile: Wen haben Sie angerufen, und weshalb?",
    afterSixWeeks:
      "Hängen Sie die mittlere Spalte dort auf, wo beide Abteilungen sie sehen; fragen Sie in der gemeinsamen Besprechung, was dazugekommen ist.",
  },
  ideas: ["Introduce them"],
} as const satisfies EntryWords;
