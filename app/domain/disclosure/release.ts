import type { Instrument } from "~/domain/instrument";
import { isMethodOne } from "~/domain/method";
import { type RawDepartment, scoreDepartment } from "~/domain/scoring";
import { releaseDepartment, withholdDepartment } from "./department-release";
import { planOf } from "./department-view";
import { withDivided } from "./divided";
import { totalStaysSafeBeside, totalsOf } from "./earlier-totals";
import { type ComparableWave, comparableWaves, earlierWaves, mixesDepartments } from "./earlier-wave";
import { allOf, SAFE } from "./figure-choice";
import { type FrozenRules, keepsMethod, stricterRules } from "./frozen-rules";
import { releaseMajority } from "./majority";
import { readReleaseContent } from "./release-content";
import type {
  DepartmentBallots,
  ReleaseContent,
  ReleasedComment,
  Turnover,
  WithheldReason,
} from "./release-shape";
import { minimumAnswers } from "./reporting-threshold";
import { ruleFor } from "./rules";
import { releaseScale } from "./scale-release";
import { releaseTotal } from "./score-figures";
import { NO_SETS } from "./statement-release";
import { commentRule, departmentsShown } from "./suppression";
import { canBeFollowed, looksBackAtBoth, releaseSmall, seedOf, setsBeside } from "./together-release";

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
  turnover?: readonly Turnover[];
};

/**
 * Everything that may ever leave of a wave's ballots: the only function that turns answers into a release.
 *
 * `claimed` counts the codes that were claimed, `voided` the ballots that count for nothing. Of every rule the stricter
 * of frozen and today's applies. `previous` are the releases of the same relationship that this one could be compared
 * with, oldest first, `turnover` says how many left and joined since; where it does not, the most that counts is supposed.
 * The comments come apart because they are stored apart from every figure. Throws when the wave was promised a
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
  const attended = (index: 0 | 1) => ({
    respondents: raw[index].respondents,
    invited: departments[index].invited,
  });
  const waves = comparableWaves(input.previous ?? [], {
    instrument,
    departments: [attended(0), attended(1)],
    turnover: input.turnover ?? [],
  });
  const content: ReleaseContent = {
    methodVersion: rules.methodVersion,
    instrumentVersion: instrument.version,
    manifestHash: input.manifestHash,
    threshold,
    ...(shown.together ? releaseApart(input, raw, waves) : releasePool(input, shown.reasons, waves)),
    comments: comments.rule,
    ...(input.turnover && { turnover: input.turnover }),
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
function releaseApart(
  input: ReleaseInput,
  raw: readonly [RawDepartment, RawDepartment],
  waves: readonly ComparableWave[],
): Shown {
  const { instrument, departments } = input;
  const rules = stricterRules(input);
  if (waves.some(mixesDepartments)) return releasePool(input, ["audit-refused", "audit-refused"], waves);
  const seed = seedOf(input.manifestHash, waves);
  const methodOne = isMethodOne(rules.methodVersion);
  const scale = (refused: boolean) =>
    methodOne
      ? {}
      : releaseScale(instrument, departments, raw[0].respondents + raw[1].respondents, {
          threshold: rules.threshold,
          refused,
        });
  const small = methodOne ? null : releaseSmall(departments, instrument, raw, rules, seed, waves);
  if (small) return { ...small, ...scale(waves.length > 0) };
  // Here each department is cut by itself.
  if (looksBackAtBoth(waves)) return releasePool(input, ["audit-refused", "audit-refused"], waves);
  const figures = (index: 0 | 1) =>
    releaseDepartment(departments[index], instrument, raw[index], rules, seed, earlierWaves(waves, index));
  const both = [figures(0), figures(1)] as const;
  const attended = [attendedBy(input, raw, 0), attendedBy(input, raw, 1)] as const;
  const alone = waves.length === 0 && !canBeFollowed(attended);
  const shown = methodOne
    ? ([both[0].release, both[1].release] as const)
    : withDivided(both, raw, attended, waves);
  return {
    departments: shown,
    pooled: null,
    ...scale(waves.length > 0 || shown.some(({ divided }) => divided === true)),
    ...(!isMethodOne(rules.methodVersion) && {
      together: {
        dimensions: {},
        items: {},
        sets: alone ? setsBeside(both, seed) : NO_SETS,
        drawnFrom: seed,
      },
    }),
    ...onlyMethodOne(input, () => (waves.length === 0 ? releaseMajority(both) : null)),
  };
}

function attendedBy({ departments }: ReleaseInput, raw: readonly RawDepartment[], index: 0 | 1) {
  return { respondents: raw[index]?.respondents ?? 0, invited: departments[index].invited };
}

/** Only the score over everybody, from enough people. */
function releasePool(
  input: ReleaseInput,
  reasons: readonly [WithheldReason, WithheldReason],
  waves: readonly ComparableWave[],
): Shown {
  const { instrument, departments } = input;
  const { threshold, totalFrom } = stricterRules(input);
  const raw = scoreBallots(instrument, [...departments[0].ballots, ...departments[1].ballots], threshold);
  const rule = ruleFor(raw.respondents);
  const enough = rule && raw.score && raw.respondents >= totalFrom;
  const plan = planOf(instrument, raw, minimumAnswers(raw.respondents, threshold));
  const totals = totalsOf(waves, scoredItems(instrument));
  const beside = totalStaysSafeBeside(totals, plan);
  const safe = totals.length > 0 ? allOf([SAFE, beside]) : SAFE;
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
