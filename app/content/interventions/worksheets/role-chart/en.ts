import type { Worksheet } from "~/domain/interventions/worksheet";

export const roleChartSheet: Worksheet = {
  id: "role-chart",
  title: "Role chart",
  copies: "One large copy",
  instructions: [
    "One name decides. At most three are heard. What stays open goes to the lead by Friday.",
    "Real decisions only, no job descriptions.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "Decisions",
      headers: ["Decision", "Proposes", "Is heard before", "Decides", "Is told after"],
      rows: [],
      emptyRows: 10,
    },
    {
      kind: "table",
      caption: "Numbers",
      headers: ["Number of the team", "Who answers for it", "Who contributes"],
      rows: [],
      emptyRows: 5,
    },
    { kind: "lines", label: "Open until Friday", lines: 2 },
    { kind: "lines", label: "Review on", lines: 1 },
  ],
};
