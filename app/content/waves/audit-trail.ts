/** How the audit trail names the holders of a wave's keys, in one language for good. */
export const HOLDERS_IN_TRAIL = {
  /** {before} and {after} are lists of holders. */
  changed: "; key holders before: {before}; after: {after}",
  /** {holders} are names with addresses. */
  holders: "{needed} of {holders}",
  none: "the server alone",
} as const;
