import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FEWEST_COMMENTS, LOWEST_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { RELEASE_RULES } from "~/domain/disclosure/rules";
import { DAY, HOUR } from "~/domain/durations";
import * as method from "~/domain/method";
import { CADENCE_WEEKS, REST_DAYS } from "~/domain/wave";
import { listFiles } from "./source-files";
import { WRITTEN_TABLES, withTable } from "./written-tables";

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "app/ballot/README.md",
  "app/domain/README.md",
  "app/domain/disclosure/README.md",
  "app/features/README.md",
  "app/features/anonymity/README.md",
  "app/features/company/README.md",
  "app/features/accounts/README.md",
  "app/features/meeting/README.md",
  "app/components/README.md",
  "app/content/README.md",
  "app/content/instrument/README.md",
  "db/README.md",
  "test/README.md",
];
const read = (file: string) => fs.readFileSync(file, "utf8");
const words = (text: string) => text.replace(/\s+/g, " ");
const files = listFiles("app", "db", "test", ".github", ".ci", "public").concat(fs.readdirSync("."));

/** What stands between backticks, outside of longer code. */
function quoted(text: string): string[] {
  return [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** A path if it is one of this project: below a folder of it, or a file by its ending. */
const PATH =
  /^(?:(?:app|db|test|\.github|\.ci|build|public)\/[\w./-]*|[\w.-]+(?:\/[\w.-]+)*\.(?:ts|tsx|js|json|md|ya?ml|conf|service|css|sqlite|lock)|\.env\.example|Dockerfile|Caddyfile)$/;
/** Made when Tandem runs or is built; nothing of a checkout. */
const MADE = new Set(["tandem.lock", "tandem.sqlite"]);
const BUILT = /^build\//;

function missingPaths(document: string, text: string): string[] {
  const near = path.posix.dirname(document);
  const exists = (name: string) =>
    [name, path.posix.join(near, name)].some((at) => fs.existsSync(at) || fs.existsSync(`${at}.ts`)) ||
    (!name.includes("/") && files.some((file) => path.posix.basename(file) === name));
  return quoted(text).filter(
    (code) => PATH.test(code) && !BUILT.test(code) && !MADE.has(code) && !exists(code),
  );
}

function missingLinks(document: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
  return links.filter(
    (target) => !/^https?:/.test(target) && !fs.existsSync(path.join(path.dirname(document), target)),
  );
}

function unknownCommands(text: string): string[] {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name = ""]) => name);
  return named.filter((name) => !Object.hasOwn(scripts, name));
}

const SETTINGS = [...read("app/env.server.ts").matchAll(/^ {2}([A-Z_]+): (?:z|optional)/gm)].map(
  ([, name = ""]) => name,
);
/** Read by the tests, not by the product. */
const SETTINGS_OF_TESTS = ["CHROMIUM_PATH", "TEST_FONTS"];

function unknownSettings(text: string): string[] {
  const named = quoted(text).flatMap(
    (code) => /^([A-Z]+(?:_[A-Z]+)+|HOST|PORT)(?:=.*)?$/.exec(code)?.[1] ?? [],
  );
  return named.filter(
    (name) =>
      ![
        ...SETTINGS,
        ...SETTINGS_OF_TESTS,
        "LANGUAGES",
        "BROWSER_PACKAGES",
        "GIVEN_ROLES",
        "METHODS_KEPT",
      ].includes(name),
  );
}

