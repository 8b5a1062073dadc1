import fs from "node:fs";
import { codeFragment, parseCode } from "~/ballot/code";
import { launchBrowser } from "../support/browser";
import { exploreDemonstration, openPlannedWave, SIX_WEEKS } from "../support/demonstration";
import { serveApp } from "../support/served-app";

/** Makes the README's pictures from the demonstration company: `npm run pictures`. */
const TARGET = ".github/pictures";

fs.mkdirSync(TARGET, { recursive: true });
const app = await serveApp();
const browser = await launchBrowser();
try {
  const visit = await exploreDemonstration(app, browser);
  const { state, waves } = visit;
  const planned = waves.at(-1) ?? "";
  const path = (id: string | undefined) => `${app.url}/r/demonstration/waves/${id}`;
  const hr = await browser.newContext({ viewport: { width: 1280, height: 1180 }, storageState: state });
  const page = await hr.newPage();
  await page.goto(`${path(waves.at(-2))}/report`);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${TARGET}/report.png` });
  await page.goto(`${app.url}/r/demonstration/trends`);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${TARGET}/trends.png` });

  const print = await browser.newContext({ viewport: { width: 794, height: 1123 }, storageState: state });
  const paper = await print.newPage();
  await paper.emulateMedia({ media: "print" });
  await paper.goto(`${path(waves.at(-3))}/plan/print`);
  await paper.waitForLoadState("networkidle");
  // A picture of the page has no margins of the paper.
  await paper.evaluate(() => {
    document.body.style.padding = "15mm 18mm";
  });
  await paper.screenshot({ path: `${TARGET}/plan.png` });

  const later = await browser.newContext({ storageState: await openPlannedWave(app, browser, visit) });
  const slips = await later.newPage();
  await slips.goto(`${path(planned)}/slips`);
  await slips.getByRole("button", { name: "Show the slips" }).click();
  const slip = parseCode(planned, await slips.locator(".slip-code").first().innerText());
  if (!slip.ok) throw new Error("the slip cannot be read");
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await phone.clock.install({ time: Date.now() + SIX_WEEKS });
  await phone.goto(`${app.url}/s/${planned}#${codeFragment(planned, slip.departmentIndex, slip.code)}`);
  await phone.locator("[data-start]:not([disabled])").click();
  const first = phone.locator('form[data-page="section-1"]:not([hidden])');
  await first.waitFor();
  await first.locator('fieldset[data-item] input[value="4"]').first().check();
  await phone.screenshot({ path: `${TARGET}/survey.png` });
} finally {
  await browser.close();
  await app.stop();
}
