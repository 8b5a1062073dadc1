import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AccountRole } from "~/domain/roles";
import { showHome } from "~/features/home/show-home.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { listRelationships } from "~db/queries/organisation.server";
import { insertRelease } from "~db/queries/releases.server";
import { addRelationship, type Company, company, DAY, plannedWave } from "../../support/company";
import { insertReleasedWave } from "../../support/released-wave";

const NOW = new Date("2026-01-10T10:00:00Z");

let own: Company;
beforeEach(() => {
  own = company([0, 0]);
});
afterEach(() => own.end());

function steps(now = NOW, role: AccountRole = "hr", id = own.relationship.id): string[] {
  const row = showHome(own.db, "en", now, { id: null, role }, listRelationships(own.db)).find(
    (candidate) => candidate.id === id,
  );
  return (row?.steps ?? []).map(
    ({ text, urgent }) => `${urgent ? "! " : ""}${text.replaceAll("\u00a0", " ")}`,
  );
}

function status(now = NOW, id = own.relationship.id): string[] {
  const row = showHome(
    own.db,
    "en",
    now,
    { id: null, role: "administrator" },
    listRelationships(own.db),
  ).find((candidate) => candidate.id === id);
  return (row?.status ?? []).map(({ text }) => text.replaceAll("\u00a0", " "));
}

describe("the first page", () => {
  test("asks for a roster, then for enough people, then for a wave", () => {
    expect(steps()).toEqual(["! Import a roster of both departments"]);
    addRelationship(own.db, "north", [6, 2]);
    expect(steps(NOW, "hr", "north")).toEqual([
      "! Marketing has 2 of at least 5 people: complete the roster",
      "! Plan the first wave",
    ]);
    addRelationship(own.db, "south", [6, 6]);
    expect(steps(NOW, "hr", "south")).toEqual(["! Plan the first wave"]);
  });

  test("says when a wave opens and until when it is open, and is calm in between", async () => {
    addRelationship(own.db, "south", [6, 6]);
    const wave = plannedWave(own.db, { relationshipId: "south", delivery: "slips" });
    expect(status(NOW, "south")[0]).toMatch(/^Wave Q1 2026 opens on Monday 2 February 2026/);
    expect(steps(NOW, "hr", "south")).toEqual([]);
    expect(steps(new Date(+wave.opensAt + DAY), "hr", "south")[0]).toMatch(/^! Wave Q1 2026 could not open/);
    await openWave(own.db, own.keys, wave.id, wave.opensAt);
    expect(status(wave.opensAt, "south")[0]).toMatch(/^Wave Q1 2026 is open until Friday 13 February 2026/);
    expect(steps(wave.opensAt, "hr", "south")).toEqual(["! Print the slips of Q1 2026 and hand them out"]);
    expect(steps(wave.opensAt, "facilitator", "south")).toEqual([]);
  });

  test("leads from the results to a plan and to overdue actions", async () => {
    addRelationship(own.db, "south", [6, 6]);
    const wave = plannedWave(own.db, { relationshipId: "south", delivery: "slips" });
    await openWave(own.db, own.keys, wave.id, wave.opensAt);
    await closeWave(own.db, own.keys, wave.id, wave.closesAt);
    const now = new Date(+wave.closesAt + DAY);
    expect(steps(now, "facilitator", "south")).toEqual([]);
    insertRelease(own.db, {
      waveId: wave.id,
      relationshipId: "south",
      methodVersion: "1.0",
      content: "{}",
      receipts: "[]",
    });
    expect(steps(now, "facilitator", "south")).toEqual([
      "! The results of Q1 2026 are ready: read the report",
      "Choose interventions and make a plan for Q1 2026",
    ]);
    expect(steps(now, "trustee", "south")).toEqual([]);
    own.db.$client.exec(`insert into action_plan (id, relationship_id, wave_id, created_at, updated_at) values ('p', 'south', '${wave.id}', 1, 1);
      insert into action (id, plan_id, intervention_id, position, first_owner, second_owner, starts_on, due_on, first_step, sign_of_success, status)
      values ('a', 'p', 'x', 1, '', '', '2026-02-01', '2026-03-01', '', '', 'started'), ('b', 'p', 'y', 2, '', '', '2026-02-01', '2026-04-01', '', '', 'planned')`);
    expect(steps(new Date("2026-03-02T10:00:00Z"), "facilitator", "south")).toEqual([
      "! One action is overdue: say what came of it",
      "One action in the plan of Q1 2026 is not finished yet",
    ]);
    const next = plannedWave(own.db, {
      relationshipId: "south",
      quarter: "2026-Q2",
      state: "closed",
      opensAt: new Date(2026, 4, 4, 8),
      closesAt: new Date(2026, 4, 15, 18),
    });
    insertRelease(own.db, {
      waveId: next.id,
      relationshipId: "south",
      methodVersion: "1.0",
      content: "{}",
      receipts: "[]",
    });
    // Of the plan before: the page of the new one asks what came of it.
    expect(steps(new Date("2026-05-20T10:00:00Z"), "facilitator", "south")).toEqual([
      "! The results of Q2 2026 are ready: read the report",
      "! 2 actions are overdue: say what came of them",
      "Choose interventions and make a plan for Q2 2026",
    ]);
  });

  test("shows where the newest result stands, to those who read results, and leads to report and trends", () => {
    const glanceFor = (role: AccountRole) =>
      showHome(own.db, "en", NOW, { id: null, role }, [own.relationship])[0]?.glance ?? null;
    expect(glanceFor("hr")).toBeNull();
    const people = (score: number) =>
      [
        { invited: 14, respondents: 14, score },
        { invited: 12, respondents: 12, score },
      ] as const;
    insertReleasedWave(own.db, 0, people(40), "1.1");
    const last = insertReleasedWave(own.db, 1, people(72));
    const glance = glanceFor("hr");
    expect(glance?.statement).toBe("The relationship between Sales and Marketing is Aligned.");
    expect(glance?.report).toBe(`/r/${own.relationship.id}/waves/${last.id}/report`);
    expect(glance?.trends).toBe(`/r/${own.relationship.id}/trends`);
    expect(glance?.sentences[0]).toContain("stands clearly higher than in");
    expect(glance?.sentences[1]).toMatch(/^In Q2.2026 the score is 7\d on a scale/);
    expect(glance?.departments.map(({ name, kind }) => [name, kind])).toEqual([
      ["Sales", "first"],
      ["Marketing", "second"],
    ]);
    for (const { value } of glance?.departments ?? []) expect(value).toMatch(/^7\d$/);
    expect(glance?.picture.points).toHaveLength(2);
    // Each wave lies over the stages of its own method.
    expect(glance?.picture.spans.map(({ cuts }) => cuts)).toEqual([
      [40, 60, 80],
      [40, 65, 80],
    ]);
    expect(glance?.picture.summary).toMatch(/Q1.2026: [\d.]+ and Q2.2026: 7\d/);
    expect(glanceFor("trustee")).toBeNull();
  });

  test("offers to remove a demonstration to administrators only", () => {
    addRelationship(own.db, "demo", [6, 6], true);
    const removable = (role: "administrator" | "hr") =>
      showHome(own.db, "en", NOW, { id: null, role }, listRelationships(own.db)).map(
        (row) => row.demonstration && row.removable,
      );
    expect(removable("administrator")).toContain(true);
    expect(removable("hr")).not.toContain(true);
  });
});
