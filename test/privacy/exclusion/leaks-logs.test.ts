import { createHash } from "node:crypto";
import fs from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLines } from "~/content/anonymity/log-lines";
import { LOGGED } from "~/features/anonymity/exclusion/known-log-lines.server";
import { readSourceFiles } from "../../architecture/source-files";
import { type Original, original, type Planted, put } from "../../support/exclusion/planted";
import { findingsIn } from "../../support/exclusion/verified";

let honest: Original;
beforeAll(async () => {
  honest = await original([5, 5]);
});
afterAll(() => honest.end());

const TIME = 1795600000123;
const line = (fields: object, level = 40) => JSON.stringify({ level, time: TIME, ...fields });
const failed = (message: string) =>
  line(
    {
      err: {
        type: "Error",
        message,
        stack: `Error: ${message}\n    at file:///opt/tandem/build/server/index.js:1:2`,
      },
      msg: "a page failed",
    },
    50,
  );

/** What Tandem and what it runs in write. */
const CLEAN = (wave: string) => [
  "Tandem is ready: http://localhost:3000/?start=hjpz4-wbkag-b6946-8c65p",
  "Tandem is ready: https://tandem.example.org (listens on http://localhost:3000)",
  line({ failed: 1, msg: "mail failed for good; the wave's page shows how many" }),
  line({ waves: [wave], msg: "waves cannot be closed: their key files are missing" }, 50),
  line({ problem: "unreachable", msg: "mail waits: the mail server cannot be used now" }),
  line({
    wave,
    state: "planned",
    reason: "too-few-invited",
    msg: "a wave could not go on as scheduled",
  }),
  failed("database is locked"),
  failed("The key file h7k2m9p4qx.json is damaged. Put back the undamaged file if there is one."),
  failed("EISDIR: illegal operation on a directory, read"),
  `tandem-1  | ${line({ failed: 2, msg: "mail failed for good; the wave's page shows how many" })}`,
  `Nov 29 23:08:59 host node[123]: ${failed("database is locked")}`,
  "Nov 29 23:08:59 host systemd[1]: Started tandem.service - Tandem, the survey of how two departments work together.",
  `2026-11-29T23:08:59.123456789Z ${line({ failed: 2, msg: "mail failed for good; the wave's page shows how many" })}`,
  JSON.stringify({ log: `${failed("x")}\n`, stream: "stdout", time: "2026-11-29T23:08:59Z" }),
  "",
  "> tandem@0.1.0 serve",
  "> node app/server.js",
  line({ msg: "the log cannot be emptied: another program reads the database" }),
  line({ msg: "the log can be emptied again" }, 30),
  line({ msg: "mail goes out again" }, 30),
  line({ wave, msg: "a wave has opened" }, 30),
  line({ wave, msg: "a wave has closed" }, 30),
  line({ version: "0.1.0", node: "22.23.3", msg: "the program has started" }, 30),
  line({ wrong: 3, throttled: 0, msg: "sign-ins were refused" }),
  line({ problem: "disk-full", msg: "no ballot can be taken" }, 50),
  line({ msg: "ballots can be taken again" }, 30),
  "An unfinished copy that a restore left behind was removed: /var/lib/tandem/tandem.sqlite.0123456789ab.restoring",
  line({ waves: [wave], msg: "keys of ended waves wait: another program reads the database" }),
  line({ waves: [wave], msg: "keys of ended waves are destroyed" }, 30),
  "Once, at this upgrade, the database gets larger pages (12 MB are rewritten). Do not stop Tandem; if it is stopped, nothing is lost and the next start begins again.",
  "The database has its larger pages.",
  "Tandem cannot start.",
  "Port 3000 is taken by another program. Set PORT to a free one.",
  "The backup is in /backups/tandem-2026-11-22.sqlite (412 KiB, checked).",
];

test("what Tandem writes is no finding, also where the journal or a container keeps it, packed or not", () => {
  const planted = honest.copy();
  put(planted.logs, "tandem.log", `${CLEAN(planted.wave).join("\n")}\n`);
  put(planted.logs, "tandem.log.1.gz", gzipSync(CLEAN(planted.wave).join("\n")));
  expect(findingsIn(planted, { logs: [planted.logs] })).toEqual([]);
});

type Leak = readonly [name: string, found: string, line: (planted: Planted, at: number) => string];