const ADDRESSES = [...read("app/routes.ts").matchAll(/route\("([^"]+)"/g)]
  .map(([, address = ""]) => `/${address}`)
  .filter((address) => !address.includes("*"));
const SERVER_ADDRESSES = [...read("app/http/server.server.ts").matchAll(/"(\/[a-z]+)"/g)].map(
  ([, address = ""]) => address,
);

function unknownAddresses(text: string): string[] {
  const named = quoted(text).filter((code) => /^\/[a-z][\w/<>:-]*$/.test(code));
  const pattern = (address: string) => new RegExp(`^${address.replace(/:\w+/g, "[^/]+")}(/|$)`);
  const known = (code: string) =>
    SERVER_ADDRESSES.includes(code) ||
    ADDRESSES.some((address) => pattern(address).test(code) || address.startsWith(`${code}/`));
  return named.filter((code) => !known(code));
}

const DURATIONS: Readonly<Record<string, number>> = { HOUR, DAY };

/** The number of a constant that its file keeps to itself. */
function constant(file: string, name: string): number {
  const written = new RegExp(`const ${name} = ([\\w *.]+);`).exec(read(file))?.[1];
  const value = (part: string) => DURATIONS[part.trim()] ?? Number(part.replaceAll("_", ""));
  const product = written?.split("*").reduce((found, part) => found * value(part), 1);
  if (!product) throw new Error(`${file} has no number ${name}`);
  return product;
}

const shortestPassphrase = constant("app/ballot/tally-passphrase.ts", "SHORTEST_PASSPHRASE");
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const atOnce = constant("db/arrival-order.server.ts", "REWRITTEN_AT_ONCE");
const stepsFrom = (field: "favourableStep" | "itemMeanStep") =>
  RELEASE_RULES.find(({ rule }) => rule[field] !== null);
const [shares, means] = [stepsFrom("favourableStep"), stepsFrom("itemMeanStep")];
const finest = RELEASE_RULES[0]?.rule;
const { overall, dimension, mirror, item } = method.SPREADS;
const joining = "app/features/meeting/start-meeting.server.ts";
const signs = /const DRAWN = "([^"]+)"/.exec(read(joining))?.[1] ?? "";
const bits = Math.round(constant(joining, "JOIN_CODE_LENGTH") * Math.log2(signs.length));

