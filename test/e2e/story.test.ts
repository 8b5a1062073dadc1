import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeFragment, parseCode } from "~/ballot/code";
import { openDatabase } from "~db/client.server";
import { launchBrowser } from "../support/browser";
import { confirmOpening } from "../support/demonstration";
import { textOfPdf } from "../support/pdf";
import { type ServedApp, serveApp } from "../support/served-app";
import { answerByKeyboard, answerByTouch, type Sheet } from "./respondent";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const SALES = 12;
const MARKETING = 14;
const PASSWORD = "seven slow ferries north";

let app: ServedApp;
let browser: Browser;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function rosterFile(): string {
  const people = (department: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const name = `${department} Person ${index + 1}`;
      return `"${name}";${department.toLowerCase()}.${index + 1}@ferry.example;${department}`;
    });
  // As Excel exports it in half of Europe: BOM, semicolons, CRLF.
  return `\uFEFF${["Name;E-mail;Department", ...people("Sales", SALES), ...people("Marketing", MARKETING)].join("\r\n")}\r\n`;
}

/** Marketing sees joint work as rare; everything else goes well enough. */
function sheet(department: 0 | 1, person: number): Sheet {
  const answers = Array.from({ length: 22 }, (_, item) => {
    const jointWork = item >= 6 && item < 9;
    const base = jointWork ? (department === 0 ? 3 : 2) : 3;
    return (item + person) % 9 === 8 ? 0 : base + ((item * 7 + person * 3) % 3 === 0 ? 1 : 0);
  });
  return { answers, comment: person === 1 ? "More time together would help." : "" };
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel("E-mail address").fill("mara@ferry.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${app.url}/`);
}

async function openWave(page: Page): Promise<string> {
  await page.goto(`${app.url}/r/sales-marketing/waves/new`);
  await page.getByLabel("Nobody: the server alone").check();
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await confirmOpening(page);
  await page.getByText("Print the slips").waitFor();
  return new URL(page.url()).pathname;
}

function closingTime(): Date {
  const db = openDatabase(app.databaseFile);
  const seconds = Number(db.$client.prepare("select max(closes_at) from wave").pluck().get());
  db.$client.close();
  return new Date(seconds * 1000);
}

test("from a roster file to a printed plan, and on to the next wave", { timeout: 600_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();

  // HR sets up the organisation and imports the roster.
  await page.goto(app.url + app.startPath());
  await page.getByRole("link", { name: "Set up your organisation" }).click();
  await page.getByLabel("Name of the organisation").fill("Ferry Works");
  await page.getByLabel("Your name").fill("Mara Ferry");
  await page.getByLabel("Your e-mail address").fill("mara@ferry.example");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set up" }).click();
  await page.waitForURL("**/roster");
  const file = path.join(app.directory, "roster.csv");
  fs.writeFileSync(file, rosterFile());
  await page.goto(`${app.url}/r/sales-marketing/roster/import`);
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('main button[type="submit"]').first().click();
  await page.getByRole("heading", { name: "Check before you import" }).waitFor();
  await page.locator('button[value="accept"]').click();
  await page.getByText("sales.1@ferry.example").waitFor();

  // A wave opens; its slips carry no name.
  const wavePath = await openWave(page);
  const waveId = wavePath.split("/").at(-1) ?? "";
  const typedCodes = await slipCodes(page, wavePath);
  expect(await page.locator("main").innerText()).not.toMatch(/@ferry\.example|Sales Person/);
  const codes = typedCodes.map((typed) => {
    const parsed = parseCode(waveId, typed);
    if (!parsed.ok) throw new Error(`A slip carries ${typed}, which is ${parsed.reason}`);
    return { typed, ...parsed };
  });

  // 9 + 11 people answer on their phones, some with the keyboard alone.
  const receipts: string[] = [];
  for (const [department, people] of [
    [0, 9],
    [1, 11],
  ] as const) {
    const own = codes.filter((code) => code.departmentIndex === department);
    for (let person = 0; person < people; person += 1) {
      const code = own[person]!;
      const survey = `${app.url}/s/${waveId}`;
      const link = `${survey}#${codeFragment(waveId, department, code.code)}`;
      receipts.push(
        person < 2
          ? await answerByKeyboard(browser, survey, code.typed, sheet(department, person))
          : await answerByTouch(browser, link, sheet(department, person)),
      );
    }
  }
  expect(new Set(receipts).size).toBe(20);

  // The wave closes on its date; nobody has to press anything.
  app.setClockAhead(closingTime().getTime() - Date.now() + HOUR);
  await signIn(page);
  await expect.poll(() => ended(page, wavePath), { timeout: 60_000, interval: 1_000 }).toBe(true);
  await page.goto(`${app.url}/s/${waveId}/receipts`);
  const published = await page.locator("main, body").first().innerText();
  for (const receipt of receipts) expect(published).toContain(receipt);

  // The report places the organisation and shows where the departments differ.
  await page.goto(`${app.url}${wavePath}/report`);
  const report = await page.locator("main").innerText();
  expect(report).toMatch(/Sales and Marketing/);
  expect(report).toMatch(/Undefined|Defined|Aligned|Integrated/);
  expect(report).toMatch(/Sales\s+12\s+9\s+75\s%/);
  expect(report).toMatch(/Marketing\s+14\s+11\s+79\s%/);
  expect(report).not.toMatch(/NaN|undefined%|\[object/);
  expect(await page.locator("figure svg.recharts-surface").count()).toBeGreaterThan(0);
  expect(await page.locator("figure table, details table, table").count()).toBeGreaterThan(1);

  // Two interventions are chosen and printed.
  await choosePlan(page, wavePath);
  await page.goto(`${app.url}${wavePath}/plan/print`);
  const title = (await page.locator("main h1, main h2").allInnerTexts()).join(" ");
  expect(title.length).toBeGreaterThan(0);
  for (const format of ["A4", "Letter"] as const) {
    const { text, pages } = await textOfPdf(await page.pdf({ format, preferCSSPageSize: false }));
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain("Ferry Works");
    expect(text).toContain("Tilda Sund");
    expect(text).toContain("Ruben Moor");
    expect(text).not.toContain("Sign out");
  }

  // The next quarter opens with the plan in view for HR; respondents read of it after the statements.
  app.setClockAhead(closingTime().getTime() - Date.now() + 12 * WEEK);
  await signIn(page);
  const nextPath = await openWave(page);
  expect(await page.locator("main").innerText()).toMatch(/Tilda Sund/);
  const next = nextPath.split("/").at(-1) ?? "";
  const [firstSlip = ""] = await slipCodes(page, nextPath);
  const slip = parseCode(next, firstSlip);
  if (!slip.ok) throw new Error("The next wave's slip cannot be read");
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await phone.goto(`${app.url}/s/${next}#${codeFragment(next, slip.departmentIndex, slip.code)}`);
  await phone.locator("[data-start]:not([disabled])").click();
  await phone.locator('form[data-page="section-1"]:not([hidden])').waitFor();
  await phone.close();

  // Nothing that was written to the log can identify anybody.
  for (const { typed, code } of codes) {
    expect(app.output()).not.toContain(code);
    expect(app.output()).not.toContain(typed);
  }
  expect(app.output()).not.toContain("@ferry.example");
});

async function ended(page: Page, wavePath: string): Promise<boolean> {
  await page.goto(app.url + wavePath);
  return (await page.getByRole("link", { name: /report/i }).count()) > 0;
}

async function choosePlan(page: Page, wavePath: string): Promise<void> {
  await page.goto(`${app.url}${wavePath}/plan`);
  const suggestions = page.locator('ul input[type="checkbox"][name="intervention"]');
  await suggestions.first().check();
  const others = page.locator('select[name="intervention"]');
  const other = await others.locator('option:not([value=""])').first().getAttribute("value");
  await others.selectOption(other);
  await page.getByRole("button", { name: "Put into the plan" }).click();
  await page.waitForURL("**saved=chosen**");

  // Saved without owners, it says what is missing and keeps what was typed.
  await page.locator('textarea[name="actions.0.notes"]').fill("In the small meeting room.");
  await page.getByRole("button", { name: "Save the plan" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await page.locator('textarea[name="actions.0.notes"]').inputValue()).toBe(
    "In the small meeting room.",
  );
  for (const index of [0, 1]) {
    await page.locator(`input[name="actions.${index}.firstOwner"]`).fill("Tilda Sund");
    await page.locator(`input[name="actions.${index}.secondOwner"]`).fill("Ruben Moor");
  }
  await page.getByRole("button", { name: "Save the plan" }).click();
  await page.waitForURL("**saved=plan**");
}

async function slipCodes(page: Page, wavePath: string): Promise<string[]> {
  await page.goto(`${app.url}${wavePath}/slips`);
  await page.getByRole("button", { name: "Show the slips" }).click();
  await page.locator(".slip-code").first().waitFor();
  return (await page.locator(".slip-code").allInnerTexts()).map((text) => text.trim());
}
