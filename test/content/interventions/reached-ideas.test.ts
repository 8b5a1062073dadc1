import { describe, expect, test } from "vitest";
import { catalogueIn, interventionById } from "~/content/interventions/catalogue";
import { adviseOn, askingFor } from "../../support/advice/scenarios";

const CATALOGUE = catalogueIn("en");
const LOTS = Array.from({ length: 16 }, (_, place) => `lot-${place}`);

/** What practice knows about two departments that work together, and the sheet that carries it out. */
const IDEAS: readonly (readonly [string, string])[] = [
  ["both departments carry the company", "facilitated-introduction"],
  ["one side meets customers, the other one seldom", "ride-along"],
  ["customers heard from a distance", "listening-hour"],
  ["rivalry is talked up, and teams work together anyway", "what-works"],
  ["appreciate each person of both teams", "appreciation-ritual"],
  ["engagement in breaks or weekly", "mixed-social-time"],
  ["small, daily challenges", "team-challenge"],
  ["planning of the weeks between the two", "heads-weekly-planning"],
  ["reduce stress, take care of people", "what-we-stop"],
  ["free culture in the office", "open-voice-agreement"],
  ["introduce them, both heads in one room", "facilitated-introduction"],
  ["meet regularly, members of both teams", "joint-meeting"],
  ["joint strategies for revenue", "horizon-session"],
  ["obstacles that both face", "shared-obstacles"],
  ["how each can support the other", "expectation-exchange"],
  ["what a solid lead is", "lead-definition"],
  ["when to make a move, and when it is too early", "target-customer"],
  ["leads on a platter against too early", "shared-scoreboard"],
  ["marketers on sales calls", "ride-along"],
  ["salespeople at the booth", "booth-shift"],
  ["relaxed time after work", "mixed-social-time"],
  ["switching desks", "desk-swap"],
  ["now and the future", "horizon-session"],
  ["management paves the way", "heads-briefing"],
  ["blame when sales fall", "win-loss-review"],
  ["economic strain", "budget-conversation"],
  ["integrated may confuse", "role-reclarification"],
  ["a shared goal lowers competition", "contingent-goals"],
  ["two-way communication, always on", "feedback-loop"],
  ["combine the teams", "segment-team"],
  ["one leader", "revenue-leader"],
  ["contingent goals", "contingent-goals"],
  ["what each is looking for: the target customer", "target-customer"],
  ["synchronise campaigns and sales cycles", "one-calendar"],
  ["a common language, evidence instead of slogans", "shared-scoreboard"],
  ["people as people, not as stereotypes", "people-before-functions"],
  ["brief the heads on the conduct expected", "heads-briefing"],
  ["everybody has time to share and to ask", "joint-meeting"],
  ["whom to call", "who-to-call-card"],
  ["promises where work changes hands", "hand-off-charter"],
  ["goals and values of each group, and which they share", "facilitated-introduction"],
  ["start small: at least mutual meetings", "joint-meeting"],
  ["revenue now, objections and price barriers", "objection-library"],
  ["a way back for what came too early", "lead-recycling"],
  ["ideas for the other team, an outsider's view", "outsiders-view"],
  ["dare something new", "outsiders-view"],
  ["cultural strain", "people-before-functions"],
  ["unity across all units, by what fits every pair of departments", "joint-onboarding"],
  ["undermining each other without knowing it", "expectation-exchange"],
  ["nurture the most promising together", "joint-nurture"],
  ["the same product pushed by both", "one-calendar"],
  ["the long game and the short game", "horizon-session"],
  ["plan and train together", "joint-onboarding"],
  ["what is made is used", "content-audit"],
  ["both look at what is open", "pipeline-review"],
  ["rules agreed before the conflict", "conflict-rules"],
  ["two heads who do not speak", "heads-mediation"],
];

function reached(id: string): boolean {
  const sheet = interventionById("en", id);
  if (!sheet) return false;
  return LOTS.some((lot) => adviseOn(askingFor(sheet), lot).chosen.some((it) => it.interventionId === id));
}

describe("every idea is carried out by a sheet that the advice can reach", () => {
  test.each(IDEAS)("%s: %s", (_, id) => {
    expect(reached(id)).toBe(true);
  });

  test("and so is every other sheet of the catalogue", () => {
    expect(CATALOGUE.map(({ id }) => id).filter((id) => !reached(id))).toEqual([]);
  });

  test("one that the advice never reaches is noticed", () => {
    const leader = interventionById("en", "revenue-leader")!;
    const { target: _, ...without } = askingFor(leader);
    const given = LOTS.flatMap((lot) => adviseOn(without, lot).chosen.map((it) => it.interventionId));
    expect(given).not.toContain("revenue-leader");
  });
});
