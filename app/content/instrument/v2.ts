import type { Instrument } from "~/domain/instrument";

/** Never edited after its first wave: a change of an item, its order or its words is a new version. */
export const askedV2 = {
  version: "v2",
  dimensions: ["definitions", "communication", "joint-work", "shared-goals", "trust", "leadership"],
  items: [
    { id: "communication-1", kind: "scored", dimension: "communication" },
    { id: "communication-2", kind: "scored", dimension: "communication" },
    { id: "communication-3", kind: "scored", dimension: "communication" },
    { id: "definitions-1", kind: "scored", dimension: "definitions" },
    { id: "definitions-2", kind: "scored", dimension: "definitions" },
    { id: "definitions-3", kind: "scored", dimension: "definitions" },
    { id: "joint-work-1", kind: "scored", dimension: "joint-work" },
    { id: "joint-work-2", kind: "scored", dimension: "joint-work" },
    { id: "joint-work-3", kind: "scored", dimension: "joint-work" },
    { id: "shared-goals-1", kind: "scored", dimension: "shared-goals" },
    { id: "shared-goals-2", kind: "scored", dimension: "shared-goals" },
    { id: "shared-goals-3", kind: "scored", dimension: "shared-goals" },
    { id: "leadership-1", kind: "scored", dimension: "leadership" },
    { id: "leadership-2", kind: "scored", dimension: "leadership" },
    { id: "leadership-3", kind: "scored", dimension: "leadership" },
    { id: "trust-1", kind: "scored", dimension: "trust" },
    { id: "trust-2", kind: "scored", dimension: "trust" },
    { id: "trust-3", kind: "scored", dimension: "trust" },
    { id: "mirror-informing-own", kind: "mirror", behaviour: "informing", direction: "own" },
    { id: "mirror-informing-other", kind: "mirror", behaviour: "informing", direction: "other" },
    {
      id: "mirror-keeping-agreements-own",
      kind: "mirror",
      behaviour: "keeping-agreements",
      direction: "own",
    },
    {
      id: "mirror-keeping-agreements-other",
      kind: "mirror",
      behaviour: "keeping-agreements",
      direction: "other",
    },
  ],
} as const satisfies Instrument;

export const instrumentV2: Instrument = askedV2;
