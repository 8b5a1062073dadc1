import type { EntryFacts } from "../../entry";
import { edmondson1999, morrison2011 } from "../../sources";

export const openVoiceAgreement: EntryFacts = {
  id: "open-voice-agreement",
  dimensions: ["trust"],
  gate: { earliest: "defined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "score", dimension: "trust", atLeast: 40 }, { kind: "agreed" }],
  effort: { minutesOfMeeting: 75, hoursInAll: 17, people: 12, least: { first: 6, second: 6 } },
  cost: "none",
  minutes: [10, 15, 20, 20, 10],
  movesItems: [
    { item: "trust-1", by: "next-wave" },
    { item: "trust-2", by: "next-wave" },
  ],
  sources: [edmondson1999, morrison2011],
  worksheet: "open-voice-agreement",
};
