import type { Worksheet } from "~/domain/interventions/worksheet";

export const revenueMandateSheet: Worksheet = {
  id: "revenue-mandate",
  title: "Mandate of the revenue leader",
  copies: "One for each person in the room",
  instructions: ["If fewer than three of the five conflicts remain after the first table, stop here."],
  blocks: [
    {
      kind: "table",
      caption: "Five conflicts nobody could decide",
      headers: ["Conflict", "Would one leader decide it better?", "What else would solve it?"],
      rows: [["1"], ["2"], ["3"], ["4"], ["5"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "Mandate",
      headers: ["Area", "Answers for", "Decides", "Does not decide"],
      rows: [["Targets"], ["Budget"], ["People"], ["Price"], ["Brand and message"]],
      emptyRows: 1,
    },
    { kind: "lines", label: "The voice each function keeps", lines: 2 },
    { kind: "lines", label: "What becomes of the present heads", lines: 2 },
    {
      kind: "table",
      caption: "The first hundred days",
      headers: ["Step", "By", "Sign that it is done"],
      rows: [
        ["Hear all teams"],
        ["One plan"],
        ["One set of numbers"],
        ["Take the waiting decisions"],
        ["Clarify the roles again"],
      ],
      emptyRows: 0,
    },
    { kind: "lines", label: "After a year: right if ..., wrong if ..., judged by", lines: 3 },
  ],
};
