import { describe, expect, test } from "vitest";
import { catalogueIn, interventionById } from "~/content/interventions/catalogue";
import type { DimensionId } from "~/domain/instrument";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Stage } from "~/domain/report/report";

const CATALOGUE = catalogueIn("en");

type Idea = {
  id: string;
  serves: readonly DimensionId[];
  from: Stage;
  /** In the words in which practice tells it. */
  ideas: readonly string[];
  /** What the purpose and the run sheet have to say, so that the idea is carried out and not only named. */
  says: readonly RegExp[];
};

/** Every idea the catalogue is made of. None may get lost. */
const IDEAS: readonly Idea[] = [
  {
    id: "heads-mediation",
    serves: ["leadership", "trust"],
    from: "undefined",
    ideas: ["Two heads who do not speak"],
    says: [/third person/i, /says it back/i, /yes, no, or if/i],
  },
  {
    id: "lead-recycling",
    serves: ["definitions", "communication"],
    from: "undefined",
    ideas: ["A way back for leads that came too early"],
    says: [/at most six reasons/i, /when it may return/i, /what becomes of each/i],
  },
  {
    id: "content-audit",
    serves: ["joint-work"],
    from: "defined",
    ideas: ["Content that Sales really uses"],
    says: [/stays, changes, goes/i, /steps of a sale/i, /home-made/i],
  },
  {
    id: "objection-library",
    serves: ["communication", "joint-work"],
    from: "undefined",
    ideas: ["Objections and price barriers"],
    says: [/word for word/i, /as the customer said/i, /in three sentences/i],
  },
  {
    id: "joint-onboarding",
    serves: ["communication", "trust"],
    from: "undefined",
    ideas: ["Plan and train together"],
    says: [/first weeks/i, /task/i, /partner/i],
  },
  {
    id: "joint-nurture",
    serves: ["shared-goals", "joint-work"],
    from: "defined",
    ideas: ["Nurture the most promising together"],
    says: [/not ready yet/i, /one number/i, /neither side reaches alone/i],
  },
  {
    id: "pipeline-review",
    serves: ["joint-work", "shared-goals"],
    from: "defined",
    ideas: ["Marketing at the pipeline review"],
    says: [/same list/i, /stuck/i, /stops or moves/i],
  },
  {
    id: "conflict-rules",
    serves: ["trust", "leadership"],
    from: "undefined",
    ideas: ["Rules agreed before the conflict"],
    says: [/who calls whom/i, /both sides are heard/i, /if this happens/i],
  },
  {
    id: "outsiders-view",
    serves: ["joint-work", "trust"],
    from: "undefined",
    ideas: ["Ideas for the other team, outsider's view"],
    says: [/as an outsider/i, /then listens/i, /which two ideas/i],
  },
  {
    id: "target-customer",
    serves: ["definitions", "joint-work"],
    from: "undefined",
    ideas: ["Target customer", "When to make a move"],
    says: [/for whom we are right/i, /too early/i, /sign/i],
  },
  {
    id: "what-works",
    serves: ["trust", "communication"],
    from: "undefined",
    ideas: ["Keep what works"],
    says: [/at its best/i, /more of it/i],
  },
  {
    id: "listening-hour",
    serves: ["joint-work", "communication"],
    from: "undefined",
    ideas: ["Customers heard together, also from a distance"],
    says: [/listen/i, /sentence of the customer/i],
  },
  {
    id: "what-we-stop",
    serves: ["leadership", "joint-work"],
    from: "undefined",
    ideas: ["Reduce stress", "Take care of employees"],
    says: [/stop/i, /give the time back/i],
  },
  {
    id: "shared-obstacles",
    serves: ["shared-goals", "joint-work"],
    from: "undefined",
    ideas: ["Obstacles that both face"],
    says: [/hinders both/i, /both names|with both/i],
  },
  {
    id: "budget-conversation",
    serves: ["shared-goals", "leadership"],
    from: "undefined",
    ideas: ["Economic strain"],
    says: [/what they spend/i, /instead of what/i, /give up for it/i],
  },
  {
    id: "facilitated-introduction",
    serves: ["trust", "communication"],
    from: "undefined",
    ideas: ["Introduce them"],
    says: [/goals/i, /values|pride/i, /introduces the partner/i, /what we share|what they share/i],
  },
  {
    id: "joint-meeting",
    serves: ["communication"],
    from: "undefined",
    ideas: ["Meet together regularly", "Book joint meetings", "hold joint meetings"],
    says: [/meet at a fixed time/i, /action log/i, /everybody speaks/i, /everybody asks/i],
  },
  {
    id: "lead-definition",
    serves: ["definitions"],
    from: "undefined",
    ideas: ["Conversation about leads", "Define leads"],
    says: [/ready for Sales/i, /nurture/i, /silent definitions/i, /sign/i, /review date/i],
  },
  {
    id: "hand-off-charter",
    serves: ["definitions"],
    from: "undefined",
    ideas: ["rules of engagement"],
    says: [/promises both ways/i, /answer back/i, /what if not/i],
  },
  {
    id: "ride-along",
    serves: ["joint-work"],
    from: "defined",
    ideas: ["go out on sales calls"],
    says: [/marketers go along on sales calls/i, /sheet/i, /debrief/i],
  },
  {
    id: "booth-shift",
    serves: ["joint-work"],
    from: "defined",
    ideas: ["work a marketing booth"],
    says: [/salespeople work a shift/i, /booth/i, /without selling/i],
  },
  {
    id: "desk-swap",
    serves: ["communication"],
    from: "defined",
    ideas: ["switching around their desks"],
    says: [/mixed desks/i, /draw desks/i],
  },
  {
    id: "mixed-social-time",
    serves: ["trust"],
    from: "undefined",
    ideas: ["beer together", "Engagement activities"],
    says: [/relaxed time together/i, /drinks/i, /game/i, /break/i],
  },
  {
    id: "people-before-functions",
    serves: ["trust"],
    from: "undefined",
    ideas: ["Schedule team-building exercises"],
    says: [/team-building/i, /stereotypes/i, /persons/i],
  },
  {
    id: "appreciation-ritual",
    serves: ["trust"],
    from: "undefined",
    ideas: ["Appreciation"],
    says: [/each side names what the other did well/i, /thank you/i],
  },
  {
    id: "team-challenge",
    serves: ["trust", "shared-goals"],
    from: "defined",
    ideas: ["Challenges"],
    says: [/mixed teams/i, /guard rails/i],
  },
  {
    id: "heads-weekly-planning",
    serves: ["leadership"],
    from: "undefined",
    ideas: ["Strategic management"],
    says: [/20 minutes, every week/i, /the week ahead/i],
  },
  {
    id: "open-voice-agreement",
    serves: ["trust"],
    from: "defined",
    ideas: ["Free culture"],
    says: [/ideas and mistakes/i, /without fear/i],
  },
  {
    id: "heads-briefing",
    serves: ["leadership"],
    from: "undefined",
    ideas: ["Brief division heads"],
    says: [/conduct/i, /sponsor statement/i, /both heads/i],
  },
  {
    id: "horizon-session",
    serves: ["joint-work", "shared-goals"],
    from: "defined",
    ideas: ["Look toward the future"],
    says: [/future/i, /one timeline/i, /idea exchange/i, /outsider/i],
  },
  {
    id: "feedback-loop",
    serves: ["communication"],
    from: "defined",
    ideas: ["constantly give feedback to each other"],
    says: [/field/i, /campaign/i, /cheapest way in/i, /way back/i],
  },
  {
    id: "contingent-goals",
    serves: ["shared-goals"],
    from: "defined",
    ideas: ["Develop consistent goals"],
    says: [/can only reach with the other's help/i, /linked goals/i],
  },
  {
    id: "one-calendar",
    serves: ["joint-work"],
    from: "defined",
    ideas: ["Synchronize marketing campaigns and sales cycles"],
    says: [/one calendar/i, /campaigns/i, /fitted to each other/i],
  },
  {
    id: "shared-scoreboard",
    serves: ["shared-goals"],
    from: "defined",
    ideas: ["Use relevant data"],
    says: [/three to five numbers/i, /one meaning/i, /slogans/i],
  },
  {
    id: "win-loss-review",
    serves: ["shared-goals", "trust"],
    from: "defined",
    ideas: ['blame pattern in "Tug of war"'],
    says: [/not for culprits/i, /won/i, /lost/i],
  },
  {
    id: "expectation-exchange",
    serves: ["trust", "definitions"],
    from: "undefined",
    ideas: ["make each understand the other"],
    says: [/what it needs and what it offers/i, /yes, no, or if/i],
  },
  {
    id: "who-to-call-card",
    serves: ["communication"],
    from: "undefined",
    ideas: ["disciplined communication"],
    says: [/whom to call/i, /stand-in/i],
  },
  {
    id: "campaign-preview",
    serves: ["joint-work"],
    from: "defined",
    ideas: ["joint assignments"],
    says: [/before a campaign or new material goes out/i, /salespeople/i],
  },
  {
    id: "account-playbook",
    serves: ["joint-work"],
    from: "aligned",
    ideas: ["joint assignments"],
    says: [/ten most important accounts/i, /choose the ten/i],
  },
  {
    id: "liaison",
    serves: ["communication"],
    from: "defined",
    ideas: ["liaison"],
    says: [/marketer works with the sales team/i, /mandate/i],
  },
  {
    id: "job-rotation",
    serves: ["joint-work"],
    from: "aligned",
    ideas: ["exchange of people"],
    says: [/real job in the other/i, /comes back|way back/i],
  },
  {
    id: "shared-target-pilot",
    serves: ["shared-goals"],
    from: "aligned",
    ideas: ["shared goal and metrics"],
    says: [/share one target/i, /reward/i, /pilot/i],
  },
  {
    id: "segment-team",
    serves: ["leadership"],
    from: "aligned",
    ideas: ["combining the two teams"],
    says: [/one customer segment/i, /one team/i],
  },
  {
    id: "revenue-leader",
    serves: ["leadership"],
    from: "aligned",
    ideas: ["integration"],
    says: [/one executive becomes responsible/i],
  },
  {
    id: "role-reclarification",
    serves: ["leadership"],
    from: "integrated",
    ideas: ["the cost of integration: confusion over functions"],
    says: [/boundaries have blurred/i, /who decides/i],
  },
];

/** What is missing of an idea in the intervention that should carry it. */
function missing(idea: Idea, intervention: Intervention | undefined): string[] {
  if (!intervention) return [`there is no ${idea.id}`];
  const { purpose, runSheet, gate, dimensions, ideas } = intervention;
  const told = [purpose, ...runSheet.flatMap(({ what, how }) => [what, how])].join("\n");
  return [
    ...idea.ideas.filter((it) => !ideas.includes(it)).map((it) => `does not name "${it}"`),
    ...idea.says.filter((words) => !words.test(told)).map((words) => `does not say ${words}`),
    ...idea.serves.filter((it) => !dimensions.includes(it)).map((it) => `does not serve ${it}`),
    ...(gate.earliest === idea.from ? [] : [`starts at ${gate.earliest}, not ${idea.from}`]),
  ];
}

describe("every idea from practice", () => {
  test.each(IDEAS.map((idea) => [idea.ideas.join(", "), idea.id, idea] as const))(
    "%s is carried out by %s",
    (_, id, idea) => {
      expect(missing(idea, interventionById("en", id))).toEqual([]);
    },
  );

  test("is named in no other intervention, and the catalogue claims no idea beside them", () => {
    const claimed = CATALOGUE.flatMap(({ id, ideas }) => ideas.map((idea) => `${idea}: ${id}`));
    const known = IDEAS.flatMap(({ id, ideas }) => ideas.map((idea) => `${idea}: ${id}`));
    expect(claimed.sort()).toEqual(known.sort());
  });

  test("is missed when its intervention, its name or the step that carries it is gone", () => {
    const introduce = IDEAS.find(({ id }) => id === "facilitated-introduction");
    const whole = interventionById("en", "facilitated-introduction")!;
    expect(missing(introduce!, undefined)).not.toEqual([]);
    expect(missing(introduce!, { ...whole, ideas: [] })).toEqual(['does not name "Introduce them"']);
    const runSheet = whole.runSheet.filter(({ what }) => what !== "Introduce your partner");
    expect(missing(introduce!, { ...whole, runSheet })).toHaveLength(1);
  });
});
