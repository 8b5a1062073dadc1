import type { TextTree } from "~/content/translated";

/** What exactly the document describes, so that two printed ones can be compared. */
export const versions = {
  contact: "Contact",
  noContact: "Not set. It can be entered in the organisation's settings.",
  program: "Program",
  /** {version}, {instrument} */
  programVersion: "Tandem {version}, statements {instrument}",
  structure: "Database structure",
  /** {migration}, {fingerprint} */
  structureVersion: "{migration}, {fingerprint}",
  thisDocument: "This document",
  /** {fingerprint} */
  documentFingerprint: "{fingerprint}. It changes with anything described here but the date.",
  openWave: "Open wave",
  lastWave: "Last wave",
  /** {name}, {quarter}, {fingerprint} */
  waveFingerprint: "{name}, {quarter}: {fingerprint}",
  waves: "Waves",
  noWave: "None has been opened yet.",
} as const satisfies TextTree;
