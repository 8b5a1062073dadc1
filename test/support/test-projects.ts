type Project = {
  name: string;
  /** Folders, or single files. */
  below: readonly string[];
  except: readonly string[];
  /** Whether `vitest` runs it while it watches. */
  watched: boolean;
  /** Whether it starts the built application. */
  build: boolean;
};

const CALIBRATION = "test/domain/calibration.test.ts";
const OVER_HTTP = "test/privacy/http";
/** Pure, but each takes seconds: they compile the project, lock keys with passphrases, or follow many made-up companies. */
const SLOW = [
  "test/architecture/remix-config.test.ts",
  "test/architecture/roles.test.ts",
  "test/architecture/unfilled-texts.test.ts",
  "test/ballot/tally-key.test.ts",
  "test/content/new-language.test.ts",
  "test/content/translated-types.test.ts",
  "test/domain/report/headline.test.ts",
];

/** Layers of the tests, fastest first. Each test file belongs to one; a test of the architecture looks after it. */
export const PROJECTS: readonly Project[] = [
  {
    name: "unit",
    below: ["architecture", "ballot", "components", "content", "domain"].map((layer) => `test/${layer}`),
    except: [CALIBRATION, ...SLOW],
    watched: true,
    build: false,
  },
  {
    name: "features",
    below: ["test/features", "test/privacy", ...SLOW],
    except: [OVER_HTTP],
    watched: true,
    build: false,
  },
  // Simulates thousands of surveys: over a minute of arithmetic.
  { name: "calibration", below: [CALIBRATION], except: [], watched: false, build: false },
  // Most of them start a browser too.
  {
    name: "e2e",
    below: ["test/browser", "test/e2e", "test/routes", "test/security", OVER_HTTP],
    except: [],
    watched: false,
    build: true,
  },
];

/** `vitest` on its own watches: it never starts a build, a browser or a long calculation. `vitest run` may. */
export function projectsFor(command: readonly string[]): readonly Project[] {
  const once = command.some((word) => ["run", "--run", "list"].includes(word));
  return PROJECTS.filter(({ watched }) => once || watched);
}

export function testsBelow(place: string): string {
  return place.endsWith(".ts") ? place : `${place}/**/*.test.{ts,tsx}`;
}
