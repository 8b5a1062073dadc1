import type { Intervention } from "~/domain/interventions/intervention";
import { standsOut } from "~/domain/report/priority";
import type { DimensionReading, MirrorReading, Report } from "~/domain/report/report";
import type { Reason, Recommendation, Said } from "./advice";
import { lowSharesOf, namedGap, namedMirrors, type Standing, servedTopic } from "./evidence";
import { lastTried } from "./gate";
import { beginsWithIt } from "./ranking";
import { stageRank } from "./stages";
import { highestShare, type StatementShare } from "./statements";

/** More statements than this in one list are not read. */
const MOST_STATEMENTS = 2;

/** Why each intervention is suggested, with the numbers it rests on; what one has told, the next ones do not repeat. */
export function reasonsOfAll(
  chosen: readonly Intervention[],
  standing: Standing,
): readonly (readonly Reason[])[] {
  const told = new Set<string>();
  return chosen.map((intervention) => {
    const reasons = reasonsFor(intervention, standing).flatMap((reason) =>
      told.has(JSON.stringify(reason)) ? repeated(reason) : [reason],
    );
    for (const reason of reasons) told.add(JSON.stringify(reason));
    return reasons.some(isGround) ? reasons : [{ kind: "quick" }, ...reasons];
  });
}

/** What each that no number asks for keeps up or works on; a statement that one has told, the next ones do not repeat. */
export function reasonsWithoutNeed(
  chosen: readonly Intervention[],
  standing: Standing,
  basis: Recommendation["basis"],
): readonly (readonly Reason[])[] {
  const told = new Set<string>();
  return chosen.map((intervention) => {
    const { movesItems } = intervention;
    const left = movesItems.filter(({ item }) => !told.has(item));
    const untold = left.some(({ item }) => !item.startsWith("mirror-")) ? left : movesItems;
    const items = left.map(({ item }) => item);
    const share =
      basis === "nothing-needed"
        ? highestShare(standing.statements, items)
        : (lowSharesOf(intervention, standing).find(({ item }) => !told.has(item)) ?? null);
    const why =
      share === null
        ? aims({ ...intervention, movesItems: untold }, standing, basis)
        : [statementReason(share, standing)];
    for (const reason of why) if ("said" in reason) told.add(reason.said.item);
    return [...why, ...checkFirst(intervention)];
  });
}

/** The statement of its main topic that an intervention moves first: what it should change, or keep up where all is well. */
export function aims(
  { movesItems, dimensions: [main] }: Intervention,
  { report, statements }: Pick<Standing, "report" | "statements">,
  basis: Recommendation["basis"],
): readonly Reason[] {
  const first =
    movesItems.find(({ item }) => item.startsWith(`${main}-`)) ??
    movesItems.find(({ item }) => !item.startsWith("mirror-"));
  if (first === undefined) return [];
  const said = saidOf(first.item, { report, statements });
  return [{ kind: basis === "nothing-needed" ? "keeps-up" : "would-change", said }];
}

function reasonsFor(intervention: Intervention, standing: Standing): readonly Reason[] {
  return [
    ...firstReasons(intervention, standing),
    ...weaknessReasons(intervention, standing),
    ...statementReasons(intervention, standing),
    ...gapReasons(intervention, standing),
    ...namedMirrors(intervention, standing).map((mirror) => mirrorReason(mirror, standing.report)),
    ...targetReasons(intervention, standing),
    ...historyReasons(intervention, standing),
    ...checkFirst(intervention),
  ];
}

function checkFirst({ prerequisites }: Intervention): readonly Reason[] {
  return prerequisites.flatMap((it) =>
    it.kind === "agreed" ? [{ kind: "check-first", text: it.text }] : [],
  );
}

/** Whether a reason says why, and not only what to heed. */
function isGround({ kind }: Reason): boolean {
  return !["check-first", "would-change", "on-the-way", "tried"].includes(kind);
}

function repeated(reason: Reason): readonly Reason[] {
  switch (reason.kind) {
    case "weak-topic":
      return [{ kind: "far-lowest", topic: reason.topic }];
    case "mirror":
      return [{ kind: "mirror-again", self: reason.self, other: reason.other }];
    case "statement":
    case "among-statements":
      return [{ kind: "statement-again", said: reason.said }];
    default:
      return [];
  }
}

