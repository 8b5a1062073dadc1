import fs from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { open, phone, start, toCheck, visible } from "../../support/survey-visit";

const AXE = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");
let browser: Browser;
let survey: ServedSurvey;

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([14, 12])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

const link = (place: number) => survey.links[place] ?? "";

/** What has the focus, and what describes it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    const ids = active?.getAttribute("aria-describedby")?.split(" ") ?? [];
    const described = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return { tag: active?.tagName, text: active?.textContent ?? "", described };
  });
}

test("a page that changes says its place, its topic and the question; each group has the question and its reminder", async () => {
  const { page } = await phone(browser);
  await start(page, link(0));
  const first = await focused(page);
  expect(first.tag).toBe("H1");
  expect(first.text).toMatch(/^Section 1 of 8 \S/);
  expect(first.described).toContain("In the last three months");

  const spoken = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("[data-page=section-1] fieldset")].map((group) => ({
        name: group.querySelector("legend")?.innerText ?? "",
        question: document.getElementById(group.getAttribute("aria-describedby") ?? "")?.textContent,
      })),
    );
  for (const { name, question } of await spoken()) {
    expect(question).toContain("In the last three months");
    expect(name).not.toContain("\n");
  }
  await page.click(`${visible("section-1")} [data-continue]`);
  for (const { name } of await spoken()) expect(name).toMatch(/\S\n+Choose an answer/);
  // Focused and so spoken: an alert would speak it a second time.
  const box = page.locator(`${visible("section-1")} [data-problems]`);
  expect(await box.getAttribute("role")).toBeNull();
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a title says that a code, a ticket or a comment is wrong, and that of the comment is marked so", async () => {
  const { page } = await phone(browser);
  await open(page, survey.links[13]?.split("#")[0] ?? "");
  await page.click("[data-start]");
  await page.waitForSelector(visible("code"));
  expect(await page.title()).toBe("Enter your code");
  await page.click(`${visible("code")} [type=submit]`);
  expect(await page.title()).toBe("Error: Enter your code");
  await page.click(`${visible("code")} [data-go=ticket]`);
  await page.click('[data-own="yes"]');
  await page.waitForSelector(visible("ticket"));
  expect(await page.title()).toBe("Enter your ticket");
  await page.fill("#ticket", "7W9GW");
  await page.click(`${visible("ticket")} [type=submit]`);
  await page.waitForFunction(() => document.title === "Error: Enter your ticket");

  await page.goto("about:blank");
  await start(page, link(13));
  await toCheck(page);
  await page.click('[data-target="comment"]');
  await page.fill("#comment", "x".repeat(501));
  const next = `${visible("section-8")} [data-continue]`;
  await page.click(next);
  expect(await page.getAttribute("#comment", "aria-invalid")).toBe("true");
  expect(await page.title()).toMatch(/^Error: /);
  await page.fill("#comment", "Short");
  await page.click(next);
  await page.waitForSelector(visible("check"));
  expect(await page.getAttribute("#comment", "aria-invalid")).toBeNull();
});

test("the counter of a comment is spoken near its limit only, and not at every key", async () => {
  const { page } = await phone(browser);
  await start(page, link(1));
  const spoken: number[] = [];
  const most = 500;
  for (const length of [1, 2, 100, most - 51, most - 50, most - 49, most - 10, most, most + 1, most + 2]) {
    await page.evaluate((count) => {
      const field = document.querySelector<HTMLTextAreaElement>("#comment");
      if (field) field.value = "x".repeat(count);
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    }, length);
    if ((await page.getAttribute("#comment-left", "aria-live")) === "polite") spoken.push(length);
  }
  expect(spoken).toEqual([most - 50, most - 10, most, most + 1]);
});

test("a Start that fails keeps the focus; a Send that fails hands it to the sentence that says so", async () => {
  const { page } = await phone(browser);
  await open(page, link(2));
  await page.route("**/claim", (route) => route.abort());
  await page.focus("[data-start]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-start-problem]:not([hidden])");
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-start"))).toBe(true);
  expect(await page.getAttribute("[data-start]", "aria-disabled")).toBeNull();
  await page.unroute("**/claim");
  await page.keyboard.press("Enter");
  await page.waitForSelector(visible("section-1"));
  await toCheck(page);
  await page.route("**/ballot", (route) => route.abort());
  await page.focus("[data-send]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-send-problem]:not([hidden])");
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-send-problem"))).toBe(true);
  expect(await page.getAttribute("[data-send]", "aria-disabled")).toBeNull();
});

