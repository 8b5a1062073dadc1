import { STAGES, type Stage } from "~/domain/report/report";

/** What HR and the two heads are asked; the words stand in the content. */
export const SIGNALS = [
  "small-company",
  "good-informal-contact",
  "marketing-supports-sales",
  "standard-offer",
  "short-sales-cycle",
  "market-commoditising",
  "offers-customised",
  "faster-life-cycles",
  "one-funnel-possible",
  "one-executive",
  "shared-responsibility",
  "conflict-over-resources",
  "work-duplicated-or-dropped",
] as const;
export type Signal = (typeof SIGNALS)[number];

export type SignalAnswer = "yes" | "no" | null;
/** By signal what each of those asked said: HR, the head of the first and of the second department. */
export type SignalAnswers = Readonly<Partial<Record<Signal, readonly SignalAnswer[]>>>;

/** Signals that have to be settled before anything is advised. */
export const FEWEST_SETTLED = 8;

/** One signal that speaks for moving on to a stage, or for not doing so. */
export type TargetReason = { signal: Signal; holds: boolean; speaks: "for" | "against"; stage: Stage };

export type TargetAdvice =
  | {
      kind: "target";
      target: Stage;
      stay: boolean;
      reasons: readonly TargetReason[];
      open: readonly Signal[];
    }
  | { kind: "too-few-signals"; settled: number; open: readonly Signal[] };

type Settled = Readonly<Partial<Record<Signal, boolean | undefined>>>;
type Wanted = Readonly<Partial<Record<Signal, boolean>>>;
type Step = { allowed: boolean; reasons: readonly TargetReason[] };

/** A small firm that gets on well and in which marketing supports sales is well off where it is. */
const GOOD_AS_IT_IS = ["small-company", "good-informal-contact", "marketing-supports-sales"] as const;
const PRESSURE = ["market-commoditising", "offers-customised", "faster-life-cycles"] as const;

/**
 * Which stage to aim for, which may be the present one: most organisations function well below Integrated.
 *
 * The answer climbs from the present stage as long as signals call for the next one and nothing holds it back;
 * unknown (`null`) climbs from the lowest. It never advises to go down. A signal counts as what most of those who
 * answered said; a tie leaves it open. Source: the conditions under which each of the four relationship types is good
 * enough, Kotler, Rackham and Krishnaswamy 2006.
 *
 * @example
 * adviseTarget("aligned", { "short-sales-cycle": ["yes", "yes", "no"] }).kind // => "too-few-signals"
 */
export function adviseTarget(current: Stage | null, answers: SignalAnswers): TargetAdvice {
  const settled = settle(answers);
  const open = openSignals(answers);
  if (SIGNALS.length - open.length < FEWEST_SETTLED) {
    return { kind: "too-few-signals", settled: SIGNALS.length - open.length, open };
  }
  const reasons: TargetReason[] = [];
  let target: Stage = current ?? "undefined";
  for (;;) {
    const next = stepFrom(target, settled);
    reasons.push(...next.reasons);
    const above = STAGES[STAGES.indexOf(target) + 1];
    if (!next.allowed || above === undefined) break;
    target = above;
  }
  return { kind: "target", target, stay: target === current, reasons, open };
}

/**
 * Signals that stay open: nobody answered, a tie, or two of them that cannot both be so.
 *
 * @example
 * openSignals({ "standard-offer": ["yes"], "offers-customised": ["yes"] }).length // => 13
 * openSignals({ "standard-offer": ["yes"], "offers-customised": ["no"] }).length // => 11
 */
export function openSignals(answers: SignalAnswers): readonly Signal[] {
  const settled = settle(answers);
  return SIGNALS.filter((signal) => settled[signal] === undefined);
}

/** The same offer for everybody, and an offer that is shaped while it is sold: one of the two is a mistake. */
const CONTRADICTING = ["standard-offer", "offers-customised"] as const;

function settle(answers: SignalAnswers): Settled {
  const settled = settleEach(answers);
  if (!CONTRADICTING.every((signal) => settled[signal] === true)) return settled;
  return { ...settled, "standard-offer": undefined, "offers-customised": undefined };
}

function settleEach(answers: SignalAnswers): Settled {
  const entries = SIGNALS.flatMap((signal) => {
    const given = answers[signal] ?? [];
    const yes = given.filter((answer) => answer === "yes").length;
    const no = given.filter((answer) => answer === "no").length;
    return yes === no ? [] : [[signal, yes > no] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether the stage after `from` is called for, and what speaks for and against it. */
function stepFrom(from: Stage, settled: Settled): Step {
  switch (from) {
    case "undefined":
      return toDefined(settled);
    case "defined":
      return toAligned(settled);
    case "aligned":
      return toIntegrated(settled);
    case "integrated":
      return { allowed: false, reasons: [] };
  }
}

function toDefined(settled: Settled): Step {
  const calling = speaking(settled, "for", "defined", {
    "good-informal-contact": false,
    "conflict-over-resources": true,
    "work-duplicated-or-dropped": true,
    ...pressure(),
  });
  const holding = speaking(settled, "against", "defined", allTrue(GOOD_AS_IT_IS));
  const allowed = calling.length > 0 && !isGoodAsItIs(settled);
  return { allowed, reasons: [...calling, ...holding] };
}

function toAligned(settled: Settled): Step {
  const calling = speaking(settled, "for", "aligned", { "work-duplicated-or-dropped": true, ...pressure() });
  const holding = speaking(settled, "against", "aligned", {
    "standard-offer": true,
    "marketing-supports-sales": true,
    ...contentment(settled),
  });
  const allowed = calling.length > holding.length && !isGoodAsItIs(settled);
  return { allowed, reasons: [...calling, ...holding] };
}

function toIntegrated(settled: Settled): Step {
  const calling = speaking(settled, "for", "integrated", {
    "one-funnel-possible": true,
    "offers-customised": true,
    "faster-life-cycles": true,
  });
  const holding = speaking(settled, "against", "integrated", {
    "one-funnel-possible": false,
    "shared-responsibility": false,
    "one-executive": false,
    "short-sales-cycle": true,
    ...contentment(settled),
  });
  const pulled = calling.some(({ signal }) => signal === "one-funnel-possible") && calling.length > 1;
  return { allowed: pulled && holding.length === 0, reasons: [...calling, ...holding] };
}

/** Rules are needed only once something goes wrong between the two. */
function isGoodAsItIs(settled: Settled): boolean {
  const strained = settled["conflict-over-resources"] || settled["work-duplicated-or-dropped"];
  return !strained && GOOD_AS_IT_IS.every((signal) => settled[signal] === true);
}

function contentment(settled: Settled): Wanted {
  return isGoodAsItIs(settled) ? allTrue(GOOD_AS_IT_IS) : {};
}

function pressure(): Wanted {
  return allTrue(PRESSURE);
}

function allTrue(signals: readonly Signal[]): Wanted {
  return Object.fromEntries(signals.map((signal) => [signal, true]));
}

function speaking(
  settled: Settled,
  speaks: TargetReason["speaks"],
  stage: Stage,
  wanted: Wanted,
): TargetReason[] {
  return SIGNALS.flatMap((signal) => {
    const value = wanted[signal];
    if (value === undefined || settled[signal] !== value) return [];
    return [{ signal, holds: value, speaks, stage }];
  });
}
