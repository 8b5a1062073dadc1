import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseRelease } from "~/domain/disclosure/release";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import type { ExportFile } from "~/domain/export-files";
import { buildReport } from "~/domain/report/build-report";
import type { ChangeReading, Estimate, Report } from "~/domain/report/report";
import { exportRelease } from "~/features/export/export-release.server";
import {
  EXPORT_COLUMNS,
  type ExportedFigure,
  type ExportedWave,
  exportSchema,
} from "~/features/export/schema.server";
import { type ExportingCompany, exportingCompany } from "../support/exporting-company";

/** What is known of one number, read from the stored JSON or recomputed from it, without the code that exports. */
type Known = Partial<
  Pick<ExportedFigure, "value" | "lower" | "upper" | "step" | "intervalLow" | "intervalHigh">
>;

let company: ExportingCompany;
let waves: ExportedWave[];
beforeAll(async () => {
  company = exportingCompany();
  waves = exportSchema.parse(JSON.parse(await take("release.json"))).waves;
});
afterAll(() => company.db.$client.close());

async function takeBody(file: ExportFile): Promise<string | Uint8Array> {
  const { db, relationship, accountId } = company;
  const made = await exportRelease(db, { relationship, wave: null, file }, "en", {
    accountId,
    now: new Date(),
  });
  if (!made.ok) throw new Error(made.reason);
  return made.document.body;
}

async function take(file: ExportFile): Promise<string> {
  return String(await takeBody(file));
}

function stored(waveId: string): ReleaseContent | null {
  const content = company.db.$client
    .prepare("select content from release where wave_id = ?")
    .pluck()
    .get(waveId);
  return typeof content === "string" ? JSON.parse(content) : null;
}

function reportOf(waveId: string): Report {
  const upTo = company.waves.findIndex(({ id }) => id === waveId) + 1;
  return buildReport(
    company.waves.slice(0, upTo).map(({ id, quarter }) => {
      const content = stored(id);
      return { waveId: id, quarter, release: content && parseRelease(JSON.stringify(content)) };
    }),
  );
}

/** Every number of an exported wave that the stored release does not bear out. */
function unfounded(wave: ExportedWave): string[] {
  const content = stored(wave.id);
  if (!content) return wave.figures.map(({ figure }) => `${wave.id} ${figure}: nothing was released`);
  const report = reportOf(wave.id);
  return wave.figures.flatMap((figure) => {
    const known = figure.origin === "released" ? inRelease(content, figure) : inReport(report, figure);
    return numbersOf(figure).flatMap(([column, number]) =>
      known[column] === undefined || known[column] === null || Math.abs(known[column] - number) > 1e-9
        ? [`${wave.id} ${figure.figure} ${figure.scope} ${column} ${number}`]
        : [],
    );
  });
}

const NUMBERS = ["value", "lower", "upper", "step", "intervalLow", "intervalHigh"] as const;

function numbersOf(figure: ExportedFigure): [(typeof NUMBERS)[number], number][] {
  return NUMBERS.flatMap((column): [(typeof NUMBERS)[number], number][] => {
    const number = figure[column];
    return number === null ? [] : [[column, number]];
  });
}

