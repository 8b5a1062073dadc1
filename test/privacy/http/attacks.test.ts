import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseCode } from "~/ballot/code";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import type { Database } from "~db/client.server";
import { launchBrowser } from "../../support/browser";
import { everyRow } from "../../support/database";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { phone, send, start, storage, toCheck } from "../../support/survey-visit";
import { type Code, respondent, sampleContent } from "../../support/surveyed-wave";

let browser: Browser;
let survey: ServedSurvey;
let next = 0;
beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([12, 6])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

type Left = {
  /** Ballot requests that carried a cookie. */
  cookies: number;
  /** Requests that said which page they came from. */
  referrers: number;
  /** Addresses, of requests or in the bar, that held the code. */
  addresses: number;
  /** Answers or comment still in the browser after casting. */
  draft: boolean;
};

const COMMENT = "only Anna would say this";

/** A whole visit on a phone where `spoil` may take something away, and what it left. */
async function visit(spoil: (page: Page) => Promise<unknown> = async () => {}): Promise<Left> {
  const { page, context, requests } = await phone(browser);
  await context.addCookies([{ name: "tandem", value: "of-somebody-from-hr", url: survey.url }]);
  await spoil(page);
  const link = survey.links[next++] ?? "";
  const code = new URL(link).hash.slice(3);
  await start(page, link);
  const bar = page.url();
  await toCheck(page, COMMENT);
  await send(page);
  const headers = await Promise.all(requests.map((request) => request.allHeaders()));
  const left = {
    cookies: requests.filter((request, at) => request.method() === "POST" && headers[at]?.cookie).length,
    referrers: headers.filter(({ referer }) => referer).length,
    addresses: [bar, page.url(), ...requests.map((request) => request.url())].filter((url) =>
      url.includes(code),
    ).length,
    draft: /draft|answers|sealed/i.test(await storage(page)) || (await storage(page)).includes(COMMENT),
  };
  await context.close();
  return left;
}

describe("a visit leaves nothing behind", () => {
  test("no cookie on a ballot endpoint, no referrer, no code in an address, no draft after casting", async () => {
    expect(await visit()).toEqual({ cookies: 0, referrers: 0, addresses: 0, draft: false });
  });

  test("broken: a page that sends cookies along is seen", async () => {
    const spoil = (page: Page) =>
      page.addInitScript(() => {
        const { fetch } = window;
        window.fetch = (input, init) => fetch(input, { ...init, credentials: "include" });
      });
    expect((await visit(spoil)).cookies).toBe(2);
  });

  test("broken: a page that says where it came from is seen", async () => {
    const spoil = (page: Page) =>
      page.addInitScript(() => {
        const { fetch } = window;
        window.fetch = (input, init) => fetch(input, { ...init, referrerPolicy: "unsafe-url" });
      });
    expect((await visit(spoil)).referrers).toBe(2);
  });

  test("broken: a page that leaves the code in the address is seen", async () => {
    const spoil = (page: Page) =>
      page.addInitScript(() => {
        history.replaceState = () => {};
      });
    expect((await visit(spoil)).addresses).toBeGreaterThan(0);
  });

  test("broken: a page that does not wipe the draft is seen", async () => {
    const spoil = (page: Page) =>
      page.addInitScript(() => {
        Storage.prototype.removeItem = () => {};
        Storage.prototype.clear = () => {};
      });
    expect((await visit(spoil)).draft).toBe(true);
  });
});

function codeOf(place: number): Code {
  const code = parseCode(survey.wave, new URL(survey.links[place] ?? "").hash);
  if (!code.ok) throw new Error(code.reason);
  return code;
}

describe("GET or HEAD or prefetch that writes", () => {
  /** Methods and addresses after which something else was stored. */
  async function writing(server: string, db: Database): Promise<string[]> {
    const person = respondent(db, survey.wave, codeOf(17));
    const asked = encodeURIComponent(JSON.stringify(person.claimJson));
    const paths = ["", "/claim", "/ballot", "/receipts", `/claim?claim=${asked}`, `?claim=${asked}`];
    const found: string[] = [];
    for (const path of paths) {
      for (const method of ["GET", "HEAD", "OPTIONS"]) {
        const before = everyRow(db);
        const headers = { Purpose: "prefetch", "Sec-Purpose": "prefetch;prerender" };
        await (await fetch(`${server}/s/${survey.wave}${path}`, { method, headers })).arrayBuffer();
        if (everyRow(db) !== before) found.push(`${method} ${path.slice(0, 12)}`);
      }
    }
    return found;
  }

  test("there is none", async () => {
    expect(await writing(survey.url, survey.db)).toEqual([]);
  });

  test("broken: a server that claims when a link is opened is seen", async () => {
    const eager = http.createServer((request, response) => {
      const claim = new URL(request.url ?? "", "http://localhost").searchParams.get("claim");
      if (claim) claimBallot(survey.db, survey.keys, survey.wave, JSON.parse(claim), new Date());
      response.end();
    });
    await new Promise<void>((resolve) => eager.listen(0, "127.0.0.1", resolve));
    const { port }: Pick<AddressInfo, "port"> = Object(eager.address());
    expect(await writing(`http://127.0.0.1:${port}`, survey.db)).toEqual(["GET /claim?claim"]);
    eager.close();
  });
});

test("eight casts of one token that come together over the network put one ballot into the box", async () => {
  const post = (path: string, body: unknown) =>
    fetch(`${survey.url}/s/${survey.wave}${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { Origin: survey.url, "Content-Type": "application/json" },
    });
  const count = () => Number(survey.db.$client.prepare("select count(*) from ballot").pluck().get());
  const before = count();
  const person = respondent(survey.db, survey.wave, codeOf(16));
  const reply: unknown = await (await post("/claim", person.claimJson)).json();
  const casts = Array.from({ length: 8 }, (_, seed) => person.seal(reply, sampleContent(seed)));
  const answers = await Promise.all(casts.map((cast) => post("/ballot", cast)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
  expect(count()).toBe(before + 1);
});
