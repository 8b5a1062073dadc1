import type { WorksheetWords } from "../../worksheet";

export const introduction = {
  title: "Blatt zum Kennenlernen",
  copies: "Ein Blatt pro Person",
  instructions: [
    "Befragen Sie Ihr Gegenüber aus der anderen Abteilung acht Minuten lang, dann tauschen Sie die Rollen.",
    "Stellen Sie Ihr Gegenüber danach in einer Minute vor, in der Ichform: „Ich bin …“.",
  ],
  blocks: [
    { label: "Name und Aufgabe meines Gegenübers" },
    { label: "Ein guter Arbeitstag: Was passiert?" },
    { label: "Ein schlechter Tag: Was geht schief?" },
    { label: "Woran ich gemessen werde und was ich davon halte" },
    { label: "Wonach man mich gern fragen darf" },
    { label: "Eine Person von der anderen Seite, die ich anrufe, und weshalb" },
  ],
} as const satisfies WorksheetWords;
