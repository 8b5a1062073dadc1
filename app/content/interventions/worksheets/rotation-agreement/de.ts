import type { WorksheetWords } from "../../worksheet";

export const rotationAgreement = {
  title: "Vereinbarung zum Wechsel auf Zeit",
  copies:
    "Eine für jeden Gast, mit Kopien für Mentorin oder Mentor, beide Leitungen und die Personalabteilung",
  instructions: ["Eine echte Aufgabe, die in diesen Wochen fertig wird. Ziele und Rückweg schriftlich."],
  blocks: [
    { label: "Gast; eigene Abteilung; gastgebende Abteilung; Mentorin oder Mentor; von, bis" },
    { label: "Zwei Lernziele" },
    { label: "Die Aufgabe und woran wir erkennen, dass sie fertig ist" },
    {
      label: "Geklärt",
      items: [
        "Bezahlung und Ziele in diesen Wochen, von der eigenen Leitung bestätigt",
        "Die Arbeit in der eigenen Abteilung übernimmt: ______________________________",
        "Ort, Zeiten, Urlaub",
        "Zugang zu den Systemen vom ersten Tag an",
        "Betriebsrat beteiligt, wo es einen gibt",
        "Termin des Gesprächs nach der Rückkehr: ______________________________",
      ],
    },
    {
      caption: "Jeden Freitag, fünfzehn Minuten",
      headers: ["Woche", "Gelernt", "Stockt", "Als Nächstes"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Nach der Rückkehr: drei Dinge, die ich anders mache, und eines, das wir ändern sollten" },
    {
      label: "Vereinbart am",
      signers: ["Gast", "Eigene Leitung", "Gastgebende Leitung", "Personalabteilung"],
    },
  ],
} as const satisfies WorksheetWords;
