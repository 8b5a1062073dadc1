import { describe, expect, test } from "vitest";
import {
  completeColumns,
  meanAbsoluteDeviation,
  meanAdjustedAgreement,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from "~/domain/statistics/agreement";
import { bandOf, bandProbabilities } from "~/domain/statistics/bands";
import { changeBetween, differenceProbability, gapBetween } from "~/domain/statistics/comparisons";
import { individualsChart, movingAverageLimits, movingAverages } from "~/domain/statistics/control-charts";
import { mean, present, rescale, standardDeviation, variance } from "~/domain/statistics/descriptive";
import { normalCdf, normalQuantile } from "~/domain/statistics/distributions/normal";
import { studentTCdf, studentTQuantile } from "~/domain/statistics/distributions/student-t";
import { cliffsDelta, cohensD, hedgesG } from "~/domain/statistics/effect-sizes";
import { imputeTwoWay } from "~/domain/statistics/imputation";
import {
  combineEstimates,
  type Estimate,
  estimateMean,
  type MeanEstimate,
  meanInterval,
  studentInterval,
} from "~/domain/statistics/intervals";
import { intraclassCorrelation } from "~/domain/statistics/intraclass-correlation";
import {
  benjaminiHochbergAdjust,
  bonferroniAdjust,
  holmAdjust,
  hommelAdjust,
} from "~/domain/statistics/multiplicity";
import {
  frequencies,
  leikDispersion,
  splitShare,
  vanDerEijkAgreement,
} from "~/domain/statistics/ordinal-agreement";
import { createRandom } from "~/domain/statistics/random";
import {
  alphaIfDeleted,
  cronbachAlpha,
  feldtInterval,
  itemRestCorrelations,
  omegaOneFactor,
  standardizedAlpha,
} from "~/domain/statistics/reliability";
import { bootstrapInterval, bootstrapMeans, resampledMeans } from "~/domain/statistics/resampling";
import { mannWhitney, pooledTest, welchTest } from "~/domain/statistics/two-sample-tests";
import { expectAgreement, expected, numbers, table } from "./reference";

/** A piece of a parsed fixture, whose shape each test knows. */
type Parsed = ReturnType<typeof JSON.parse>;
type Case = { id: string; input: Parsed; expected: Parsed; tol: number };

describe("01 distributions", () => {
  const file = expected("01_distributions");
  const tolerance: number = file.tol_rel;
  test.each<{ df: number; p: number; q: number }>(file.qt)("t quantile, df $df, p $p", ({ df, p, q }) => {
    expectAgreement(studentTQuantile(p, df), q, tolerance);
  });
  test.each<{ df: number; t: number; p: number }>(file.pt)("t CDF, df $df, t $t", ({ df, t, p }) => {
    expectAgreement(studentTCdf(t, df), p, tolerance);
  });
  test.each<{ z: number; p: number }>(file.pnorm)("normal CDF, z $z", ({ z, p }) => {
    expectAgreement(normalCdf(z), p, tolerance);
  });
  test.each<{ p: number; z: number }>(file.qnorm)("normal quantile, p $p", ({ p, z }) => {
    expectAgreement(normalQuantile(p), z, tolerance);
  });
});

describe("02 descriptive", () => {
  const file = expected("02_descriptives_nist");
  const alternating = (first: number, low: number, high: number) => [
    first,
    ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? low : high)),
  ];
  const values: Record<string, number[]> = {
    NumAcc1: file.cases.NumAcc1.x,
    NumAcc2: alternating(1.2, 1.1, 1.3),
    NumAcc3: alternating(1000000.2, 1000000.1, 1000000.3),
    NumAcc4: alternating(10000000.2, 10000000.1, 10000000.3),
  };
  test.each(Object.keys(file.cases))("%s", (name) => {
    const x = values[name] ?? [];
    expectAgreement(mean(x), file.cases[name].mean, 1e-14);
    expectAgreement(standardDeviation(x), file.cases[name].sd, name === "NumAcc4" ? 1e-7 : 1e-8);
    if (file.cases[name].n) expect(x.length).toBe(file.cases[name].n);
  });
  test.each<{ mean: number; score20_100: number; score0_100: number }>(file.score_scale)(
    "answer $mean on both point scales",
    (row) => {
      expectAgreement(rescale(row.mean, [1, 5], [20, 100]), row.score20_100, 1e-12);
      expectAgreement(rescale(row.mean, [1, 5], [0, 100]), row.score0_100, 1e-12);
    },
  );
});

