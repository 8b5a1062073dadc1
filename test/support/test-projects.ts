/** Layers of the tests, fastest first. Each test file belongs to one; a test of the architecture looks after it. */
export const PROJECTS = [
  {
    name: "unit",
    include: ["test/{architecture,ballot,components,content,domain}/**"],
    exclude: ["test/domain/calibration.test.ts"],
    always: true,
    build: false,
  },
  {
    name: "features",
    include: ["test/{features,privacy}/**"],
    exclude: ["test/privacy/http/**"],
    always: true,
    build: false,
  },
  // Simulates thousands of surveys: over a minute of arithmetic.
  {
    name: "calibration",
    include: ["test/domain/calibration.test.ts"],
    exclude: [],
    always: false,
    build: false,
  },
  // Start the built application, most of them a browser too.
  {
    name: "e2e",
    include: ["test/{browser,e2e,routes}/**", "test/privacy/http/**"],
    exclude: [],
    always: false,
    build: true,
  },
] as const;

/** `vitest` on its own watches: it never starts a build, a browser or a long calculation. `vitest run` may. */
export function projectsFor(command: readonly string[]): (typeof PROJECTS)[number][] {
  const once = command.some((word) => ["run", "--run", "list"].includes(word));
  return PROJECTS.filter(({ always }) => once || always);
}
