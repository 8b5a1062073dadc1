import type { Instrument } from "~/domain/instrument";
import { isMethodOne } from "~/domain/method";
import { type RawDepartment, scoreDepartment } from "~/domain/scoring";
import { type Earlier, releaseDepartment, withholdDepartment } from "./department-release";
import { planOf } from "./department-view";
import { withDivided } from "./divided";
import { comparableTotals, comparableWaves, hidesInTotal } from "./earlier-wave";
import { EVERYTHING } from "./figure";
import { allOf, SAFE } from "./figure-choice";
import { type FrozenRules, keepsMethod, stricterRules } from "./frozen-rules";
import { releaseMajority } from "./majority";
import { readReleaseContent } from "./release-content";
import type { DepartmentBallots, ReleaseContent, ReleasedComment, WithheldReason } from "./release-shape";
import { minimumAnswers } from "./reporting-threshold";
import { ruleFor } from "./rules";
import { releaseScale } from "./scale-release";
import { releaseTotal } from "./score-figures";
import { commentRule, departmentsShown } from "./suppression";
import {
  canBeFollowed,
  followsTogether,
  NO_SETS,
  releaseSmall,
  seedOf,
  setsBeside,
} from "./together-release";

export { METHOD_VERSION } from "~/domain/method";

declare const released: unique symbol;

/** A value that passed the release gate. Only this file can make one. */
export type Released<T> = T & { readonly [released]: true };

export type Release = Released<ReleaseContent>;

/** With the rules that the wave froze when it opened. */
export type ReleaseInput = FrozenRules & {
  instrument: Instrument;
  manifestHash: string;
  claimed: number;
  voided?: number;
  departments: readonly [DepartmentBallots, DepartmentBallots];
  previous?: readonly ReleaseContent[];
};

/**
 * Everything that may ever leave of a wave's ballots: the only function that turns answers into a release.
 *
 * `claimed` counts the codes that were claimed, `voided` the ballots that count for nothing. Of every rule the stricter
 * of frozen and today's applies. `previous` are the releases of the same relationship that this one could be compared
 * with. The comments come apart because they are stored apart from every figure. Throws when the wave was promised a
 * method that this program does not keep, and when an answer is none of 1 to 5 or null.
 *
 * @example
 * makeRelease(sample.closed).release.departments.map(({ respondents }) => respondents) // => [12,12]
 */
export function makeRelease(input: ReleaseInput): {
  release: Release;
  comments: readonly ReleasedComment[];
} {
  const { instrument, departments, methodVersion } = input;
  if (methodVersion !== undefined && !keepsMethod(methodVersion))
    throw new RangeError(`makeRelease requires a method that it keeps, not ${methodVersion}`);
  requireAnswers(departments);
  const rules = stricterRules(input);
  const { threshold } = rules;
  const raw = [
    scoreBallots(instrument, departments[0].ballots, threshold),
    scoreBallots(instrument, departments[1].ballots, threshold),
  ] as const;
  const respondents = [raw[0].respondents, raw[1].respondents] as const;
  const shown = departmentsShown(respondents, threshold);
  const comments = commentRule(departments, respondents, rules);
  const content: ReleaseContent = {
    methodVersion: rules.methodVersion,
    instrumentVersion: instrument.version,
    manifestHash: input.manifestHash,
    threshold,
    ...(shown.together ? releaseApart(input, raw) : releasePool(input, shown.reasons)),
    comments: comments.rule,
    participation: {
      claimed: input.claimed,
      counted: departments[0].ballots.length + departments[1].ballots.length,
      voided: input.voided ?? 0,
    },
  };
  return { release: brand(content), comments: comments.released };
}

/** Ballots are checked when they are opened; whatever else calls this must not count what is no answer. */
function requireAnswers(departments: ReleaseInput["departments"]): void {
  const given = departments.flatMap(({ ballots }) => ballots.flatMap(({ answers }) => answers));
  if (given.some((answer) => answer !== null && !ANSWERS_POSSIBLE.includes(answer))) {
    throw new RangeError("makeRelease requires answers from 1 to 5, or null");
  }
}

const ANSWERS_POSSIBLE: readonly number[] = [1, 2, 3, 4, 5];

/**
 * A stored release read back. Throws when the text is not one.
 *
 * @example
 * parseRelease(JSON.stringify(sample.release)).threshold // => 5
 */
export function parseRelease(json: string): Release {
  return brand(readReleaseContent(JSON.parse(json)));
}

type Shown = Pick<ReleaseContent, "departments" | "pooled" | "together" | "scale" | "majorityFavourable">;

