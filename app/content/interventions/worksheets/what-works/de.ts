import type { WorksheetWords } from "../../worksheet";

export const whatWorks = {
  title: "Was gut läuft",
  copies: "Ein Blatt pro Person",
  instructions: [
    "Fragen Sie, hören Sie zu und schreiben Sie die Geschichte Ihres Gegenübers in dessen Worten auf. Zehn Minuten in jede Richtung sind zu lang: Sieben genügen.",
  ],
  blocks: [
    { label: "Eine Zeit, in der die Arbeit zwischen uns am besten lief: Was ist geschehen?" },
    { label: "Was haben Sie getan, was die anderen, was hat es möglich gemacht?" },
    { label: "Wovon sollten wir mehr haben?" },
    { label: "Eine Gewohnheit, die wir bewusst behalten, und wer uns daran erinnert" },
  ],
} as const satisfies WorksheetWords;
