import type { EntryWords } from "../../entry";

export const jobRotation = {
  name: "Wechsel auf Zeit",
  purpose:
    "Eine Person aus jeder Abteilung übernimmt einige Wochen lang eine echte Aufgabe in der anderen und kehrt zurück.",
  whyItWorks:
    "Wer einen Monat lang die Ziele der anderen mitgetragen hat, weiß, was in keinem Handbuch steht, behält die Kontakte und findet in der eigenen Abteilung Gehör, wenn es darum geht, die andere Seite zu erklären.",
  prerequisites: [
    { text: "Jede Abteilung hat mindestens zehn Leute, sodass eine Person vier Wochen fehlen kann." },
    { text: "Beide Personen wollen es; Bezahlung, Ziele und Rückweg sind schriftlich geregelt." },
    { text: "Die Personalabteilung und, wo es einen gibt, der Betriebsrat haben zugestimmt." },
  ],
  whoFirst: "Eine Person aus {first} für vier Wochen, eine Mentorin oder ein Mentor, die Leitung",
  whoSecond: "Eine Person aus {second} für vier Wochen, eine Mentorin oder ein Mentor, die Leitung",
  runSheet: [
    {
      what: "Warum gerade diese beiden",
      how: "Jeder Gast sagt, was er lernen will, jede gastgebende Seite, wofür ihr ein Monat Hilfe nützt. Schreiben Sie pro Person zwei Lernziele und eine Aufgabe auf.",
    },
    {
      what: "Eine echte Aufgabe",
      how: "Beschreiben Sie die Aufgabe: ein Teil eines Projekts, ein kleiner eigener Bereich, ein Telefondienst. Klein genug, um in vier Wochen fertig zu werden, so echt, dass sie sonst fehlen würde.",
    },
    {
      what: "Rahmen",
      how: "Zeiten, Ort, Ziele in diesen Wochen, Zugang zu den Systemen, Urlaub, wer die Arbeit in der eigenen Abteilung übernimmt. Haken Sie das Blatt ab.",
    },
    {
      what: "Mentorin oder Mentor",
      how: "Gast und Mentorin oder Mentor legen die erste Woche Tag für Tag fest, dazu jeden Freitag eine Viertelstunde: gelernt, stockt, als Nächstes.",
    },
    {
      what: "Der Rückweg",
      how: "Legen Sie den Termin für das Gespräch nach der Rückkehr fest, eine halbe Stunde vor beiden Teams: drei Dinge, die ich anders mache, eines, das wir ändern sollten. Welche Arbeit wartet in der eigenen Abteilung?",
    },
  ],
  roles: [
    {
      role: "Zwei Gäste",
      does: "Erledigen eine echte Aufgabe; schreiben jede Woche eine Seite Notizen.",
    },
    {
      role: "Zwei Mentorinnen oder Mentoren",
      does: "Führen ein, schützen, antworten; fünfzehn Minuten jeden Freitag.",
    },
    { role: "Personalabteilung", does: "Regelt den Rahmen und fragt beide Gäste nach zwei Wochen." },
  ],
  materials: [
    "Vereinbarung zum Wechsel auf Zeit, eine für jeden Gast",
    "Zugang zu den Systemen vom ersten Tag an",
  ],
  scriptHints: [
    "„Welche Aufgabe bliebe ohne den Gast wirklich liegen?“",
    "„Was erzählen Sie Ihrem eigenen Team, wenn Sie zurück sind?“",
  ],
  risks: [
    "Der Gast schaut nur zu: ohne Aufgabe kein Wechsel.",
    "Wer weg ist, wird vergessen, auch bei der Beurteilung: Die eigene Leitung bestätigt die Ziele schriftlich.",
    "Nur eine Seite schickt jemanden: immer in beide Richtungen.",
  ],
  notWhen: ["Einer Abteilung fehlen Leute.", "Es würde dazu dienen, jemanden loszuwerden."],
  firstStep:
    "Fragen Sie in beiden Teams nach Freiwilligen, mit einem Satz: Was würden Sie drüben gern lernen?",
  signOfSuccess: "Beide Aufgaben sind fertig, und beide Teams haben nach dem Gespräch eine Sache geändert.",
  followUp: {
    afterTwoWeeks:
      "Die Personalabteilung fragt die Gäste und wer sie begleitet: Ist es eine echte Aufgabe, ist die Zeit frei?",
    afterSixWeeks:
      "Hat das Gespräch nach der Rückkehr stattgefunden? Hat die eine Änderung begonnen? Entscheiden Sie über die nächsten beiden Gäste.",
  },
  ideas: ["exchange of people"],
} as const satisfies EntryWords;
