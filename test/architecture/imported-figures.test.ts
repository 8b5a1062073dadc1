import { describe, expect, test } from "vitest";
import { buildReport } from "~/domain/report/build-report";
import { measure } from "~/domain/report/estimates";
import { type ImportedSurvey, markImported } from "~/domain/trends/imported";
import { buildTrend } from "~/domain/trends/trend";
import { parseSource, readSourceFiles, type SourceFile } from "./source-files";

/** Who may know of imported figures: what takes them in, and what lists or draws them. */
const KNOWING = ["app/domain/trends/imported.ts", "app/features/history/"];

/** Who may ask for them: pages that show them beside the rest. */
const SHOWING = [
  ...KNOWING,
  "app/routes/history/import.tsx",
  // Offer them as a file of their own, beside the released ones.
  "app/routes/export/export.tsx",
  "app/routes/export/file.ts",
  "app/routes/trends/trends.tsx",
  "app/components/history/",
  // Invents some for the development server's page of components.
  "app/features/gallery/",
];

const KNOWLEDGE = ["app/domain/trends/imported", "db/queries/imported-results.server"];
const OFFER = "app/features/history/";

/** Files through which an imported figure could reach a stage, a change, a gap or advice. */
function leaks(files: readonly SourceFile[]): string[] {
  const within = (path: string, places: readonly string[]) => places.some((place) => path.startsWith(place));
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ from }) => {
      if (KNOWLEDGE.some((module) => from.startsWith(module)) && !within(path, KNOWING))
        return [`${path}: ${from}`];
      return from.startsWith(OFFER) && !within(path, SHOWING) ? [`${path}: ${from}`] : [];
    }),
  );
}

describe("imported figures", () => {
  test("reach nothing that concludes or advises", () => {
    expect(leaks(readSourceFiles("app", "db"))).toEqual([]);
  });

  test("that reached it would be noticed", () => {
    const misuses = [
      parseSource("app/domain/report/change.ts", 'import { showImported } from "~/domain/trends/imported";'),
      parseSource("app/domain/trends/trend.ts", 'import type { ImportedSurvey } from "./imported";'),
      parseSource(
        "app/domain/report/stage-history.ts",
        'import { importedOverall } from "~/domain/trends/imported";',
      ),
      parseSource(
        "app/features/plan/recommend-interventions.server.ts",
        'import { listImportedScores } from "~/features/history/list-history.server";',
      ),
      parseSource(
        "app/features/report/find-report.server.ts",
        'import { listImportedResults } from "~db/queries/imported-results.server";',
      ),
      parseSource(
        "app/features/export/export-release.server.ts",
        'const late = () => import("~/features/history/list-history.server");',
      ),
    ];
    expect(leaks(misuses)).toHaveLength(misuses.length);
  });
});

/** Read by the type checker: each line must be an error, or the checker complains about the line above it. */
function misused(survey: ImportedSurvey): unknown[] {
  const responses = { respondents: 12, invited: 14 };
  return [
    // @ts-expect-error an imported figure is no released figure
    measure(survey, { kind: "reference" }, "overall", responses),
    // @ts-expect-error nor is it a release of an earlier wave
    buildReport([{ waveId: "w", quarter: "2025-Q1", release: survey }]),
    // @ts-expect-error nor a point of the trend
    buildTrend([{ waveId: "w", quarter: "2025-Q1", release: survey }]),
    // @ts-expect-error nor can anybody but its maker mark one
    ((made: ImportedSurvey) => made)({ origin: "imported", held: survey.held }),
  ];
}

test("an imported figure has none of the fields of a released one", () => {
  expect(misused).toHaveLength(1);
  const department = { score: 60, respondents: 8, invited: 9 };
  const survey = {
    quarter: "2025-Q1",
    askedOn: "2025-03-20",
    scale: "points",
    departments: [department, department],
  } as const;
  const marked = markImported(survey, 5);
  expect(marked.ok && Object.keys(marked.imported)).toEqual(["origin", "held"]);
  expect(markImported(survey, 9)).toEqual({ ok: false, reason: "below-threshold" });
  expect(
    markImported({ ...survey, departments: [department, { ...department, respondents: 4 }] }, 0).ok,
  ).toBe(false);
});