/** Sentences with a number, made from the constant that decides it. */
const SAID: readonly (readonly [document: string, sentence: string])[] = [
  ["SECURITY.md", `the ${REST_DAYS} days of rest`],
  [
    "app/ballot/README.md",
    `a ticket of ${constant("app/ballot/ticket.ts", "DATA")} characters, each ${NUMBERS[constant("app/ballot/ticket.ts", "GROUP")]} followed by a checking one`,
  ],
  [
    "SECURITY.md",
    `At least ${NUMBERS[constant("app/browser/paper/batch.ts", "FEWEST_TOGETHER")]} of a department are sent at a time`,
  ],
  [
    "app/ballot/README.md",
    `${NUMBERS[constant("app/features/waves/open-wave-manifest.server.ts", "FEWEST_SPARES")]} or a fifth of those invited`,
  ],
  [
    "app/features/company/README.md",
    `a start-up code of ${constant("app/features/company/set-up-code.server.ts", "CHARACTERS") * 5} bits`,
  ],
  [
    "SECURITY.md",
    `at most ${NUMBERS[constant("app/domain/disclosure/exchange.ts", "MOST_WHO_CHANGED")]} people of a department left`,
  ],
  [
    "app/domain/disclosure/README.md",
    `at most ${NUMBERS[constant("app/domain/disclosure/exchange.ts", "MOST_WHO_CHANGED")]} people of a department left`,
  ],
  [
    "SECURITY.md",
    `from ${atOnce} ballots on every ${constant("app/features/schedule/start-schedule.server.ts", "TICK_INTERVAL") === 30_000 ? "half minute" : "?"}.`,
  ],
  ["db/README.md", `Pages have ${constant("db/client.server.ts", "PAGE_SIZE") / 1024} KiB`],
  ["db/README.md", `in steps of ${atOnce} and empties the log`],
  ["app/domain/README.md", `Stages are cut at ${method.CUT_SCORES.join(", ")}`],
  [
    "app/domain/README.md",
    `a score ${method.POINTS_PER_STEP} x the mean: ${method.LOWEST_SCORE}-${method.HIGHEST_SCORE} points`,
  ],
  ["app/domain/README.md", `named from ${method.NAMING_PROBABILITY.toFixed(2).slice(1)}`],
  [
    "app/domain/README.md",
    `Others: tau ${method.NON_RESPONSE}, its drift between waves ${method.NON_RESPONSE_DRIFT}, naming from ${method.NAMING_PROBABILITY.toFixed(2).slice(1)}, changing from ${method.CHANGING_PROBABILITY.toFixed(2).slice(1)}, a gap from ${method.NAMED_GAP} points, a clear change from ${method.SMALLEST_CLEAR_CHANGE}`,
  ],
  [
    "app/domain/README.md",
    `(${method.CONFIDENCE_LEVEL * 100} % interval excludes 0, ${method.SMALLEST_CLEAR_CHANGE} points or more), "no real change" (inside ${method.NO_REAL_CHANGE} either way)`,
  ],
  ["app/domain/README.md", `+ 2 x ${method.COMMON_MOOD}^2, undivided`],
  [
    "app/domain/README.md",
    `u = ${method.SILENT_SPREAD.few} usual spreads apart, ${method.SILENT_SPREAD.many} from ${method.DIVIDED_FROM} respondents on`,
  ],
  ["app/domain/README.md", `with a drift term of ${method.PERSON_DRIFT} points a person`],
  ["app/domain/README.md", `Where a response rate moved by ${100 * method.RESPONSE_SHIFT} points`],
  ["app/content/report/en/changes.ts", `changed by ${100 * method.RESPONSE_SHIFT} percentage points or more`],
  ["app/domain/README.md", `| 18 items | ${overall.priorSpread} | ${overall.answerNoise} |`],
  ["app/domain/README.md", `| a dimension, 3 items | ${dimension.priorSpread} | ${dimension.answerNoise} |`],
  ["app/domain/README.md", `| a mirror direction, 2 items | ${mirror.priorSpread} | ${mirror.answerNoise} |`],
  ["app/domain/README.md", `| one item | ${item.priorSpread} | ${item.answerNoise} |`],
  [
    "app/domain/README.md",
    `score ${finest?.scoreStep}; dimensions ${finest?.dimensionStep}, from ${shares?.from} respondents on 1; mirror ${finest?.mirrorStep}; from ${shares?.from} on shares of Often and Always in ${shares?.rule.favourableStep} %, from ${means?.from} on means in ${means?.rule.itemMeanStep}`,
  ],
  ["app/domain/README.md", `anything for fewer than ${NUMBERS[LOWEST_THRESHOLD]} people`],
  ["app/features/meeting/README.md", `join with a code of ten digits (${bits} bits)`],
  [
    "app/content/paper/entry/en.ts",
    `At least ${NUMBERS[constant("app/browser/paper/batch.ts", "FEWEST_TOGETHER")]} of a department`,
  ],
  ["app/content/report/en/withheld.ts", `single statements are shown from ${shares?.from} respondents`],
  [
    "app/content/report/en/withheld.ts",
    `means of single statements are shown from ${means?.from} respondents`,
  ],
  ["app/content/meeting/phone/en.ts", `only from ${NUMBERS[LOWEST_THRESHOLD]} people`],
  ["app/content/data-protection/en/tables/plans.ts", `from ${NUMBERS[LOWEST_THRESHOLD]} people on`],
  ["app/content/instrument/v1/en.ts", `at least ${NUMBERS[FEWEST_COMMENTS]} in each left a comment`],
  ["app/content/waves/en/list.ts", `Every ${CADENCE_WEEKS} weeks`],
  ["app/content/tally/holder/en.ts", `make up at least ${shortestPassphrase} characters`],
  ["app/content/tally/holder/en.ts", `Use at least ${shortestPassphrase} characters`],
];

describe.each(DOCUMENTS)("%s", (document) => {
  const text = read(document);
  test("names files and folders that exist", () => {
    expect(missingPaths(document, text)).toEqual([]);
    expect(missingLinks(document, text)).toEqual([]);
  });
  test("names commands, settings and addresses that exist", () => {
    expect(unknownCommands(text)).toEqual([]);
    expect(unknownSettings(text)).toEqual([]);
    expect(unknownAddresses(text)).toEqual([]);
  });
});

