import type { WorksheetWords } from "../../worksheet";

export const segmentTeamCharter = {
  title: "Segment team charter",
  copies: "One large copy; one for each member",
  instructions: [
    "Two quarters, review after the first. What is not in the charter stays with the departments.",
  ],
  blocks: [
    { label: "Segment; aim in one sentence; one number" },
    { label: "Lead; members; from, until" },
    {
      caption: "The customer's way",
      headers: ["Station", "Where they wait for us today", "Owner by name"],
      rows: [{ cells: ["Finds us"] }, { cells: ["Tries"] }, { cells: ["Buys"] }, { cells: ["Stays"] }],
    },
    {
      caption: "Decisions",
      headers: ["Decision", "Team", "Lead", "Head (which)"],
      rows: [
        { cells: ["Price and discount"] },
        { cells: ["Message and material"] },
        { cells: ["Priority of accounts"] },
        { cells: ["Budget"] },
        { cells: ["Holidays and cover"] },
      ],
    },
    { label: "What stays with the departments: appraisal, training, standards" },
    { label: "How colleagues outside the team learn from it" },
    { label: "Review on; end or extension on", signers: ["Head of Sales", "Head of Marketing", "Lead"] },
  ],
} as const satisfies WorksheetWords;
