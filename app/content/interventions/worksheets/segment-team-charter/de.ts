import type { WorksheetWords } from "../../worksheet";

export const segmentTeamCharter = {
  title: "Auftrag des Segmentteams",
  copies: "Eine große Ausfertigung; eine für jedes Mitglied",
  instructions: [
    "Zwei Quartale, Rückblick nach dem ersten. Was nicht im Auftrag steht, bleibt bei den Abteilungen.",
  ],
  blocks: [
    { label: "Segment; Ziel in einem Satz; eine Kennzahl" },
    { label: "Leitung des Teams; Mitglieder; von, bis" },
    {
      caption: "Der Weg des Kunden",
      headers: ["Station", "Wo er heute auf uns wartet", "Verantwortlich (Name)"],
      rows: [
        { cells: ["Findet uns"] },
        { cells: ["Probiert uns aus"] },
        { cells: ["Kauft"] },
        { cells: ["Bleibt"] },
      ],
    },
    {
      caption: "Entscheidungen",
      headers: ["Entscheidung", "Team", "Leitung des Teams", "Abteilungsleitung (welche)"],
      rows: [
        { cells: ["Preis und Rabatt"] },
        { cells: ["Botschaft und Material"] },
        { cells: ["Vorrang unter den Kunden"] },
        { cells: ["Budget"] },
        { cells: ["Urlaub und Vertretung"] },
      ],
    },
    { label: "Was bei den Abteilungen bleibt: Beurteilung, Weiterbildung, Standards" },
    { label: "Wie Kolleginnen und Kollegen außerhalb des Teams davon lernen" },
    {
      label: "Rückblick am; Ende oder Verlängerung am",
      signers: ["Leitung Vertrieb", "Leitung Marketing", "Leitung des Teams"],
    },
  ],
} as const satisfies WorksheetWords;