test.each<Case>(expected("03_ci_mean_fpc").cases)("03 t interval: $id", ({ input, expected: want, tol }) => {
  const x: number[] = input.x ?? present(numbers(input.csv, [input.column]).flat());
  const plain = studentInterval(x, 0.95);
  const corrected = studentInterval(x, 0.95, input.N);
  const found = {
    n: x.length,
    mean: plain?.mean,
    sd: plain?.standardDeviation,
    se: plain?.standardError,
    lo: plain?.low,
    hi: plain?.high,
    se_fpc: corrected?.standardError,
    lo_fpc: corrected?.low,
    hi_fpc: corrected?.high,
    survey_se: corrected?.standardError,
    survey_mean: corrected?.mean,
  };
  expectAgreement(found, want, tol);
});

describe("04 bootstrap", () => {
  const file = expected("04_bootstrap_bca");
  test.each<Case>(file.cases)("$id", ({ input, expected: want, tol }) => {
    const resamples = input.index_1based.map((row: number[]) => row.map((index) => index - 1));
    const found = bootstrapInterval(input.x, resampledMeans(input.x, resamples), 0.95);
    const pair = (interval: { low: number; high: number } | null | undefined) =>
      interval ? [interval.low, interval.high] : null;
    expectAgreement(
      {
        t0: found?.estimate,
        z0: found?.bias,
        a: found?.acceleration,
        perc: pair(found?.percentile),
        bca: pair(found?.accelerated),
      },
      want,
      tol,
    );
  });
  test("own generator, 200,000 replicates", () => {
    const { x, R, perc, bca, tol_abs } = file.monte_carlo;
    const found = bootstrapInterval(x, bootstrapMeans(x, R, createRandom(11)), 0.95);
    expectAgreement(found?.percentile, { low: perc[0], high: perc[1] }, 0, tol_abs);
    expectAgreement(found?.accelerated, { low: bca[0], high: bca[1] }, 0, tol_abs);
  });
});

test.each<Case>(expected("05_two_sample").cases)("05 two samples: $id", ({ input, expected: want, tol }) => {
  const [x, y] = [present(input.x), present(input.y)];
  const welch = welchTest(x, y, 0.95);
  const pooled = pooledTest(x, y, 0.95);
  const rank = mannWhitney(x, y);
  const found = {
    diff: welch?.difference,
    welch: { t: welch?.t, df: welch?.degreesOfFreedom, p: welch?.p, lo: welch?.low, hi: welch?.high },
    pooled: { t: pooled?.t, df: pooled?.degreesOfFreedom, p: pooled?.p },
    cohen_d: cohensD(x, y),
    hedges_g: hedgesG(x, y),
    mann_whitney: { U: rank?.u, p_normal_cc_ties: rank?.p },
    cliffs_delta: cliffsDelta(x, y),
  };
  expectAgreement(found, want, tol);
});

test.each<Case>(expected("06_p_adjust").cases)("06 multiplicity: $id", ({ input, expected: want, tol }) => {
  const found = {
    holm: holmAdjust(input.p),
    bh: benjaminiHochbergAdjust(input.p),
    hommel: hommelAdjust(input.p),
    bonferroni: bonferroniAdjust(input.p),
  };
  expectAgreement(found, want, tol);
});