function firstReasons(intervention: Intervention, standing: Standing): readonly Reason[] {
  const topic = intervention.firstWhen?.dimension;
  const reading = standing.report.dimensions.find(({ dimension }) => dimension === topic);
  if (!reading || !beginsWithIt(intervention, standing)) return [];
  return [{ kind: "comes-first", topic: reading.dimension, score: reading.overall }];
}

/** Of the topic for which it is suggested; what it does beside that needs no score. */
function weaknessReasons(intervention: Intervention, standing: Standing): readonly Reason[] {
  const { report, asking } = standing;
  const served = beginsWithIt(intervention, standing)
    ? intervention.dimensions[0]
    : servedTopic(intervention, standing);
  return report.dimensions
    .filter(({ dimension }) => dimension === served && asking.includes(dimension))
    .map((reading) => weaknessReason(reading, report.dimensions.length));
}

function weaknessReason({ dimension, overall, amongLowest }: DimensionReading, topics: number): Reason {
  const said = amongLowest !== null && standsOut(amongLowest, topics);
  return {
    kind: "weak-topic",
    topic: dimension,
    score: overall,
    amongLowest: said ? amongLowest : null,
  };
}

/** What was said to the statements it moves; where no figure speaks for it, the one that it moves first. */
function statementReasons(intervention: Intervention, standing: Standing): readonly Reason[] {
  const { movesItems } = intervention;
  const low = lowSharesOf(intervention, standing);
  const shares = low
    .filter(({ item }, place) => low.findIndex((it) => it.item === item) === place)
    .slice(0, MOST_STATEMENTS)
    .map((it) => statementReason(it, standing));
  if (shares.length > 0) return shares;
  const among = movesItems.flatMap(({ item }) => amongReasons(item, standing)).slice(0, 1);
  if (among.length > 0) return among;
  return aims(intervention, standing, "release");
}

function amongReasons(item: string, standing: Standing): readonly Reason[] {
  const { lowest, apart } = standing.statements;
  const set = lowest.includes(item) ? "lowest" : apart.includes(item) ? "apart" : null;
  return set === null ? [] : [{ kind: "among-statements", said: saidOf(item, standing), set }];
}

function statementReason({ item, department, share }: StatementShare, standing: Standing): Reason {
  return {
    kind: "statement",
    said: saidOf(item, standing),
    who: department === null ? null : standing.report.departments[department].name,
    share,
    only: share.kind === "at-most" || (share.kind === "value" && share.value < 50),
  };
}

function saidOf(item: string, { report, statements }: Pick<Standing, "report" | "statements">): Said {
  const [first, second] = report.departments;
  return { instrument: statements.instrument, item, names: [first.name, second.name] };
}

function gapReasons({ dimensions: [main] }: Intervention, standing: Standing): readonly Reason[] {
  const gap = namedGap(main, standing);
  const { report } = standing;
  const reading = report.dimensions.find(({ dimension }) => dimension === main);
  if (gap === null || !reading) return [];
  const side = (department: 0 | 1) => ({
    name: report.departments[department].name,
    score: reading.departments[department],
  });
  const [higher, lower] = gap > 0 ? [side(0), side(1)] : [side(1), side(0)];
  return [{ kind: "gap", topic: main, points: Math.abs(gap), higher, lower }];
}

function mirrorReason(
  { department, selfView, viewOfOther, mismatch }: MirrorReading,
  report: Report,
): Reason {
  return {
    kind: "mirror",
    self: report.departments[department].name,
    other: report.departments[department === 0 ? 1 : 0].name,
    own: selfView,
    seen: viewOfOther,
    apart: mismatch.kind === "estimate" ? Math.abs(mismatch.score) : null,
  };
}

function targetReasons({ gate }: Intervention, { place: { stages }, target }: Standing): readonly Reason[] {
  if (target === null) return [];
  const next = Math.max(...stages.map(stageRank)) + 1;
  const leads =
    stageRank(target) >= next && stageRank(gate.earliest) <= next && stageRank(gate.latest) >= next;
  return leads ? [{ kind: "on-the-way", target }] : [];
}

function historyReasons({ id }: Intervention, { tried }: Standing): readonly Reason[] {
  const last = lastTried(id, tried);
  if (last === null || last.outcome === "unknown" || last.outcome === "unfinished") return [];
  return [{ kind: "tried", wavesAgo: last.wavesAgo, outcome: last.outcome }];
}
