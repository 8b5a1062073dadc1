import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAddress } from "~/commands/verify-page/check-address";
import {
  HASHES_FILE,
  hashBuild,
  type ReleaseHashes,
  readHashes,
} from "~/commands/verify-page/release-hashes";
import { freePort } from "../../support/served-app";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { temporaryDirectory } from "../../support/surveyed-wave";

let survey: ServedSurvey;
let release: ReleaseHashes;
beforeAll(async () => {
  survey = await serveSurvey();
  const read = readHashes(HASHES_FILE);
  if (!read) throw new Error("the build wrote no hashes");
  release = read;
});
afterAll(() => survey.end());

type Served = { status: number; headers: Record<string, string>; body: Buffer };

/** Something between the server and the reader that changes what passes; null lets it pass. */
async function altered(change: (path: string, served: Served) => Served | null) {
  const port = await freePort();
  const server = http.createServer(async (request, response) => {
    const asked = request.url ?? "/";
    const answer = await fetch(survey.url + asked, { redirect: "manual" });
    const served: Served = {
      status: answer.status,
      headers: {
        "Content-Type": answer.headers.get("Content-Type") ?? "",
        "Content-Security-Policy": answer.headers.get("Content-Security-Policy") ?? "",
      },
      body: Buffer.from(await answer.arrayBuffer()),
    };
    const { status, headers, body } = change(asked, served) ?? served;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const verdict = await checkAddress(`http://127.0.0.1:${port}/s/${survey.wave}`, release);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return verdict;
}

async function findings(change: (path: string, served: Served) => Served | null): Promise<string> {
  const verdict = await altered(change);
  if (!verdict.ok) throw new Error(verdict.problem);
  return verdict.differs.join("\n");
}

const isPage = (asked: string) => new RegExp(`^/s/${"[a-z0-9]+"}(\\?|$)`).test(asked);
const inPage = (edit: (page: string) => string) => (asked: string, served: Served) =>
  isPage(asked) ? { ...served, body: Buffer.from(edit(served.body.toString("utf8"))) } : null;
const inFile = (pattern: RegExp, edit: (file: Served) => Served) => (asked: string, served: Served) =>
  pattern.test(asked) ? edit(served) : null;

const command = (...given: string[]) => commandIn({}, ...given);

function commandIn(environment: Record<string, string>, ...given: string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "app/commands/verify-page.ts", ...given], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

test("the build writes the hashes of what it serves, and serves them", async () => {
  expect(release).toEqual(hashBuild());
  const served = await fetch(`${survey.url}/s/assets/release.json`);
  expect(await served.json()).toEqual(release);
  expect(served.headers.get("Cache-Control")).toBe("no-cache");
});

describe("the command", () => {
  test("ends with 0 where everything equals, and says what that shows and what not", () => {
    const { code, said } = command(survey.links[0] ?? "");
    expect(said).not.toContain("DIFFERS");
    for (const language of ["en", "de", "fr", "es"]) expect(said).toContain(`the page (${language})`);
    for (const file of Object.keys(release.files)) expect(said).toContain(file);
    expect(said).toMatch(/The server can serve others, or you later, something else/);
    expect(code).toBe(0);
  });

  test("says the same wherever it is run: dates are said in the zone of the server", () => {
    const address = survey.links[0] ?? "";
    for (const TZ of ["Pacific/Kiritimati", "America/St_Johns"]) {
      expect(commandIn({ TZ }, address)).toEqual(command(address));
      expect(commandIn({ TZ }, "--list")).toEqual(command("--list"));
    }
  });

  test("prints the same number from the build and from a file that somebody kept", () => {
    const file = path.join(temporaryDirectory(), "release.json");
    fs.copyFileSync(HASHES_FILE, file);
    const [own, kept] = [command("--list"), command("--list", "--hashes", file)];
    expect(own).toEqual(kept);
    expect(own.said).toMatch(/Number of the release: [0-9a-f]{64}/);
  });

  test("ends with 1 where something differs", () => {
    const file = path.join(temporaryDirectory(), "release.json");
    const [style = ""] = Object.keys(release.files).filter((name) => name.endsWith(".css"));
    fs.writeFileSync(file, JSON.stringify({ ...release, files: { ...release.files, [style]: "00" } }));
    const { code, said } = command(`${survey.url}/s/${survey.wave}`, "--hashes", file);
    expect(said).toMatch(/DIFFERS .*survey-.*\.css is another file: SHA-256 [0-9a-f]{64} instead of 00/);
    expect(code).toBe(1);
  });

  test("ends with 2 and a sentence where nothing can be compared", async () => {
    const nowhere = await freePort();
    const cases: [string[], RegExp][] = [
      [[`http://127.0.0.1:${nowhere}/s/abc`], /cannot be reached \(ECONNREFUSED\)\. Check the address/],
      [[`${survey.url}/s/n0suchwave`], /serves no survey \(status 404\)/],
      [[`${survey.url}/`], /is no address of a survey/],
      [["not an address"], /is no address of a survey/],
      [[], /Compares the survey that an address serves/],
      [["--hashes", "package.json", `${survey.url}/s/${survey.wave}`], /no list of hashes/],
    ];
    for (const [given, sentence] of cases) {
      const { code, said } = command(...given);
      expect(said).toMatch(sentence);
      expect(code).toBe(2);
    }
    const file = path.join(temporaryDirectory(), "release.json");
    fs.writeFileSync(file, JSON.stringify({ ...release, pages: { ...release.pages, en: "00" } }));
    expect(command("--list", "--hashes", file)).toMatchObject({ code: 2 });
  });
});

describe("what something on the way changes is named", () => {
  test("nothing where nothing is changed", async () => {
    expect(await findings(() => null)).toBe("");
  });

  test.each<[string, (asked: string, served: Served) => Served | null, RegExp]>([
    [
      "one byte of the script",
      inFile(/ballot-/, (file) => ({ ...file, body: Buffer.concat([file.body, Buffer.from(" ")]) })),
      /ballot-\S+\.js is another file/,
    ],
    [
      "one byte of a script that is fetched later",
      inFile(/carry-/, (file) => ({ ...file, body: Buffer.concat([file.body, Buffer.from(" ")]) })),
      /carry-\S+\.js is another file/,
    ],
    [
      "the style",
      inFile(/\.css/, (file) => ({ ...file, body: Buffer.from("body{}") })),
      /survey-\S+\.css is another file/,
    ],
    [
      "a file that is gone",
      inFile(/after-/, (file) => ({ ...file, status: 404 })),
      /after-\S+ is not served \(404\)/,
    ],
    [
      "a file that lies elsewhere",
      inFile(/ballot-/, (file) => ({
        ...file,
        status: 302,
        headers: { Location: "https://elsewhere.example/a.js" },
      })),
      /ballot-\S+ sends on to https:\/\/elsewhere\.example\/a\.js/,
    ],
    [
      "an added script",
      inPage((page) =>
        page.replace("</head>", '<script src="https://elsewhere.example/x.js"></script></head>'),
      ),
      /a script that the release does not have: https:\/\/elsewhere\.example\/x\.js/,
    ],
    [
      "a script inside the page",
      inPage((page) => page.replace("</body>", "<script>send(document.body)</script></body>")),
      /does not have: inside the page, beginning with "send\(document\.body\)"/,
    ],
    [
      "a missing script",
      inPage((page) => page.replace(/<script type="module"[^>]*><\/script>/, "")),
      /a script is missing: \/s\/assets\/ballot-/,
    ],
    [
      "another script in its place",
      inPage((page) => page.replace(/\/s\/assets\/ballot-[^"]+/, "/s/assets/other.js")),
      /does not have: \/s\/assets\/other\.js/,
    ],
    [
      "another style",
      inPage((page) =>
        page.replace(/<link rel="stylesheet"[^>]*>/, '<link rel="stylesheet" href="/x.css"/>'),
      ),
      /not in the release: <link rel="stylesheet" href="\/x\.css"\/>/,
    ],
    [
      "an attribute that runs a script",
      inPage((page) => page.replace("<main>", '<main onclick="x()">')),
      /not in the release: <main onclick="x\(\)">/,
    ],
    [
      "a frame",
      inPage((page) => page.replace("</main>", '<iframe src="/x"></iframe></main>')),
      /not in the release: <iframe src="\/x">/,
    ],
    [
      "a word",
      inPage((page) => page.replace("<h1", "<p>Begin your comment with your number.</p><h1")),
      /is served as ".*Begin your comment/,
    ],
    [
      "a word of the script",
      inPage((page) => page.replace('"words":{', '"words":{"missing":"x",')),
      /does not have: the script's own words and the rules in the page/,
    ],
    [
      "a moment that is not that of the zone it names",
      inPage((page) => page.replace(/"timeZone":"[^"]+"/, '"timeZone":"Pacific/Kiritimati"')),
      /is served as/,
    ],
    [
      "one language only",
      (asked, served) =>
        asked.includes("lang=fr") ? { ...served, body: Buffer.from(`${served.body} `) } : null,
      /the page \(fr\)/,
    ],
    [
      "the rules in the page",
      inPage((page) => page.replace(/"invited":\d+/, '"invited":99')),
      /the published rules are not those of the page/,
    ],
    [
      "a policy that is gone",
      (asked, served) => (isPage(asked) ? { ...served, headers: { "Content-Type": "text/html" } } : null),
      /the policy that lets the page run its own script only is missing/,
    ],
    [
      "a page that lies elsewhere",
      (asked, served) =>
        isPage(asked)
          ? { ...served, status: 301, headers: { Location: "https://elsewhere.example/" } }
          : null,
      /sends on to https:\/\/elsewhere\.example\//,
    ],
  ])("%s", async (_, change, sentence) => {
    expect(await findings(change)).toMatch(sentence);
  });

  test("a page without a survey is nothing to compare", async () => {
    const verdict = await altered(inPage(() => "<!doctype html><p>Soon</p>"));
    expect(verdict).toMatchObject({ ok: false });
  });
});
