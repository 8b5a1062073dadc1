import { readFileSync } from "node:fs";
import { z } from "zod";
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Recommendation } from "~/domain/recommendation/advice";
import { recommend } from "~/domain/recommendation/recommendation";
import { statementsOf } from "~/domain/recommendation/statements";
import { buildReport } from "~/domain/report/build-report";
import { STAGES } from "~/domain/report/report";
import { type BuiltDepartment, buildRelease, history, value } from "../release-builder";

const ids = z.array(z.string());
const department = z.tuple([
  z.number(),
  z.number(),
  z.number(),
  z.array(z.number().nullable()),
  z.tuple([z.number(), z.number()]).nullable(),
  z.record(z.string(), z.number()),
]);

const scenario = z.strictObject({
  name: z.string(),
  departments: z.tuple([department, department]),
  target: z.enum(STAGES).optional(),
  stay: z.boolean().optional(),
  tried: z
    .array(z.tuple([z.string(), z.number(), z.enum(["moved", "fell", "not-moved", "unknown", "unfinished"])]))
    .optional(),
  basis: z.enum(["release", "nothing-needed", "no-preference", "neutral-start"]).optional(),
  first: ids.optional(),
  required: z.array(ids).optional(),
  forbidden: ids.optional(),
  says: z.array(z.string()).optional(),
  saysFirst: z.string().optional(),
  neverSays: z.array(z.string()).optional(),
});

export type Scenario = z.infer<typeof scenario>;

export const SCENARIOS: readonly Scenario[] = z
  .array(scenario)
  .parse(JSON.parse(readFileSync("test/fixtures/advice/scenarios.json", "utf8")));

/** The advice on a scenario's release; `lot` stands for its manifest. */
export function adviseOn(
  { departments, target, stay = false, tried = [] }: Scenario,
  lot = "00",
  catalogue: readonly Intervention[] = catalogueIn("en"),
): Recommendation {
  const [first, second] = departments.map(built);
  if (!first || !second) throw new Error("a scenario has two departments");
  const release = buildRelease([first, second]);
  return recommend({
    report: buildReport(history(release)),
    statements: statementsOf(release),
    catalogue,
    tried: tried.map(([interventionId, wavesAgo, outcome]) => ({ interventionId, wavesAgo, outcome })),
    target: target ?? null,
    stay,
    lot,
  });
}

function built([
  invited,
  answered,
  score,
  topics,
  mirror,
  statements,
]: Scenario["departments"][0]): BuiltDepartment {
  return {
    N: invited,
    n: answered,
    score,
    dims: topics.map((points) => points ?? { kind: "withheld", reason: "too-few-answers" }),
    ...(mirror ? { mirror: { own: mirror[0], other: mirror[1] } } : {}),
    items: Object.fromEntries(
      Object.entries(statements).map(([item, share]) => [
        item,
        {
          favourable: value(share, 5),
          mean: { kind: "withheld", reason: "too-few-answers" },
          distribution: null,
          splitOpinion: null,
        },
      ]),
    ),
  };
}

const MIDDLE = { undefined: 34, defined: 60, aligned: 72, integrated: 86 } as const;
const TOPICS = ["definitions", "communication", "joint-work", "shared-goals", "trust", "leadership"];
const USUAL_SHARE = 70;
const LOW_SHARE = 10;

/**
 * A released result that asks for what an intervention does: its stage, its main topic clearly lowest, few that say yes to
 * the statements that it moves, and everything done that it needs.
 */
export function askingFor(it: Intervention): Scenario {
  const fitsDefined = it.gate.earliest === "undefined" && it.gate.latest !== "undefined";
  const middle = MIDDLE[fitsDefined ? "defined" : it.gate.earliest];
  const topics = TOPICS.map((topic) => (topic === it.dimensions[0] ? middle - 12 : middle + 2));
  const moved = it.movesItems.map(({ item }) => item).filter((item) => !item.startsWith("mirror-"));
  const statements = Object.fromEntries(
    TOPICS.flatMap((topic) => [1, 2, 3].map((place) => `${topic}-${place}`)).map((item) => [
      item,
      moved.includes(item) ? LOW_SHARE : USUAL_SHARE,
    ]),
  );
  const department = (): Scenario["departments"][0] => [14, 12, middle, topics, null, statements];
  return {
    name: it.id,
    departments: [department(), department()],
    ...(it.structural || it.onlyForTarget ? { target: "integrated" as const } : {}),
    tried: it.prerequisites.flatMap((needs) =>
      needs.kind === "done-before" ? [[needs.interventionId, 4, "moved"] as [string, number, "moved"]] : [],
    ),
  };
}
