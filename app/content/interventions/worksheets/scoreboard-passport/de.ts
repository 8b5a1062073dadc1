import type { WorksheetWords } from "../../worksheet";

export const scoreboardPassport = {
  title: "Steckbrief einer Kennzahl",
  copies: "Einer für jede Kennzahl",
  instructions: [
    "Füllen Sie ihn so aus, dass jemand Neues auf dieselbe Zahl käme.",
    "Machen Sie gleich die Probe mit den Daten des letzten Monats.",
  ],
  blocks: [
    { label: "Name der Kennzahl" },
    { label: "Was sie uns sagen soll" },
    { label: "Was zählt" },
    { label: "Was nicht zählt" },
    { label: "Quelle, wer sie erhebt, an welchem Tag; Vertretung" },
    { label: "Wie der Vertrieb sie bewegt; wie das Marketing sie bewegt" },
    { label: "Wie man sie schönen könnte, ohne die Arbeit zu tun, und was uns ehrlich hält" },
    {
      caption: "Monat für Monat",
      headers: ["Monat", "Zahl", "Was wir sehen", "Was wir versuchen"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
