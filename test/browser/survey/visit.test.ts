import fs from "node:fs";
import type { APIResponse, Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { receiptOf } from "~/ballot/cast";
import { closeWave } from "~/features/waves/close-wave.server";
import type { Database } from "~db/client.server";
import { listBallots } from "~db/queries/ballots.server";
import { findWave } from "~db/queries/waves.server";
import { action, actionPlan, wave as waveTable } from "~db/schema";
import { launchBrowser } from "../../support/browser";
import { everyRow } from "../../support/database";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import {
  answerAll,
  phone as newPhone,
  open,
  ready,
  start,
  storage,
  toCheck,
  visible,
} from "../../support/survey-visit";
import { answer, personalCodes, sampleContent } from "../../support/surveyed-wave";

const AXE = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");
let browser: Browser;
let shared: ServedSurvey;
let survey: ServedSurvey;
let next = 0;

beforeAll(async () => {
  [browser, shared] = await Promise.all([launchBrowser(), serveSurvey([60, 5])]);
  survey = shared;
});

afterAll(async () => {
  await browser?.close();
  await shared?.end();
});

/** For what changes the whole survey: a server of its own. */
async function apart(run: () => Promise<void>, beforeOpening?: (db: Database) => void): Promise<void> {
  const place = next;
  survey = await serveSurvey(undefined, undefined, undefined, beforeOpening);
  next = 0;
  try {
    await run();
  } finally {
    await survey.end();
    survey = shared;
    next = place;
  }
}

/** A survey before this one, of which one thing came and another did not. */
function withPlan(db: Database): void {
  const createdAt = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000);
  const past = {
    id: "past",
    relationshipId: "rel1",
    quarter: "2026-Q3",
    state: "closed" as const,
    opensAt: createdAt,
    closesAt: createdAt,
  };
  db.insert(waveTable)
    .values({ ...past, threshold: 5, delivery: "mail", createdAt })
    .run();
  db.insert(actionPlan)
    .values({ id: "plan", relationshipId: "rel1", waveId: "past", createdAt, updatedAt: createdAt })
    .run();
  const common = {
    planId: "plan",
    firstOwner: "A",
    secondOwner: "B",
    startsOn: "2026-09-01",
    dueOn: "2026-10-01",
    firstStep: "x",
    signOfSuccess: "y",
  };
  db.insert(action)
    .values([
      { ...common, id: "a1", interventionId: "joint-meeting", position: 0, status: "done" },
      {
        ...common,
        id: "a2",
        interventionId: "lead-definition",
        position: 1,
        status: "dropped",
        droppedBecause: "The <b>product</b> launch came first",
      },
    ])
    .run();
}

/** Passes a request on with the Origin that interception takes out. */
function forward(route: Route): Promise<APIResponse> {
  return route.fetch({ headers: { ...route.request().headers(), origin: survey.url } });
}

/** One draft that nobody can read, and nothing else. */
const SEALED_ONLY =
  /^\[\{"tandem-ballot:\w+:[\w-]{22}":"\{\\"closesAt\\":\\"[\w:.-]+\\",\\"sealed\\":\\"[\w-]+\\"\}"\},\{\}\]$/;

const phone = (options?: Parameters<typeof newPhone>[1]) => newPhone(browser, options);
const link = () => survey.links[next++] ?? "";
const ballots = () => listBallots(survey.db, survey.wave, Buffer.alloc(0), 100);
const receipts = () => {
  const hash = findWave(survey.db, survey.wave)?.manifestHash ?? "";
  return ballots().map(({ sealed }) => receiptOf(hash, sealed));
};