const short = ({ tokens }: Planted, at: number) => tokens[at]?.toString("hex").slice(0, 8) ?? "";
const LEAKS: readonly Leak[] = [
  [
    "an address and the beginning of a token",
    "lineUnknown",
    (planted, at) => `10.0.0.${at} ${short(planted, at)}`,
  ],
  [
    "an address and what looks like a receipt",
    "lineUnknown",
    ({ tokens }, at) =>
      `10.0.0.${at} ${createHash("sha256")
        .update(tokens[at] ?? "")
        .digest("hex")}`,
  ],
  // Siblings.
  [
    "a proxy's line",
    "lineUnknown",
    (_, at) => `10.1.2.${at} - - [25/Nov/2026:10:00:0${at}] "POST /s/w1/claim HTTP/1.1" 200 12`,
  ],
  ["a line of JSON that Tandem does not know", "lineUnknown", () => line({ msg: "claim" })],
  [
    "a known line with a field more",
    "lineUnknown",
    (_, at) => line({ failed: 1, who: at, msg: "mail failed for good; the wave's page shows how many" }),
  ],
  [
    "an opening with whom it invited",
    "lineUnknown",
    () => line({ wave: "h7k2m9p4qx", to: "anna", msg: "a wave has opened" }, 30),
  ],
  [
    "a refused sign-in with whose it was",
    "lineUnknown",
    () => line({ wrong: "anna", throttled: 0, msg: "sign-ins were refused" }),
  ],
  [
    "a known line with blanks",
    "lineUnknown",
    () => `${line({ failed: 1, msg: "mail failed for good; the wave's page shows how many" })}   `,
  ],
  [
    "a known line with a number as a text",
    "lineUnknown",
    () => line({ failed: "anna", msg: "mail failed for good; the wave's page shows how many" }),
  ],
  ["an error about somebody", "lineTells", ({ people }) => failed(`no mail for ${people[0]?.email}`)],
  [
    "an error with an address of the network",
    "lineTells",
    () => failed("connect ECONNREFUSED 192.168.1.17:25"),
  ],
  [
    "an error with a token",
    "lineTells",
    ({ tokens }) => failed(`UNIQUE constraint failed: ${tokens[0]?.toString("base64")}`),
  ],
  ["an error with the beginning of a token", "lineTells", () => failed("already cast: 7f3a91c0")],
  [
    "an error with what a query was given",
    "lineTells",
    () => failed("Failed query: insert into ballot\nparams: 1,2"),
  ],
  ["an error with a request of a respondent", "lineTells", () => failed("POST /s/h7k2m9p4qx/ballot failed")],
  ["a code", "lineTells", ({ people }) => failed(`bad ${people[0]?.link.split("#")[1]}`)],
  [
    "a reason that tells",
    "lineTells",
    () =>
      line({
        wave: "w1",
        state: "open",
        reason: "anna@brandt.example answered",
        msg: "a wave could not go on as scheduled",
      }),
  ],
  [
    "a line after one that says why there was no start",
    "lineTells",
    ({ people }) => `Tandem cannot start.\n${people[0]?.email}`,
  ],
  [
    "an address of the start that holds more",
    "lineUnknown",
    () => "Tandem is ready: https://a.example 10.1.2.3 7f3a91c0",
  ],
  ["a size that is none", "lineUnknown", () => "The backup is in /backups/a.sqlite (anna 17 KiB, checked)."],
  ["an SQL statement", "lineUnknown", () => "insert into ballot values (1)"],
  ["one letter", "lineUnknown", () => "x"],
  [
    "half a token where a wave is named",
    "lineTells",
    ({ tokens }) =>
      line(
        { waves: [tokens[0]?.toString("hex").slice(0, 40)], msg: "keys of ended waves are destroyed" },
        30,
      ),
  ],
  [
    "somebody where a wave is named",
    "lineUnknown",
    () => line({ waves: ["anna1042"], msg: "keys of ended waves are destroyed" }, 30),
  ],
  [
    "a problem of mails that there is not",
    "lineUnknown",
    () => line({ problem: "anna-berg-answered", msg: "mail waits: the mail server cannot be used now" }),
  ],
  [
    "half a token as the mark of a start",
    "lineTells",
    ({ tokens }) => `-- Boot ${tokens[0]?.toString("hex").slice(0, 32)} --`,
  ],
  ["an error about an invited person", "lineTells", () => failed("Person 3 answered at 10:42")],
  ["words where npm names a script", "lineUnknown", () => "> anna answered 10:42"],
  ["words where Node.js warns", "lineUnknown", () => "(node:1) Warning: anna answered 10:42"],
  ["a service called after somebody", "lineUnknown", () => "anna-berg-1042 | Tandem cannot start."],
  [
    "marks of a container",
    "lineUnknown",
    () =>
      JSON.stringify({
        log: "Tandem cannot start.\n",
        stream: "stdout",
        time: "2026-11-29T23:08:59Z",
        attrs: { who: "anna" },
      }),
  ],
  [
    "somebody where systemd speaks",
    "lineUnknown",
    () => "Nov 29 10:42:00 host systemd[1]: tandem.service: anna answered",
  ],
];

test.each(LEAKS)("%s", (_, found, write) => {
  const planted = honest.copy();
  put(planted.logs, "tandem.log", [...CLEAN(planted.wave), write(planted, 1), write(planted, 2)].join("\n"));
  const said = findingsIn(planted, { logs: [planted.logs] }).join("\n");
  expect(said).toMatch(new RegExp(`^${found}: .*logs/tandem.log:\\d+`, "m"));
});

test("the same in a packed log", () => {
  const planted = honest.copy();
  put(planted.logs, "a.gz", gzipSync("10.0.0.1 7f3a91c0\n"));
  expect(findingsIn(planted, { logs: [planted.logs] }).join()).toContain("lineUnknown");
});

test("what stands at the terminal before anything is built is as it is known", () => {
  const code = ["app/server.js", "app/refuse-unsupported-node.js"].map((file) =>
    fs.readFileSync(file, "utf8"),
  );
  const missing = Object.values(startLines).filter((line) => !code.some((text) => text.includes(line)));
  expect(missing).toEqual([]);
});

test("every line that the code writes is known, and no other", () => {
  const written = readSourceFiles("app").flatMap(({ text }) =>
    [...text.matchAll(/log\(\)\s*\.\w+\(\s*(?:\{[^}]*\},\s*)?"([^"]+)",?\s*\)/g)].map(
      ([, message]) => message ?? "",
    ),
  );
  const own = Object.keys(LOGGED).filter((message) => !/^second |^killed by /.test(message));
  expect([...new Set(written)].sort()).toEqual(own.sort());
});