function inRelease(content: ReleaseContent, figure: ExportedFigure): Known {
  if (figure.figure === "majority-favourable") return exactly(content.majorityFavourable ? 1 : 0);
  const { scope, dimension, item, detail } = figure;
  if (scope === "everybody") {
    const topicTogether = content.together?.dimensions[dimension ?? ""];
    if (figure.figure === "dimension-score") return topicTogether ? ofFigure(topicTogether, 20, 100) : {};
    const shareTogether = content.together?.items[item ?? ""];
    if (figure.figure === "item-favourable") return shareTogether ? ofFigure(shareTogether, 0, 100) : {};
    if (figure.figure === "scale-alpha") return content.scale ? ofFigure(content.scale.alpha, 0, 1) : {};
    if (figure.figure === "scale-omega") return content.scale ? ofFigure(content.scale.omega, 0, 1) : {};
    if (figure.figure === "score") return content.pooled ? ofFigure(content.pooled.score, 20, 100) : {};
    return exactly(figure.figure === "invited" ? content.pooled?.invited : content.pooled?.respondents);
  }
  const department = content.departments[scope === "first" ? 0 : 1];
  const topic = department.dimensions[dimension as "trust"];
  const statement = department.items[item ?? ""];
  const spread = figure.figure === "score-spread" ? department.spread : topic?.spread;
  switch (figure.figure) {
    case "invited":
      return exactly(department.invited);
    case "respondents":
      return exactly(department.respondents ?? undefined);
    case "score":
      return ofFigure(department.score, 20, 100);
    case "dimension-score":
      return topic ? ofFigure(topic.score, 20, 100) : {};
    case "score-spread":
    case "dimension-spread":
      return exactly(spread?.kind === "class" ? spread.standardDeviation : undefined);
    case "mirror-own":
      return ofFigure(department.mirror.own, 20, 100);
    case "mirror-other":
      return ofFigure(department.mirror.other, 20, 100);
    case "mirror-own-answered":
      return exactly(Number(department.mirror.answeredByMost?.own ?? undefined));
    case "mirror-other-answered":
      return exactly(Number(department.mirror.answeredByMost?.other ?? undefined));
    case "opinions-divided":
      return exactly(department.divided == null ? undefined : Number(department.divided));
    case "item-favourable":
      return statement ? ofFigure(statement.favourable, 0, 100) : {};
    case "item-mean":
      return statement ? ofFigure(statement.mean, 1, 5) : {};
    case "item-answer-share": {
      const share = statement?.distribution?.[Number(detail) - 1];
      return share ? ofFigure(share, 0, 100) : {};
    }
    case "item-split-opinion":
      return exactly(statement?.splitOpinion === null ? undefined : Number(statement?.splitOpinion));
    default:
      return {};
  }
}

function inReport(report: Report, figure: ExportedFigure): Known {
  const { scope } = figure;
  const index = scope === "first" ? 0 : scope === "second" ? 1 : null;
  const department = index === null ? null : report.departments[index];
  const topic = report.dimensions.find(({ dimension }) => dimension === figure.dimension);
  switch (figure.figure) {
    case "score":
      if (scope === "everybody") return report.pooled ? ofEstimate(report.pooled.estimate) : {};
      return ofEstimate(department?.estimate ?? report.equallyWeighted);
    case "score-by-headcount":
      return ofEstimate(report.headcountWeighted);
    case "dimension-score":
      if (!topic) return {};
      return ofEstimate(index === null ? topic.overall : topic.departments[index]);
    case "gap":
      return ofEstimate((topic ?? report).gap.estimate);
    case "mirror-mismatch":
      return index === null ? {} : ofEstimate(report.mirror[index].mismatch);
    case "change":
      return ofChange((department ?? topic ?? report).change);
    case "change-since-first":
      return ofChange(report.changeSinceFirst);
    case "smallest-detectable-change":
      return exactly(
        report.smallestDetectableChange === null ? undefined : tenth(report.smallestDetectableChange),
      );
    case "response-rate":
      if (!department || department.respondents === null) return {};
      return exactly(Math.round((100 * department.respondents) / department.invited));
    case "stage-probability": {
      const stage = (department ?? report).stage;
      const probabilities = "probabilities" in stage ? stage.probabilities : null;
      const found = Object.entries(probabilities ?? {}).find(([name]) => name === figure.detail);
      return exactly(found && Math.round(100 * found[1]));
    }
    default:
      return {};
  }
}

function ofFigure(figure: Figure, lowest: number, highest: number): Known {
  switch (figure.kind) {
    case "value":
      return { ...exactly(figure.value), step: figure.step };
    case "at-least":
      return { lower: figure.bound, upper: highest, step: figure.step };
    case "at-most":
      return { lower: lowest, upper: figure.bound, step: figure.step };
    case "withheld":
      return {};
  }
}

function ofEstimate(estimate: Estimate): Known {
  if (estimate.kind === "withheld") return {};
  const [low, high] = [tenth(estimate.low), tenth(estimate.high)];
  if (estimate.kind === "bounded") return { lower: low, upper: high };
  return { ...exactly(tenth(estimate.score)), intervalLow: low, intervalHigh: high };
}

function ofChange(change: ChangeReading): Known {
  if (change.kind === "unavailable") return {};
  if (change.kind === "bounded") return { lower: tenth(change.low), upper: tenth(change.high) };
  const { difference, low, high } = change;
  return { ...exactly(tenth(difference)), intervalLow: tenth(low), intervalHigh: tenth(high) };
}