test("every README below app and db is checked, and CONTRIBUTING lists it", () => {
  const readmes = listFiles("app", "db").filter((file) => /\/README\.md$/.test(file));
  expect(readmes.filter((file) => !DOCUMENTS.includes(file))).toEqual([]);
  expect(readmes.filter((file) => !quoted(read("CONTRIBUTING.md")).includes(file))).toEqual([]);
});

/** Whole paths of this project that a comment names. */
const NAMED_IN_COMMENT =
  /(?<![\w./~-])(?:app|db|test|public)(?:\/[\w.-]+)*\/[\w-]+(?:\.[\w-]+)*\.(?:tsx?|js|css|svg|md)\b/g;

function missingInComments(text: string): string[] {
  const comments = text.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [];
  return comments
    .flatMap((comment) => comment.match(NAMED_IN_COMMENT) ?? [])
    .filter((at) => !fs.existsSync(at));
}

test("files that comments of code and style sheets name exist", () => {
  const missing = listFiles("app", "db", "test")
    .filter((file) => /\.(css|tsx?|js)$/.test(file) && !file.startsWith("test/fixtures/"))
    .flatMap((file) => missingInComments(read(file)).map((at) => `${file}: ${at}`));
  expect(missing).toEqual([]);
});

test.each(SAID)("%s says: %s", (document, sentence) => {
  expect(words(read(document))).toContain(sentence);
});

test.each(WRITTEN_TABLES)(
  "the table of $document is as npm run document writes it",
  ({ document, name, write }) => {
    const text = read(document);
    expect(withTable(text, name, write())).toBe(text);
  },
);

test(".env.example lists every setting and no other", () => {
  const listed = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(SETTINGS.toSorted());
});

test("the versions of Node.js are those that the program accepts", () => {
  const { engines } = JSON.parse(read("package.json"));
  const [, from, before] = /^>=([\d.]+) <(\d+)$/.exec(engines.node) ?? [];
  expect(read("README.md")).toContain(`${from} and later of 20 still works, ${before} does not yet`);
  expect(read("app/refuse-unsupported-node.js")).toContain(`major >= ${before}`);
  expect(read("Dockerfile")).toMatch(/FROM node:22/);
});

test("rooms that CONTRIBUTING names are the folders of the layers", () => {
  const named = /named after areas of the product: ([^.]+)\./
    .exec(words(read("CONTRIBUTING.md")))?.[1]
    ?.split(", ");
  const folders = ["app/components", "app/features", "app/routes"].flatMap((layer) =>
    fs.readdirSync(layer, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? [it.name] : [])),
  );
  expect(named).toEqual([...new Set(folders)].sort());
});

describe("the checks themselves", () => {
  test("see what is not there", () => {
    expect(missingPaths("README.md", "`app/nowhere/file.ts`, `app/domain` and `never-was.conf`")).toEqual([
      "app/nowhere/file.ts",
      "never-was.conf",
    ]);
    expect(missingInComments(`/${"*"} As app/routes.ts and app/never/was.tsx say. *${"/"}`)).toEqual([
      "app/never/was.tsx",
    ]);
    expect(missingLinks("README.md", "[there](SECURITY.md) [not there](NOWHERE.md)")).toEqual(["NOWHERE.md"]);
    expect(unknownCommands("`npm run backup` and `npm run forgotten`")).toEqual(["forgotten"]);
    expect(unknownSettings("`DATA_DIRECTORY`, `MAIL_TO`")).toEqual(["MAIL_TO"]);
    expect(unknownAddresses("`/s/<wave>/chain`, `/healthz`, `/nowhere`")).toEqual(["/nowhere"]);
    expect(() => constant(joining, "NEVER_WAS")).toThrow("NEVER_WAS");
    expect(() => withTable("no place", "imports", "")).toThrow("no place");
  });
});
