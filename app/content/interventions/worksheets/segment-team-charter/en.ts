import type { Worksheet } from "~/domain/interventions/worksheet";

export const segmentTeamCharterSheet: Worksheet = {
  id: "segment-team-charter",
  title: "Segment team charter",
  copies: "One large copy; one for each member",
  instructions: [
    "Two quarters, review after the first. What is not in the charter stays with the departments.",
  ],
  blocks: [
    { kind: "lines", label: "Segment; aim in one sentence; one number", lines: 2 },
    { kind: "lines", label: "Lead; members; from, until", lines: 2 },
    {
      kind: "table",
      caption: "The customer's way",
      headers: ["Station", "Where they wait for us today", "Owner by name"],
      rows: [["Finds us"], ["Tries"], ["Buys"], ["Stays"]],
      emptyRows: 2,
    },
    {
      kind: "table",
      caption: "Decisions",
      headers: ["Decision", "Team", "Lead", "Head (which)"],
      rows: [
        ["Price and discount"],
        ["Message and material"],
        ["Priority of accounts"],
        ["Budget"],
        ["Holidays and cover"],
      ],
      emptyRows: 3,
    },
    { kind: "lines", label: "What stays with the departments: appraisal, training, standards", lines: 2 },
    { kind: "lines", label: "How colleagues outside the team learn from it", lines: 1 },
    {
      kind: "signatures",
      label: "Review on; end or extension on",
      signers: ["Head of Sales", "Head of Marketing", "Lead"],
    },
  ],
};