function exactly(value: number | undefined): Known {
  return value === undefined ? {} : { value, lower: value, upper: value };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

describe("every exported number", () => {
  test("stands in the frozen release or follows from it", () => {
    expect(waves.flatMap(unfounded)).toEqual([]);
    expect(waves.flatMap(({ figures }) => figures).flatMap(numbersOf).length).toBeGreaterThan(500);
  });

  test("of what the release withholds is missing", () => {
    const [, , , small] = waves;
    const numbers = small?.figures.filter((figure) => numbersOf(figure).length > 0) ?? [];
    const shown = new Set(numbers.map(({ figure, scope }) => `${figure} ${scope}`));
    expect([...shown].sort()).toEqual([
      "invited everybody",
      "invited first",
      "invited second",
      "respondents everybody",
      "score everybody",
    ]);
  });

  test("is the same in CSV, workbook and JSON", async () => {
    const figures = waves.flatMap(({ quarter, figures: all }) => all.map((figure) => ({ quarter, figure })));
    const rows: Record<string, string>[] = parse(await take("figures.csv"), { columns: true, bom: true });
    const told = rows.filter(({ reason }) => reason !== "nothing-released");
    const body = await takeBody("workbook.xlsx");
    const book = await readXlsx(typeof body === "string" ? new TextEncoder().encode(body) : body);
    const [header = [], ...sheet] = book.sheets[1]?.rows ?? [];
    expect([told.length, sheet.length]).toEqual([figures.length, figures.length]);
    const different = figures.flatMap(({ quarter, figure }, index) =>
      EXPORT_COLUMNS.flatMap((column) => {
        const expected = String(Object.entries(figure).find(([key]) => key === column)?.[1] ?? "");
        const snake = column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const inCsv = told[index]?.[snake] ?? "";
        const inBook = String(sheet[index]?.[header.indexOf(snake)] ?? "");
        return inCsv === expected && inBook === expected
          ? []
          : [`${quarter} ${column}: ${expected}, ${inCsv}, ${inBook}`];
      }),
    );
    expect(different).toEqual([]);
  });

  test("no number stands in the workbook but those of the figures and the waves", async () => {
    const body = await takeBody("workbook.xlsx");
    const book = await readXlsx(typeof body === "string" ? new TextEncoder().encode(body) : body);
    const elsewhere = book.sheets
      .filter(({ name }) => name !== "Figures" && name !== "Waves")
      .flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === "number"));
    expect(elsewhere).toEqual([]);
  });

  test("comments are those that were released, and no others", async () => {
    const rows: Record<string, string>[] = parse(await take("comments.csv"), { columns: true, bom: true });
    const released = company.db.$client.prepare("select text from comment").pluck().all();
    expect(rows.map(({ comment }) => comment).sort()).toEqual(released.sort());
  });
});

describe("an export that says more than the release is caught", () => {
  const BROKEN: readonly [string, (figure: ExportedFigure) => ExportedFigure | null][] = [
    ["a score before rounding", (f) => change(f, "score", "value", { value: (f.value ?? 0) + 0.3 })],
    ["a value where only a bound may leave", (f) => change(f, null, "at-least", { value: 97 })],
    ["a bound moved inwards", (f) => change(f, null, "at-most", { upper: (f.upper ?? 0) - 10 })],
    ["a finer step", (f) => change(f, "item-favourable", "value", { step: 1 })],
    ["a number beside a reason", (f) => change(f, null, "withheld", { value: 3.4 })],
    ["a narrower interval", (f) => change(f, "gap", "value", { intervalLow: (f.intervalLow ?? 0) + 0.5 })],
  ];

  function change(
    figure: ExportedFigure,
    id: ExportedFigure["figure"] | null,
    kind: ExportedFigure["kind"],
    broken: Partial<ExportedFigure>,
  ): ExportedFigure | null {
    return (id === null || figure.figure === id) && figure.kind === kind ? { ...figure, ...broken } : null;
  }

  test.each(BROKEN)("%s", (_name, breakFigure) => {
    const found = waves
      .flatMap((wave) => wave.figures.map((figure) => ({ wave, broken: breakFigure(figure) })))
      .find(({ broken }) => broken !== null);
    expect(found?.broken).toBeTruthy();
    if (found?.broken) expect(unfounded({ ...found.wave, figures: [found.broken] })).toHaveLength(1);
  });

  test("figures of a wave that released nothing", () => {
    const [first, , , , cancelled] = waves;
    expect(cancelled && first && unfounded({ ...cancelled, figures: first.figures })).toHaveLength(
      first?.figures.length ?? -1,
    );
  });
});
