import type { WorksheetWords } from "../../worksheet";

export const openVoiceAgreement = {
  title: "Open-voice agreement",
  copies: "One large copy; one small copy each",
  instructions: [
    "At most five sentences, in words one can really say.",
    "The agreement binds those who answer, the heads first.",
  ],
  blocks: [
    {
      caption: "What we agree",
      headers: ["When somebody ...", "we answer ...", "Who keeps it first"],
      rows: [
        { cells: ["brings a raw idea"] },
        { cells: ["brings bad news"] },
        { cells: ["says: that was my mistake"] },
      ],
    },
    { label: "Where ideas go, and by when each gets an answer (no is an answer)" },
    { label: "What is never done with what somebody said openly" },
    { label: "The two listeners" },
    { label: "Agreed on; read aloud again on", signers: ["Head of Sales", "Head of Marketing"] },
  ],
} as const satisfies WorksheetWords;
