import type { WorksheetWords } from "../../worksheet";

export const budgetConversation = {
  title: "Gespräch über Budgets",
  copies: "Eines pro Person; eine große Ausfertigung für die Vereinbarung",
  instructions: ["Teil 1 allein, Teil 2 gemeinsam. Summen dürfen gerundet sein; Gehälter stehen hier nicht."],
  blocks: [
    { label: "1. Was unsere Seite für die gemeinsame Arbeit ausgibt und was es bringen soll" },
    {
      caption: "2. Wofür jede Seite Geld ausgeben würde und was sie dafür aufgäbe",
      headers: ["Was", "Wem es nützt", "Was wir dafür aufgeben", "Ja, nein, wenn"],
      rows: [],
    },
    { label: "3. Was wir gemeinsam beantragen und anstelle wovon" },
    { label: "Vereinbart bis", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
