import type { WorksheetLayout } from "../../worksheet";

export const openVoiceAgreement: WorksheetLayout = {
  id: "open-voice-agreement",
  blocks: [
    { kind: "table", columns: ["words", "sentence", "sentence"], emptyRows: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
    { kind: "signatures" },
  ],
};