/** Both departments: jointly where one is small, each by its own rule where not or where an earlier wave forbids it. */
function releaseApart(input: ReleaseInput, raw: readonly [RawDepartment, RawDepartment]): Shown {
  const { instrument, departments, previous = [] } = input;
  const rules = stricterRules(input);
  const attended = (index: 0 | 1) => ({
    respondents: raw[index].respondents,
    invited: departments[index].invited,
  });
  const now = { instrument, departments: [attended(0), attended(1)] as const };
  if (followsTogether(previous, now)) return releasePool(input, ["audit-refused", "audit-refused"]);
  const waves = ([0, 1] as const).map((index) =>
    comparableWaves(previous, index, { instrument, ...now.departments[index] }),
  );
  const totals = comparableTotals(previous, scoredItems(instrument), {
    ...attendance(input, raw),
    apart: true,
  });
  const seed = seedOf(input.manifestHash, previous, now);
  const alone = totals.length === 0 && waves.every((compared) => compared.length === 0);
  const small =
    alone && !isMethodOne(rules.methodVersion)
      ? releaseSmall(departments, instrument, raw, rules, seed)
      : null;
  const scale = (refused: boolean) =>
    isMethodOne(rules.methodVersion)
      ? {}
      : releaseScale(instrument, departments, raw[0].respondents + raw[1].respondents, {
          threshold: rules.threshold,
          refused,
        });
  if (small) return { ...small, ...scale(false) };
  const figures = (index: 0 | 1, earlier: Pick<Earlier, "totals" | "rest">) =>
    releaseDepartment(departments[index], instrument, raw[index], rules, seed, {
      waves: waves[index] ?? [],
      ...earlier,
    });
  const first = figures(0, { totals: [], rest: EVERYTHING });
  // Only both together make a total that an earlier one could be set against.
  const both = [first, figures(1, { totals, rest: first.known.view.total })] as const;
  const shown = isMethodOne(rules.methodVersion)
    ? ([both[0].release, both[1].release] as const)
    : withDivided(both, raw, now.departments, previous);
  return {
    departments: shown,
    pooled: null,
    ...scale(!alone || shown.some(({ divided }) => divided === true)),
    ...(!isMethodOne(rules.methodVersion) && {
      together: {
        dimensions: {},
        items: {},
        sets: alone && !canBeFollowed(now) ? setsBeside(both, seed) : NO_SETS,
        drawnFrom: seed,
      },
    }),
    ...onlyMethodOne(input, () => releaseMajority(both)),
  };
}

/** Only the score over everybody, from enough people. */
function releasePool(input: ReleaseInput, reasons: readonly [WithheldReason, WithheldReason]): Shown {
  const { instrument, departments } = input;
  const { threshold, totalFrom } = stricterRules(input);
  const raw = scoreBallots(instrument, [...departments[0].ballots, ...departments[1].ballots], threshold);
  const rule = ruleFor(raw.respondents);
  const enough = rule && raw.score && raw.respondents >= totalFrom;
  const plan = planOf(instrument, raw, minimumAnswers(raw.respondents, threshold));
  const earlier = comparableTotals(input.previous ?? [], scoredItems(instrument), {
    ...attendance(input, [raw]),
    apart: false,
  });
  const safe = allOf([SAFE, ...earlier.map((total) => hidesInTotal(total, plan, { low: 0, high: 0 }))]);
  return {
    departments: [
      withholdDepartment(departments[0], instrument, reasons[0]),
      withholdDepartment(departments[1], instrument, reasons[1]),
    ],
    pooled:
      enough && raw.score
        ? {
            respondents: raw.respondents,
            invited: departments[0].invited + departments[1].invited,
            score: releaseTotal(plan, raw.score.mean, { ...rule, scoreReserve: 0 }, safe).figure,
          }
        : null,
    ...onlyMethodOne(input, () => null),
  };
}

/** The bit that only releases of the first method carry. */
function onlyMethodOne(
  frozen: FrozenRules,
  majorityOf: () => boolean | null,
): Pick<ReleaseContent, "majorityFavourable"> {
  return isMethodOne(stricterRules(frozen).methodVersion) ? { majorityFavourable: majorityOf() } : {};
}

/** How many took part of how many, everybody together. */
function attendance({ instrument, departments }: ReleaseInput, raw: readonly RawDepartment[]) {
  return {
    instrument,
    respondents: raw.reduce((sum, { respondents }) => sum + respondents, 0),
    invited: departments[0].invited + departments[1].invited,
  };
}

function scoredItems({ items }: Instrument): number {
  return items.filter(({ kind }) => kind === "scored").length;
}

function scoreBallots(
  instrument: Instrument,
  ballots: DepartmentBallots["ballots"],
  threshold: number,
): RawDepartment {
  return scoreDepartment(
    instrument,
    ballots.map(({ answers }) => answers),
    (respondents) => minimumAnswers(respondents, threshold),
  );
}

function brand<T>(value: T): Released<T> {
  return value as Released<T>;
}
