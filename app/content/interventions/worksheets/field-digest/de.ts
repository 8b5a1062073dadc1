import type { WorksheetWords } from "../../worksheet";

export const fieldDigest = {
  title: "Stimmen vom Markt und Rückmeldung zu Kampagnen",
  copies: "Eines für jeden Monat",
  instructions: [
    "Über Sachen, nie über Personen. In den Worten der Kunden.",
    "Jeder Punkt bekommt bis zur nächsten Ausgabe eine Antwort: erledigt, kommt noch oder kommt nicht, mit dem Grund.",
  ],
  blocks: [
    {
      caption: "Von den Kunden",
      headers: [null, "In den Worten der Kunden", "Wie oft gehört", "Antwort des Marketings"],
      rows: [{ cells: ["Neue Fragen"] }, { cells: ["Einwände"] }, { cells: ["Gelobt oder genutzt"] }],
    },
    {
      caption: "Aus den Kampagnen",
      headers: [
        "Kampagne und Ziel",
        "Was hereinkam",
        "Was wir gelernt haben",
        "Was wir ändern",
        "Was der Vertrieb wissen sollte",
      ],
      rows: [],
    },
    { label: "Antworten auf Punkte vom letzten Monat, die noch offen waren" },
    { label: "Redaktion und die vier Stimmen in diesem Quartal" },
  ],
} as const satisfies WorksheetWords;
