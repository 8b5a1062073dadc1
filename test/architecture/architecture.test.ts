import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { forbiddenImports } from "./import-rules";
import { listFiles, parseSource, readSourceFiles } from "./source-files";

const sources = readSourceFiles("app", "db");
const BANNED_NAMES = /(^|\/)(utils?|helpers?|lib|services?|common|misc)(\/|\.[a-z.]+$)/;
const MAXIMUM_LINES = 250;
const MEDIAN_LINES = 60;
const lines = (text: string) => text.trimEnd().split("\n").length;

describe("imports", () => {
  test("follow the table", () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test("that break the table are caught", () => {
    const broken = [
      parseSource("app/addresses.ts", 'import { quarterLabel } from "~/content/numbers";'),
      parseSource("app/routes/leak.tsx", 'import { wave } from "~db/schema";'),
      parseSource("app/domain/impure.ts", 'import fs from "node:fs";'),
      parseSource("app/browser/survey/heavy.ts", 'import { something } from "~/domain/scoring";'),
      parseSource("app/components/query.tsx", 'import { listWaves } from "~/features/list-waves.server";'),
      parseSource("db/upward.server.ts", 'import { openWave } from "~/features/open-wave.server";'),
      parseSource("app/features/late.server.ts", 'const late = () => import("~/http/session.server");'),
    ];
    expect(forbiddenImports(broken)).toHaveLength(broken.length);
  });

  test("of types may cross where values may not", () => {
    const type = parseSource("app/ballot/token.ts", 'import type { Answers } from "../domain/instrument";');
    expect(forbiddenImports([type])).toEqual([]);
  });
});

describe("files", () => {
  test("carry names that say something", () => {
    const unnamed = listFiles("app", "db", "test").filter(
      (file) => BANNED_NAMES.test(file) && !file.startsWith("test/fixtures/"),
    );
    expect(unnamed).toEqual([]);
  });

  test("are named in kebab-case", () => {
    const odd = sources.filter(({ path }) => !/^[a-z0-9/.$-]+$/.test(path)).map(({ path }) => path);
    expect(odd).toEqual([]);
  });

  test(`are short: none over ${MAXIMUM_LINES} lines, the median at most ${MEDIAN_LINES}`, () => {
    // Lists that are read and compared as a whole: the schema, from which the migrations are drawn, and the addresses.
    const sizes = sources
      .filter(({ path }) => !path.startsWith("app/content/") && !path.includes("/migrations/"))
      .filter(({ path }) => path !== "db/schema.ts" && path !== "app/addresses.ts")
      .map(({ path, text }) => ({ path, lines: lines(text) }));
    expect(sizes.filter((file) => file.lines > MAXIMUM_LINES)).toEqual([]);
    const sorted = sizes.map((file) => file.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  test("that open the database, a secret or a cookie end in .server.ts", () => {
    const secret = /better-sqlite3|node:(fs|crypto)|createCookie|process\.env(?!\.NODE_ENV)/;
    const exposed = sources
      .filter(({ path, text }) => secret.test(text) && !/\.server\.tsx?$/.test(path))
      .filter(
        ({ path }) =>
          !["app/development.js", "app/server.js", "db/schema.ts"].includes(path) &&
          !path.startsWith("app/commands/"),
      );
    expect(exposed.map(({ path }) => path)).toEqual([]);
  });

  test("keep the top level as the design fixes it", () => {
    const directories = fs
      .readdirSync(".", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => entry.name);
    const generated = ["node_modules", "build", "data", "keys"];
    expect(directories.filter((name) => !generated.includes(name)).sort()).toEqual([
      "app",
      "db",
      "public",
      "test",
    ]);
  });
});

describe("the code", () => {
  test("of the domain knows no clock and no chance", () => {
    const impure = sources
      .filter(({ path }) => path.startsWith("app/domain/"))
      .filter(({ text }) => /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(text));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test("has no enum, no interface and no default export but where a tool demands one", () => {
    const demanded = /^app\/(routes\/|root\.tsx|routes\.ts|entry\.server\.tsx)/;
    const found = sources.flatMap(({ path, text }) => [
      ...(/^\s*(export )?(const )?enum /m.test(text) ? [`${path}: enum`] : []),
      ...(/^\s*(export )?interface /m.test(text) ? [`${path}: interface`] : []),
      ...(/^export default /m.test(text) && !demanded.test(path) ? [`${path}: default export`] : []),
    ]);
    expect(found).toEqual([]);
  });

  test("brands a release in one place only", () => {
    const makers = sources.filter(({ text }) =>
      /as Released?\b|as unknown as|: any\s*[;,)=|>\]{]/.test(text),
    );
    expect(makers.map(({ path }) => path)).toEqual(
      makers.some(({ path }) => path === "app/domain/disclosure/release.ts")
        ? ["app/domain/disclosure/release.ts"]
        : [],
    );
  });

  test("configures Remix through remix.config.js, with its two open doors shut", async () => {
    expect(fs.readFileSync("vite.config.ts", "utf8")).toContain(
      'import remixConfig from "./remix.config.js"',
    );
    const { default: config } = await import("../../remix.config.js");
    expect(config.future).toMatchObject({ v3_lazyRouteDiscovery: false, v3_singleFetch: false });
  });

  test("speaks of itself only", () => {
    const lock = fs.readFileSync("package-lock.json", "utf8");
    expect(lock).not.toMatch(/"resolved": "https?:/);
    const machine = /(^|[^a-zA-Z0-9_.])\/(work|root|farm)\/[a-zA-Z]/m;
    expect(sources.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
