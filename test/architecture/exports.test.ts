import path from "node:path";
import { expect, test } from "vitest";
import { unusedExports } from "./exports";
import { parseSource, readSourceFiles } from "./source-files";

const files = readSourceFiles("app", "db", "test").filter(
  ({ path: file }) =>
    !file.startsWith("test/fixtures/") && file !== "test/support/connections/client-types.ts",
);

/**
 * Read by the framework, or by whoever computes with the domain and the protocol, whose functions carry examples.
 */
const PUBLIC = /^app\/(routes\/|root\.tsx|entry\.|domain\/|ballot\/)|^test\/fixtures\//;
/** What no import names, and why. */
const AHEAD = [
  // app/development.js loads these through Vite, and vitest.config.ts lies beside app, db and test.
  "app/http/server.server.ts: createApp",
  "app/http/server.server.ts: restartSchedule",
  "test/support/test-projects.ts: testsBelow",
];

test("nothing is exported that nobody else imports, types included", () => {
  const unused = unusedExports(files, (file) => !PUBLIC.test(file));
  expect(unused.filter((one) => !AHEAD.includes(one))).toEqual([]);
});

test("an export that nobody imports is found, whichever way others are imported", () => {
  const made = parseSource(
    "app/features/a.server.ts",
    "export function used() {}\nexport type Used = 1;\nexport const alone = 1;\nexport type Alone = 2;",
  );
  const whole = parseSource("app/features/b.server.ts", "export const some = 1;");
  const user = parseSource(
    "test/c.test.ts",
    'import { used as mine, type Used } from "~/features/a.server";\nimport * as b from "../app/features/b.server";',
  );
  expect(unusedExports([made, whole, user], () => true)).toEqual([
    "app/features/a.server.ts: alone",
    "app/features/a.server.ts: Alone",
  ]);
});

/** Files that hold several use cases or values of one thing, none of them the main one. */
const SEVERAL = [
  "accounts/change-account",
  "accounts/one-time-link",
  "background-work",
  "connections/manage-webhooks",
  "connections/webhook-facts",
  "company/manage-relationships",
  "company/reach-relationship",
  "derive-code",
  "export/figures",
  "local-time",
  "interventions/draft-intervention",
  "interventions/save-company-intervention",
  "steering/unwanted-mail",
  "test-survey/answer-test",
  "test-survey/kept-tests",
  "mail/message-parts",
  "meeting/steer-meeting",
  "privacy/person-traces",
  "roster/change-roster",
  "schedule/pause-schedule",
  "storage/check-permissions",
  "storage/restore-erasures",
  "storage/restore-owner",
  "trends/describe-time",
  "trends/save-note",
  "key-file-match",
  "wave-key-file",
];

const wordsOf = (name: string) =>
  (name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []).map((it) => it.toLowerCase());

/** "trends/describe-drift" is answered by describeDrift and by describeTrendDrift. */
function answers(file: string, exported: string): boolean {
  let from = 0;
  const words = wordsOf(exported);
  return wordsOf(path.basename(file)).every((word) => {
    const place = words.indexOf(word, from);
    from = place + 1;
    return place >= 0;
  });
}

test("a use case is exported under the name of its file", () => {
  const features = files.flatMap(({ path: file, text }) => {
    const name = /^app\/features\/(.*)\.server\.ts$/.exec(file)?.[1];
    return name === undefined ? [] : [{ name, text }];
  });
  const names = features.map(({ name }) => name);
  // Attacks and what looks for the unknown are built of parts, and so are long use cases: "open-wave-claims" is a part of "open-wave".
  const isPart = (name: string) =>
    /^anonymity\/(attack-|exclusion\/)/.test(name) || names.some((whole) => name.startsWith(`${whole}-`));
  const odd = features.filter(({ name, text }) => {
    const exported = [...text.matchAll(/^export (?:async )?(?:function\*?|const|type) (\w+)/gm)];
    return !isPart(name) && !SEVERAL.includes(name) && !exported.some(([, it = ""]) => answers(name, it));
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
  expect(SEVERAL.filter((name) => !names.includes(name))).toEqual([]);
  expect(answers("plan/describe-outcomes", "tellWhatCame")).toBe(false);
  expect(answers("trends/describe-drift", "describeTrendDrift")).toBe(true);
});