describe("a visit", () => {
  test("from the link to the receipt: five requests, no cookie, no code in an address, nothing left behind", async () => {
    const { page, context, requests, errors } = await phone();
    await context.addCookies([{ name: "tandem", value: "of-somebody-from-hr", url: survey.url }]);
    const counted = ballots().length;
    const address = link();
    const code = new URL(address).hash.slice(1);
    const before = everyRow(survey.db);
    await open(page, address);
    expect(page.url()).toBe(address.split("#")[0]);
    expect(await page.textContent("[data-invited]")).toBe("You are one of 60 people invited in Sales.");
    expect(requests.map((request) => request.method())).toEqual(["GET", "GET", "GET"]);
    expect(everyRow(survey.db)).toBe(before);

    await page.click("[data-start]");
    await page.waitForSelector(visible("section-1"));
    expect(await page.title()).toBe("Section 1 of 8: Two-way communication");
    expect(await storage(page)).not.toContain(code.slice(2, 20));
    await toCheck(page, "A weekly list of leads.");
    expect(await page.isVisible("text=A weekly list of leads.")).toBe(true);
    await page.click("[data-send]");
    await page.waitForSelector(visible("thanks"));

    const receipt = await page.textContent('[data-page="thanks"] [data-receipt]');
    expect(receipts()).toContain(receipt);
    expect(requests.map((request) => request.method())).toEqual(["GET", "GET", "GET", "POST", "POST"]);
    for (const request of requests) {
      const { referer, cookie } = await request.allHeaders();
      expect(request.url()).not.toContain(code.slice(2));
      expect(referer || undefined).toBeUndefined();
      if (request.method() === "POST") expect(cookie).toBeUndefined();
    }
    const left = await storage(page);
    expect(left).toBe(JSON.stringify([{}, { [`tandem-ballot:${survey.wave}:receipt`]: receipt }]));
    expect(await page.evaluate(() => document.querySelectorAll("input:checked").length)).toBe(0);
    expect(await page.inputValue("#comment")).toBe("");

    await page.goBack();
    expect(await page.isVisible(visible("thanks"))).toBe(true);
    await page.reload();
    await ready(page);
    expect(ballots()).toHaveLength(counted + 1);
    expect(errors).toEqual([]);
  });

  test("without a code in the address, as with a slip, shows how many are invited in both departments before one is typed", async () => {
    const { page } = await phone();
    await open(page, link().split("#")[0] ?? "");
    expect(await page.isVisible("[data-invited]")).toBe(true);
    expect(await page.textContent("[data-invited]")).toMatch(/^Invited: Sales 60, Marketing \d+\.$/);
  });

  test("by keyboard alone", async () => {
    const { page } = await phone();
    const counted = ballots().length;
    await open(page, link());
    await page.focus("[data-start]");
    await page.keyboard.press("Enter");
    for (let section = 1; section <= 7; section++) {
      await page.waitForSelector(visible(`section-${section}`));
      const items = (await page.$$(`${visible(`section-${section}`)} fieldset`)).length;
      for (let item = 0; item < items; item++) {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    }
    await page.waitForSelector(visible("section-8"));
    for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector(visible("check"));
    expect(await page.locator("dd b", { hasText: "Rarely" }).count()).toBe(22);
    await page.focus("[data-send]");
    await page.keyboard.press("Enter");
    await page.waitForSelector(visible("thanks"));
    expect(ballots()).toHaveLength(counted + 1);
  });

  test("reminds once of what is open, then lets it be left out", async () => {
    const { page } = await phone();
    await start(page, link());
    await page.click(`${visible("section-1")} [data-continue]`);
    expect(await page.title()).toMatch(/^Error: Section 1 of 8/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toContain("There is a problem");
    await page.click(`${visible("section-1")} [data-problems] a >> nth=1`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("communication-2");
    await page.click(`${visible("section-1")} [data-continue]`);
    await page.waitForSelector(visible("section-2"));
    expect(await page.title()).toMatch(/^Section 2 of 8/);
  });

  test("a comment that is too long stays as it was written and is not sent", async () => {
    const { page } = await phone();
    await start(page, link());
    await answerAll(page, 2);
    await page.fill("#comment", "x".repeat(510));
    await page.click(`${visible("section-8")} [data-continue]`);
    expect(await page.textContent("#comment-problem")).toContain("Characters to take out: 10");
    expect((await page.inputValue("#comment")).length).toBe(510);
    await page.fill("#comment", "x".repeat(500));
    await page.click(`${visible("section-8")} [data-continue]`);
    await page.waitForSelector(visible("check"));
  });

  test("the phone's Back goes one page back, a reload keeps the answers, Change comes back to the check", async () => {
    const { page } = await phone();
    await start(page, link());
    await toCheck(page);
    await page.goBack();
    expect(await page.isVisible(visible("section-8"))).toBe(true);
    await page.goBack();
    expect(await page.isVisible(visible("section-7"))).toBe(true);
    await page.reload();
    await ready(page);
    await page.waitForSelector(visible("section-7"));
    expect(await page.locator(`${visible("section-7")} input:checked`).count()).toBe(4);
    await page.goForward();
    await page.goForward();
    await page.waitForSelector(visible("check"));
    await page.click("[data-change=section-3] >> nth=0");
    await page.waitForSelector(visible("section-3"));
    await page.click(`${visible("section-3")} label:has-text("Never") >> nth=0`);
    await page.click(`${visible("section-3")} [data-continue]`);
    await page.waitForSelector(visible("check"));
    await page.click("[data-send]");
    await page.waitForSelector(visible("thanks"));
  });

  test("what came of the last survey is shown after Start and is not on the public page", () =>
    apart(async () => {
      const { page } = await phone();
      await open(page, link());
      expect(await page.content()).not.toContain("launch came first");
      await page.click("[data-start]");
      // Not before the statements, whose answers it could colour.
      await page.waitForSelector(visible("section-1"));
      for (let section = 1; section <= 8; section += 1) {
        await page.waitForSelector(visible(`section-${section}`));
        await page.click(`${visible(`section-${section}`)} [data-continue]`);
        if (section < 8) await page.click(`${visible(`section-${section}`)} [data-continue]`);
      }
      await page.waitForSelector(visible("since"));
      const shown = await page.innerText(visible("since"));
      expect(shown).toMatch(/^Done$/m);
      expect(shown).toContain("Not done: The <b>product</b> launch came first");
      expect(await page.title()).toBe("What came of the last survey");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      await page.click(`${visible("since")} [type=submit]`);
      await page.waitForSelector(visible("check"));
      await page.click(`${visible("check")} [data-back]`);
      await page.waitForSelector(visible("since"));
      await page.click(`${visible("since")} [data-back]`);
      await page.waitForSelector(visible("section-8"));
    }, withPlan));
});

describe("codes", () => {
  test("typed by hand are checked before anything is sent, and a used one is refused kindly", async () => {
    const { page, requests } = await phone();
    const address = link();
    const typed = new URL(address).hash.slice(1);
    await open(page, address.split("#")[0] ?? "");
    await page.click("[data-start]");
    await page.waitForSelector(visible("code"));
    await page.click(`${visible("code")} button`);
    expect(await page.textContent("#code-problem")).toContain("Enter the code");
    const wrong = `${typed.slice(0, 8)}${typed[8] === "A" ? "B" : "A"}${typed.slice(9)}`;
    await page.fill("#code", wrong);
    await page.keyboard.press("Enter");
    expect(await page.textContent("#code-problem")).toContain("typing mistake");
    expect(requests.filter((request) => request.method() === "POST")).toEqual([]);
    await page.fill("#code", typed.toLowerCase().replace(".", " - "));
    await page.keyboard.press("Enter");
    await page.waitForSelector(visible("section-1"));

    const other = await phone();
    await open(other.page, address);
    await other.page.click("[data-start]");
    await other.page.waitForSelector(visible("code-refused"));
    // A refusal may be false: what was asked for can be asked for again.
    expect(await storage(other.page)).toMatch(SEALED_ONLY);
  });

  test("a link that arrived cut asks for the code", async () => {
    const { page } = await phone();
    await open(page, link().slice(0, -4));
    await page.click("[data-start]");
    await page.waitForSelector(visible("code"));
    expect(await page.innerText("[data-from-link]")).toContain("incomplete or belongs to another survey");
  });

  test("a second link opened in the same tab starts with the second code", async () => {
    const { page } = await phone();
    await start(page, link());
    await page.goto(survey.links.at(-1) ?? "");
    await page.waitForFunction(() => document.body.innerText.includes("invited in Marketing"));
    expect(new URL(page.url()).hash).toBe("");
  });
});

describe("when something goes wrong", () => {
  test("a lost reply to the claim is asked for again with the same token", async () => {
    const { page } = await phone();
    const address = link();
    await open(page, address);
    await page.route("**/claim", async (route) => {
      await forward(route);
      await route.abort();
    });
    await page.click("[data-start]");
    await page.waitForSelector("[data-start-problem]:not([hidden])");
    await page.unroute("**/claim");
    await page.reload();
    await ready(page);
    await page.click("[data-start]");
    await page.waitForSelector(visible("section-1"));
  });

  test("Start says that the device is offline, where it is", async () => {
    const { page, context } = await phone();
    await open(page, link());
    await context.setOffline(true);
    await page.click("[data-start]");
    await page.waitForSelector("[data-start-problem]:not([hidden])");
    expect(await page.textContent("[data-start-problem]")).toContain("You are offline. Nothing is lost.");
    await context.setOffline(false);
    await page.click("[data-start]");
    await page.waitForSelector(visible("section-1"));
  });

  test("offline and lost replies lose nothing, and sending again counts once", async () => {
    const { page, context } = await phone();
    const counted = ballots().length;
    await start(page, link());
    await toCheck(page, "offline comment");
    await context.setOffline(true);
    await page.click("[data-send]");
    await page.waitForSelector("[data-send-problem]:not([hidden])");
    expect(await page.textContent("[data-send-message]")).toContain("You are offline");
    expect(await page.isVisible("[data-change] >> nth=0")).toBe(true);
    await context.setOffline(false);
    await page.route("**/ballot", async (route) => {
      await forward(route);
      await route.abort();
    });
    await page.click("[data-send]");
    await page.waitForFunction(() => document.body.innerText.includes("may not have arrived"));
    expect(await page.locator("[data-change]").count()).toBe(0);
    expect(ballots()).toHaveLength(counted + 1);
    await page.unroute("**/ballot");
    await page.reload();
    await page.waitForSelector(visible("check"));
    await page.click("[data-send]");
    await page.waitForSelector(visible("thanks"));
    expect(ballots()).toHaveLength(counted + 1);
  });

  test("a failing server is told apart from a refusal", async () => {
    const { page } = await phone();
    const counted = ballots().length;
    await start(page, link());
    await toCheck(page);
    const replies = [
      [500, "oops", "may not have arrived"],
      [503, "{}", "Wait a minute"],
      [409, '{"ok":false,"reason":"not-valid"}', "did not accept"],
      [200, '{"ok":true,"receipt":"0000"}', "did not accept"],
    ] as const;
    for (const [status, body, expected] of replies) {
      await page.route("**/ballot", (route) =>
        route.fulfill({ status, body, contentType: "application/json" }),
      );
      await page.click("[data-send]");
      await page.waitForFunction((text) => document.body.innerText.includes(text), expected);
      await page.unroute("**/ballot");
    }
    expect(ballots()).toHaveLength(counted);
  });

  test("a reply made with another key stops with a warning, and nothing is sent", async () => {
    const { page } = await phone();
    await page.route("**/claim", async (route) => {
      const response = await forward(route);
      const reply: { proof: string } = await response.json();
      const proof = `${reply.proof[0] === "A" ? "B" : "A"}${reply.proof.slice(1)}`;
      await route.fulfill({ response, json: { ...reply, proof } });
    });
    await open(page, link());
    await page.click("[data-start]");
    await page.waitForSelector(visible("proof"));
    expect(await page.innerText(visible("proof"))).toContain("works council");
    expect(await storage(page)).toMatch(SEALED_ONLY);
  });

  test("a manifest that is not the one of the fingerprint stops before Start", async () => {
    const { page } = await phone();
    await page.route(`**/s/${survey.wave}`, async (route) => {
      const response = await forward(route);
      const body = (await response.text()).replace('"invited":60', '"invited":61');
      await route.fulfill({ response, body });
    });
    await page.goto(link());
    await page.waitForSelector(visible("proof"));
  });

  test.each(["localhost", "127.0.0.1"])("two tabs share one token: the second says so (%s)", async (host) => {
    const { page, context } = await phone();
    const address = link().replace("localhost", host);
    await start(page, address);
    const second = await context.newPage();
    if (host !== "localhost") {
      // What browsers leave out on an address that is not secure.
      await second.addInitScript(() => Object.defineProperty(navigator, "locks", { value: undefined }));
      await page.addInitScript(() => Object.defineProperty(navigator, "locks", { value: undefined }));
      await page.reload();
      await page.waitForSelector(visible("section-1"));
    }
    await open(second, address);
    await second.click("[data-start]");
    await second.waitForSelector(visible("tabs"));
    await page.close();
    await second.reload();
    await ready(second);
    await second.click("[data-start]");
    await second.waitForSelector(visible("section-1"));
  });

  test("without JavaScript the page says why it cannot help and names the paper way", async () => {
    const { page } = await phone({ javaScriptEnabled: false });
    await page.goto(link());
    const text = await page.innerText("main");
    expect(text).toContain("JavaScript is needed here");
    expect(text).toContain("paper ballot");
    expect(await page.isDisabled("[data-start]")).toBe(true);
    expect(text).not.toContain("If that number looks wrong");
  });

  test("works without crypto.subtle, randomUUID and Web Locks, as on a plain http address", async () => {
    const { page } = await phone();
    const counted = ballots().length;
    await page.addInitScript(() => {
      Object.defineProperty(crypto, "subtle", { value: undefined });
      Object.defineProperty(crypto, "randomUUID", { value: undefined });
      Object.defineProperty(navigator, "locks", { value: undefined });
    });
    await start(page, link());
    await toCheck(page);
    await page.click("[data-send]");
    await page.waitForSelector(visible("thanks"));
    expect(ballots()).toHaveLength(counted + 1);
  });

  test("a survey that closed meanwhile says so, shows the receipt, and the answers are wiped", () =>
    apart(async () => {
      const { page } = await phone();
      await start(page, link());
      await toCheck(page);
      survey.setClockAhead(20 * 24 * 60 * 60 * 1000);
      await page.evaluate(() => {
        const { now } = Date;
        Date.now = () => now() + 20 * 24 * 60 * 60 * 1000;
      });
      await page.click("[data-send]");
      await page.waitForSelector(visible("closed"));
      expect(await page.textContent(`${visible("closed")} [data-receipt]`)).toMatch(/^[0-9A-Z ]{32}$/);
      expect(await page.innerText(visible("closed"))).toContain("Your answers have been deleted here.");
      const closed = await page.innerText(visible("closed"));
      expect(closed).toContain("If it is not there, they were not counted");
      expect(closed).toContain("Receipts of the counted ballots");
      expect(await storage(page)).toBe("[{},{}]");
      await page.goto(`${survey.url}/s/${survey.wave}`);
      expect(await page.textContent("h1")).toContain("This survey closed on");
    }));
});

describe("after closing", () => {
  test("everybody can check a receipt, in the browser, and sees how many codes and ballots there were", () =>
    apart(async () => {
      const own = ([0, 1] as const).flatMap((index) =>
        personalCodes(survey.db, survey.keys, survey.wave, index).map((code, seed) =>
          answer(survey.db, survey.keys, survey.wave, code, sampleContent(seed), new Date()),
        ),
      );
      const { page, requests } = await phone();
      await page.goto(`${survey.url}/s/${survey.wave}/receipts`);
      expect(await page.innerText("main")).toContain("published here when the survey has closed");
      const later = new Date(Date.now() + 15 * 24 * 60 * 60 * 1000);
      expect(await closeWave(survey.db, survey.keys, survey.wave, later)).toMatchObject({
        counted: own.length,
      });

      await page.reload();
      expect(await page.innerText("main")).toContain(
        `${own.length} codes were used. ${own.length} ballots were counted.`,
      );
      expect(await page.locator("[data-receipts] li").allInnerTexts()).toEqual([...own].sort());
      const asked = requests.length;
      for (const [typed, expected] of [
        [(own[0] ?? "").toLowerCase(), "on the list"],
        ["0".repeat(26), "not on the list"],
        ["0000", "26 characters"],
      ] as const) {
        await page.fill("#receipt", typed);
        await page.click("[data-check-receipt] button");
        expect(await page.innerText("[data-result]")).toContain(expected);
      }
      expect(requests).toHaveLength(asked);
      expect(await violations(page)).toEqual([]);
      await page.goto(`${survey.url}/s/${survey.wave}`);
      expect(await page.textContent("h1")).toContain("This survey closed on");
      expect(await violations(page)).toEqual([]);
    }));
});

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))",
  );
}

describe("accessibility", () => {
  test.each([
    ["light", 360],
    ["dark", 320],
  ] as const)(
    "axe finds nothing on any page in %s at %i pixels, and nothing is wider than the screen",
    async (colorScheme, width) => {
      const { page } = await phone({ colorScheme, width });
      const check = async (name: string) => {
        expect(await violations(page), name).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, name).toBeLessThanOrEqual(0);
      };
      await open(page, survey.links[0]?.split("#")[0] ?? "");
      await check("start");
      await page.click("[data-start]");
      await page.waitForSelector(visible("code"));
      await page.click(`${visible("code")} button`);
      await check("code");
      await start(page, link());
      await page.click(`${visible("section-1")} [data-continue]`);
      await check("section with reminder");
      await toCheck(page, "A comment");
      await check("check");
      await page.goBack();
      await check("comment");
      await page.goForward();
      await page.click("[data-send]");
      await page.waitForSelector(visible("thanks"));
      await check("thanks");
    },
  );
});
