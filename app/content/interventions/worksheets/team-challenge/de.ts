import type { WorksheetWords } from "../../worksheet";

export const teamChallenge = {
  title: "Kleine Aufgabe im Team",
  copies: "Eines für jedes Team",
  instructions: ["Für jeden Schritt braucht es beide Abteilungen. Kniffe erfahren alle Teams sofort."],
  blocks: [
    { label: "Ziel, Zahl, letzter Tag" },
    { caption: "Unser Team", headers: ["Name", "Abteilung", "Die Stärke, die wir brauchen"], rows: [] },
    {
      label: "Leitplanken",
      items: [
        "Keine Überstunden",
        "Kein Kunde wird zweimal behelligt",
        "Kniffe gehen sofort an alle Teams",
        "Kein Geld, keine Rangliste einzelner Personen",
        "Unsere eigene Regel: ______________________________",
      ],
    },
    {
      caption: "Tag für Tag; ein verpasster Tag wird nicht nachgeholt",
      headers: ["Tag", "Ziel des Tages", "Wer mit wem", "Erreicht"],
      rows: [],
    },
    { label: "Am Ende: was gelungen ist und was zur Gewohnheit werden soll" },
  ],
} as const satisfies WorksheetWords;
