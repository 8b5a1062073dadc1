import { describe, expect, test } from "vitest";
import { CATALOGUE, interventionById } from "../../app/content/catalogue";
import { instrumentV1 } from "../../app/content/instrument-v1";
import { WORKSHEETS, worksheetById } from "../../app/content/worksheets";
import { DIMENSIONS } from "../../app/domain/instrument";
import { isUnderTwoHours } from "../../app/domain/intervention";
import { STAGES } from "../../app/domain/report";
import { interventionSchema } from "../../app/features/check-intervention.server";
import { worksheetSchema } from "./worksheet-schema";

/** Every idea from practice and the interventions that answer to it. None may get lost. */
const IDEAS: Readonly<Record<string, readonly string[]>> = {
  "Introduce them": ["facilitated-introduction"],
  "Meet together regularly": ["joint-meeting"],
  "Book joint meetings": ["joint-meeting"],
  "hold joint meetings": ["joint-meeting"],
  "Conversation about leads": ["lead-definition"],
  "Define leads": ["lead-definition"],
  "rules of engagement": ["hand-off-charter"],
  "go out on sales calls": ["ride-along"],
  "work a marketing booth": ["booth-shift"],
  "switching around their desks": ["desk-swap"],
  "beer together": ["mixed-social-time"],
  "Engagement activities": ["mixed-social-time"],
  "Schedule team-building exercises": ["people-before-functions"],
  Appreciation: ["appreciation-ritual"],
  Challenges: ["team-challenge"],
  "Strategic management": ["heads-weekly-planning"],
  "Free culture": ["open-voice-agreement"],
  "Brief division heads": ["heads-briefing"],
  "Look toward the future": ["horizon-session"],
  "constantly give feedback to each other": ["feedback-loop"],
  "Develop consistent goals": ["contingent-goals"],
  "Synchronize marketing campaigns and sales cycles": ["one-calendar"],
  "Use relevant data": ["shared-scoreboard"],
  'blame pattern in "Tug of war"': ["win-loss-review"],
  "make each understand the other": ["expectation-exchange"],
  "disciplined communication": ["who-to-call-card"],
  "joint assignments": ["account-playbook", "campaign-preview"],
  liaison: ["liaison"],
  "exchange of people": ["job-rotation"],
  "shared goal and metrics": ["shared-target-pilot"],
  "combining the two teams": ["segment-team"],
  integration: ["revenue-leader"],
  "the cost of integration: confusion over functions": ["role-reclarification"],
};

const named = CATALOGUE.map((intervention) => [intervention.id, intervention] as const);

describe("the catalogue", () => {
  test("answers every idea, and claims no other", () => {
    const ideas = new Set(CATALOGUE.flatMap((it) => it.ideas));
    const answers = [...ideas].map((idea) => [
      idea,
      CATALOGUE.filter((it) => it.ideas.includes(idea))
        .map(({ id }) => id)
        .sort(),
    ]);
    expect(Object.fromEntries(answers)).toEqual(IDEAS);
  });

  test("has at least thirty interventions, each once", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(30);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ purpose }) => purpose)).size).toBe(CATALOGUE.length);
  });

  test("offers something under two hours at every stage", () => {
    for (const [rank, stage] of STAGES.entries()) {
      const quick = CATALOGUE.filter(
        ({ gate, effort }) =>
          STAGES.indexOf(gate.earliest) <= rank &&
          STAGES.indexOf(gate.latest) >= rank &&
          isUnderTwoHours(effort),
      );
      expect(quick.length, stage).toBeGreaterThanOrEqual(4);
    }
  });

  test("serves every dimension, and every item is meant to move by something", () => {
    for (const dimension of DIMENSIONS) {
      expect(CATALOGUE.some(({ dimensions }) => dimensions[0] === dimension)).toBe(true);
    }
    const moved = CATALOGUE.flatMap(({ movesItems }) => movesItems.map(({ item }) => item));
    for (const { id } of instrumentV1.items) expect(moved, id).toContain(id);
  });

  test("marks what changes pay, teams or reporting lines, and lets none of it start before Aligned", () => {
    const structural = CATALOGUE.filter((it) => it.structural);
    expect(structural.map(({ id }) => id).sort()).toEqual([
      "revenue-leader",
      "segment-team",
      "shared-target-pilot",
    ]);
    expect(structural.every(({ gate }) => STAGES.indexOf(gate.earliest) >= 2)).toBe(true);
    expect(interventionById("revenue-leader")?.onlyForTarget).toBe("integrated");
  });

  describe.each(named)("%s", (_, intervention) => {
    test("is complete", () => {
      expect(interventionSchema.safeParse(intervention).error?.issues ?? []).toEqual([]);
    });

    test("has a run sheet as long as its meeting, and enough hours for it", () => {
      const { effort, runSheet } = intervention;
      expect(runSheet.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(effort.minutesOfMeeting);
      expect(effort.hoursInAll).toBeGreaterThanOrEqual((effort.people * effort.minutesOfMeeting) / 60);
    });

    test("aims at items of its dimensions", () => {
      const { dimensions, movesItems } = intervention;
      expect(movesItems.some(({ item }) => item.startsWith(`${dimensions[0]}-`))).toBe(true);
    });

    test("points to what exists", () => {
      const { prerequisites, worksheet } = intervention;
      for (const it of prerequisites) {
        if (it.kind === "done-before") expect(interventionById(it.interventionId)).toBeDefined();
      }
      if (worksheet !== null) expect(worksheetById(worksheet)).toBeDefined();
    });
  });
});

describe("the schema refuses", () => {
  const good = CATALOGUE[0]!;
  test.each([
    ["a missing field", { ...good, risks: undefined }],
    ["an empty list", { ...good, runSheet: [] }],
    ["an unknown item", { ...good, movesItems: [{ item: "trust-9", by: "next-wave" }] }],
    ["a gate that ends before it begins", { ...good, gate: { earliest: "aligned", latest: "defined" } }],
    ["a second sentence of purpose", { ...good, purpose: "It brings people together. It is also fun." }],
    ["a shout", { ...good, firstStep: "Ask both heads for a date right now!" }],
    ["a field of its own", { ...good, remark: "x" }],
  ])("%s", (_, broken) => {
    expect(interventionSchema.safeParse(broken).success).toBe(false);
  });
});

describe("the worksheets", () => {
  test.each(WORKSHEETS.map((worksheet) => [worksheet.id, worksheet] as const))(
    "%s is complete",
    (_, worksheet) => {
      expect(worksheetSchema.safeParse(worksheet).error?.issues ?? []).toEqual([]);
    },
  );

  test("each belongs to exactly one intervention", () => {
    const used = CATALOGUE.flatMap(({ worksheet }) => worksheet ?? []);
    expect(used.toSorted()).toEqual(WORKSHEETS.map(({ id }) => id).toSorted());
  });
});