test.each<Case>(expected("07_reliability").cases)("07 reliability: $id", ({ input, expected: want, tol }) => {
  const names: string[] = input.columns ?? table(input.csv).columns;
  const rows = numbers(input.csv, names).map((row) =>
    row.map((cell, item) =>
      cell !== null && [input.reverse].flat().includes(names[item]) ? input.max + 1 - cell : cell,
    ),
  );
  const complete = completeColumns(rows)[0]?.length ?? 0;
  const alpha = cronbachAlpha(rows);
  const feldt = feldtInterval(alpha ?? 0, { respondents: complete, items: names.length, level: 0.95 });
  const { omega_ml, ...classical } = want;
  const found = {
    n_complete: complete,
    alpha,
    std_alpha: standardizedAlpha(rows),
    item_rest: itemRestCorrelations(rows),
    alpha_if_deleted: alphaIfDeleted(rows),
    feldt_lo: feldt?.low,
    feldt_hi: feldt?.high,
  };
  expectAgreement(found, classical, tol);
  const omega = omegaOneFactor(rows);
  expectAgreement(
    {
      loadings: omega?.loadings,
      residual_var: omega?.residualVariances,
      omega: omega?.omega,
      heywood: omega?.heywood,
    },
    omega_ml,
    1e-4,
  );
});

describe("08 agreement", () => {
  const file = expected("08_agreement_icc");
  test.each<Case>(file.cases)("$id", ({ input, expected: want, tol }) => {
    const rows = numbers(input.csv, ["COMPID", ...input.columns])
      .filter((row) => row[0] === input.group)
      .map((row) => row.slice(1));
    const scale = { low: input.lo, high: input.hi };
    const columns = completeColumns(rows);
    const counts = columns.map((column) => frequencies(column, scale));
    const deviations = columns.map(meanAbsoluteDeviation);
    const found = {
      n: columns[0]?.length,
      freq: counts,
      item_mean: columns.map(mean),
      item_var: columns.map(variance),
      item_rwg: columns.map((column) => withinGroupAgreement(column, scale)),
      rwg_j: withinGroupAgreementOfItems(rows, scale),
      item_adm: deviations,
      adm_scale: mean(present(deviations)),
      item_awg: columns.map((column) => meanAdjustedAgreement(column, scale)),
      item_agreement_A: counts.map(vanDerEijkAgreement),
      item_leik_D: counts.map(leikDispersion),
      split: counts.map(splitShare),
    };
    expectAgreement(found, want, tol, 1e-14);
  });
  test.each<{ v: number[]; A: number }>(file.van_der_eijk)("van der Eijk's A of $v", ({ v, A }) => {
    expectAgreement(vanDerEijkAgreement(v), A, 1e-8, 1e-14);
  });
  test.each<Parsed>(file.icc)("ICC: $name", (item) => {
    const leaders = Array.from({ length: 11 }, (_, i) => `LEAD${String(i + 1).padStart(2, "0")}`);
    const read = item.csv ? numbers(item.csv, ["COMPID", ...leaders]) : [];
    const g: (number | null)[] = item.g ?? read.map((row) => row[0] ?? null);
    const y: number[] = item.y ?? present(read.map((row) => mean(present(row.slice(1)))));
    const groups = [...new Set(g)].map((id) => y.filter((_, i) => g[i] === id));
    const { icc1, icc2, betweenMeanSquare, withinMeanSquare, f, p, ...counts } =
      intraclassCorrelation(groups);
    const found = {
      groups: counts.groups,
      n: counts.n,
      MSB: betweenMeanSquare,
      MSW: withinMeanSquare,
      F: f,
      p,
      k_mean_size: counts.meanGroupSize,
      icc1,
      icc2,
    };
    const { name, csv, tol, g: _g, y: _y, ...want } = item;
    expectAgreement(found, want, tol ?? 1e-8);
  });
});

test.each<Case>(expected("09_missing").cases)(
  "09 two-way imputation: $id",
  ({ input, expected: want, tol }) => {
    const found = imputeTwoWay(input.x, { minimumShare: input.min_share, low: input.lo, high: input.hi });
    expectAgreement(
      {
        used_rows_1based: found.used.map((row) => row + 1),
        person_mean: found.personMeans,
        mean: found.mean,
      },
      want,
      tol,
    );
  },
);