test("Change comes back to the row that was changed", async () => {
  const { page } = await phone(browser);
  await start(page, link(3));
  await toCheck(page);
  const change = page.locator("[data-change]").nth(9);
  const target = await change.getAttribute("data-target");
  await change.click();
  await page.keyboard.press("Space");
  await page.click("form:not([hidden]) [data-continue]");
  await page.waitForSelector(visible("check"));
  const back = await page.evaluate(() => document.activeElement?.getAttribute("data-target"));
  expect(back).toBe(target);
});

test("a browser without :has() shows where the focus is", async () => {
  const { page } = await phone(browser);
  // As Firefox before 121: rules that it cannot read are left out, and so is what stands behind its condition.
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(":has(", ":cannot(") });
  });
  await start(page, link(4));
  await page.keyboard.press("Tab");
  const ring = await page.evaluate(() => {
    const active = document.activeElement;
    const style = active ? getComputedStyle(active) : null;
    return [active?.getAttribute("type"), style?.outlineStyle, style?.outlineWidth];
  });
  expect(ring).toEqual(["radio", "solid", "3px"]);
});

test("groups of a ticket stand in line, and no short word of a headline is cut", async () => {
  const { page } = await phone(browser);
  await start(page, link(5));
  await page.click(`${visible("section-1")} [data-go=carry]`);
  await page.waitForSelector("[data-ticket] li");
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll("[data-ticket] li")]
      .slice(0, 2)
      .map((group) => group.getBoundingClientRect().top),
  );
  expect(tops[0]).toBe(tops[1]);
  const rule = await page.evaluate(() =>
    getComputedStyle(document.querySelector("h1") ?? document.body).getPropertyValue("hyphenate-limit-chars"),
  );
  expect(rule).toMatch(/^14 6/);
});

test.each(["en", "de", "fr", "es"])(
  "the statement on accessibility is there in %s, with its limits, for everybody",
  async (locale) => {
    const { page, errors } = await phone(browser, { locale, width: 320 });
    await open(page, link(6));
    await page.click("summary");
    await page.click('a[href*="/accessibility"]');
    await page.waitForSelector("h2");
    expect(await page.getAttribute("html", "lang")).toBe(locale);
    expect(await page.locator("main").innerText()).toMatch(/WCAG 2\.2[\s\S]*axe-core[\s\S]*NVDA[\s\S]*65/);
    await page.evaluate(AXE);
    const found = await page.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) => result.violations.map(({ id }) => id))`,
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(errors).toEqual([]);
  },
);

test("a link that a gateway or a hand has changed leads to the survey, with its code where there is one", async () => {
  const [wave = "", code = ""] = /\/s\/(\w+)#(.*)$/.exec(link(7))?.slice(1) ?? [];
  for (const [address, leads] of [
    [`/s/${wave}%23${code}`, `/s/${wave}#${code}`],
    [`/s/${wave}%2523${code}`, `/s/${wave}#${code}`],
    [`/s/${wave}%23${code}.`, `/s/${wave}#${code}`],
    [`/s/${wave},`, `/s/${wave}`],
    [`/s/${wave}).`, `/s/${wave}`],
    [`/s/${wave.toUpperCase().replaceAll("0", "O")}`, `/s/${wave}`],
  ] as const) {
    const response = await fetch(survey.url + address, { redirect: "manual" });
    if (address === leads) continue;
    expect([response.status, response.headers.get("Location")], address).toEqual([303, leads]);
  }
  const { page } = await phone(browser);
  await open(page, `${survey.url}/s/${wave}%23${code}`);
  await page.click("[data-start]");
  await page.waitForSelector(visible("section-1"));
  expect(page.url()).not.toContain(code);
});

test("the survey names its end in the server's zone, as mails and slips do", async () => {
  const { page } = await phone(browser);
  await open(page, link(8));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(await page.locator(visible("start")).innerText()).toMatch(
    new RegExp(`\\d\\d:\\d\\d \\(${timeZone.replace("/", "\\/")}\\)`),
  );
});
