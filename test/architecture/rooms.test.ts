import { describe, expect, test } from "vitest";
import { areaArrows, circles, fileArrows, layersWithAreas } from "./rooms";
import { listFiles, parseSource, readSourceFiles } from "./source-files";

const files = fileArrows(readSourceFiles("app", "db"));
const LARGEST_FOLDER = 40;

test("no files import each other in a circle, types included", () => {
  expect(circles(files)).toEqual([]);
});

describe("the areas of a layer form no circle", () => {
  test.each(layersWithAreas())("%s", (layer) => {
    expect(circles(areaArrows(files, layer))).toEqual([]);
  });
});

test("circles are found, of files and of areas", () => {
  const report = parseSource(
    "app/features/report/a.server.ts",
    'import { b } from "~/features/survey/b.server";',
  );
  const survey = parseSource("app/features/survey/b.server.ts", 'import type { C } from "./c.server";');
  const back = parseSource(
    "app/features/survey/c.server.ts",
    'import type { A } from "~/features/report/a.server";',
  );
  const broken = fileArrows([report, survey, back]);
  expect(circles(broken)).toHaveLength(1);
  expect(circles(areaArrows(broken, "app/features/"))).toEqual([["report", "survey"]]);
});

test(`no folder is a drawer: at most ${LARGEST_FOLDER} files`, () => {
  const counts = new Map<string, number>();
  for (const file of listFiles("app", "db", "test")) {
    if (/^(test\/fixtures|db\/migrations)\//.test(file)) continue;
    const folder = file.slice(0, file.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > LARGEST_FOLDER)).toEqual([]);
});
