import type { WorksheetWords } from "../../worksheet";

export const openVoiceAgreement = {
  title: "Vereinbarung zum offenen Wort",
  copies: "Eine große Ausfertigung; eine kleine pro Person",
  instructions: [
    "Höchstens fünf Sätze, in Worten, die man wirklich sagen kann.",
    "Die Vereinbarung bindet alle, die antworten, zuerst die beiden Leitungen.",
  ],
  blocks: [
    {
      caption: "Was wir vereinbaren",
      headers: ["Wenn jemand …", "antworten wir …", "Wer sich zuerst daran hält"],
      rows: [
        { cells: ["eine unfertige Idee bringt"] },
        { cells: ["eine schlechte Nachricht bringt"] },
        { cells: ["sagt: Das war mein Fehler"] },
      ],
    },
    { label: "Wohin Ideen gehen und bis wann jede eine Antwort bekommt (Nein ist eine Antwort)" },
    { label: "Was niemals mit dem geschieht, was jemand offen gesagt hat" },
    { label: "Die beiden Vertrauenspersonen" },
    { label: "Vereinbart am; wieder vorgelesen am", signers: ["Leitung Vertrieb", "Leitung Marketing"] },
  ],
} as const satisfies WorksheetWords;
