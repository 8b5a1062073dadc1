import type { Worksheet } from "~/domain/interventions/worksheet";

export const openVoiceAgreementSheet: Worksheet = {
  id: "open-voice-agreement",
  title: "Open-voice agreement",
  copies: "One large copy; one small copy each",
  instructions: [
    "At most five sentences, in words one can really say.",
    "The agreement binds those who answer, the heads first.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "What we agree",
      headers: ["When somebody ...", "we answer ...", "Who keeps it first"],
      rows: [["brings a raw idea"], ["brings bad news"], ["says: that was my mistake"]],
      emptyRows: 2,
    },
    { kind: "lines", label: "Where ideas go, and by when each gets an answer (no is an answer)", lines: 2 },
    { kind: "lines", label: "What is never done with what somebody said openly", lines: 2 },
    { kind: "lines", label: "The two listeners", lines: 1 },
    {
      kind: "signatures",
      label: "Agreed on; read aloud again on",
      signers: ["Head of Sales", "Head of Marketing"],
    },
  ],
};
