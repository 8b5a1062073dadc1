import type { WorksheetWords } from "../../worksheet";

export const campaignPreview = {
  title: "Kampagnenvorschau",
  copies: "Ein Blatt pro Person",
  instructions: [
    "Denken Sie an einen echten Kunden und lesen Sie mit seinen Augen. Acht Minuten, alle für sich.",
    "Markieren Sie im Entwurf, wo Sie weiterlesen würden (+), aufhören würden (/) oder einen Einwand hätten (?).",
  ],
  blocks: [
    { label: "Der Kunde, an den ich denke (Art und Lage, kein Name)" },
    { label: "Was ich nach einer halben Minute verstanden habe" },
    { label: "Wo ich aufhören würde zu lesen" },
    { label: "Was ich frage oder einwende" },
    { label: "Was ich als Nächstes tue" },
    { text: "Wieder in der eigenen Rolle" },
    { label: "Wie ich es im Gespräch einsetzen würde und was dafür fehlt" },
    {
      caption: "Wer es gemacht hat, entscheidet",
      headers: ["Punkt", "Das ändere ich", "Das bleibt, weil", "Offen bis"],
      rows: [],
    },
    { label: "Startwoche; was der Vertrieb bekommt und wann" },
  ],
} as const satisfies WorksheetWords;