describe("10 the product's method", () => {
  const file = expected("10_product_method");
  const { s0, nu0, sem, tau, tauD, cuts, gate } = file.parameters;
  const kinds = ["overall", "dim", "item"];
  const stages = ["undefined", "defined", "aligned", "integrated"];
  const half = [0.5, 0.5];

  function department(kind: string, { x, N }: { x: (number | null)[]; N: number }): MeanEstimate {
    const values = present(x);
    const estimate = estimateMean(
      { mean: mean(values) ?? 0, variance: variance(values), respondents: values.length, invited: N },
      {
        priorSpread: s0[kinds.indexOf(kind)],
        answerNoise: sem[kinds.indexOf(kind)],
        priorDegreesOfFreedom: nu0,
        nonResponse: tau,
      },
    );
    if (estimate === null) throw new Error("no respondents");
    return estimate;
  }
  function shared(estimate: { mean: number; squaredError: number; degreesOfFreedom: number | null }) {
    const interval = meanInterval(estimate.mean, estimate.squaredError, estimate.degreesOfFreedom, 0.95);
    return {
      mean: estimate.mean,
      V: estimate.squaredError,
      df: estimate.degreesOfFreedom,
      ci: [interval?.low, interval?.high],
      p: differenceProbability(estimate),
    };
  }
  function parts(estimate: Estimate) {
    return { ...shared(estimate), Vsamp: estimate.samplingVariance, nr: estimate.nonResponse };
  }

  test.each<Case>(file.cases)("$id", ({ input, expected: want, tol }) => {
    const now = input.departments.map((entry: Parsed) => department(input.kind, entry));
    const overall = combineEstimates(half, now);
    const { pstage, ...wantOverall } = want.overall;
    expectAgreement(
      now.map((estimate: MeanEstimate) => ({
        ...parts(estimate),
        n: estimate.respondents,
        N: estimate.invited,
        f: estimate.fraction,
        s2: estimate.variance,
        s2mod: estimate.moderatedVariance,
      })),
      want.dept,
      tol,
    );
    expectAgreement({ ...parts(overall), stage: stages[bandOf(overall.mean, cuts) ?? 0] }, wantOverall, tol);
    // The reference subtracts probabilities close to 1, which leaves noise of 1e-16 in its smallest entries.
    expectAgreement(bandProbabilities(overall, cuts), pstage, tol, 1e-15);
    expectAgreement(shared(gapBetween(now[0], now[1])), want.gap, tol);
    if (!want.change) return;
    const before = input.previous.map((entry: Parsed) => department(input.kind, entry));
    const changes = now.map((later: MeanEstimate, i: number) =>
      changeBetween(before[i], later, { turnover: tauD, nonResponse: tau }),
    );
    expectAgreement(changes.map(parts), want.change.dept, tol);
    const change = combineEstimates(half, changes);
    const flag = (differenceProbability(change) ?? 1) < 0.05 && Math.abs(change.mean) >= gate;
    expectAgreement({ ...parts(change), flag }, want.change.overall, tol);
  });
});

describe("11 control charts", () => {
  const { ewma, xmr } = expected("11_spc");
  test("EWMA of the NIST handbook", () => {
    const found = movingAverages(ewma.x, { lambda: ewma.lambda, start: ewma.start });
    expectAgreement(found, ewma.ewma, 1e-8);
    expectAgreement(found, ewma.published_ewma_2dp, 0, 0.0051);
    const limits = movingAverageLimits({
      centre: ewma.start,
      standardDeviation: ewma.s,
      lambda: ewma.lambda,
      width: 3,
    });
    expectAgreement(limits, { high: ewma.UCL, low: ewma.LCL }, 1e-8);
    expectAgreement([limits.high, limits.low], ewma.published_limits, 0, 1e-4);
  });
  test("XmR of Lake Huron", () => {
    const found = individualsChart(xmr.x);
    expectAgreement(
      {
        centre: found?.centre,
        mr_bar: found?.meanMovingRange,
        unpl: found?.high,
        lnpl: found?.low,
      },
      { centre: xmr.centre, mr_bar: xmr.mr_bar, unpl: xmr.unpl, lnpl: xmr.lnpl },
      1e-8,
    );
  });
});
