import { describe, expect, test } from "vitest";
import { PROJECTS, projectsFor } from "../support/test-projects";
import { parseSource, readSourceFiles, type SourceFile } from "./source-files";

const sources = readSourceFiles("test");
const tests = sources.filter(({ path }) => /\.test\.tsx?$/.test(path)).map(({ path }) => path);
const STARTS_SOMETHING = ["test/support/served-app", "test/support/browser"];

const isBelow = (file: string) => (place: string) => file === place || file.startsWith(`${place}/`);
const projectsOf = (file: string) =>
  PROJECTS.filter(({ below, except }) => below.some(isBelow(file)) && !except.some(isBelow(file)));

/** Test files that start the built application or a browser, be it through others; types start nothing. */
function starting(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));
  const reaches = (from: string, met: Set<string>): boolean => {
    if (STARTS_SOMETHING.includes(from)) return true;
    if (met.has(from)) return false;
    met.add(from);
    return (byPath.get(from)?.imports ?? []).some(({ from, typeOnly }) => !typeOnly && reaches(from, met));
  };
  return files
    .map((file) => file.path)
    .filter((file) => /\.test\.tsx?$/.test(file) && reaches(file.replace(/\.tsx?$/, ""), new Set()));
}

describe("a test file", () => {
  test("belongs to one project", () => {
    expect(tests.filter((file) => projectsOf(file).length !== 1)).toEqual([]);
  });

  test("that starts the built application or a browser is in a project that builds first", () => {
    expect(starting(sources).filter((file) => projectsOf(file).some(({ build }) => !build))).toEqual([]);
  });

  test("that starts one through another file is noticed", () => {
    const files = [
      parseSource("test/domain/hidden.test.ts", 'import { visit } from "../support/visit";'),
      parseSource("test/domain/typed.test.ts", 'import type { ServedApp } from "../support/served-app";'),
      parseSource("test/support/visit.ts", 'import { serveApp } from "./served-app";'),
    ];
    expect(starting(files)).toEqual(["test/domain/hidden.test.ts"]);
  });
});

describe("vitest", () => {
  test.each([["vitest"], ["vitest", "--watch"], ["vitest", "watch"]])(
    "%s starts nothing heavy",
    (...command) => {
      expect(projectsFor(["node", ...command]).map(({ name }) => name)).toEqual(["unit", "features"]);
    },
  );

  test("run has all of it", () => {
    expect(projectsFor(["node", "vitest", "run"])).toEqual(PROJECTS);
  });
});
