import fs from "node:fs";
import { launchBrowser } from "../support/browser";
import { serveApp } from "../support/served-app";
const { state, waves } = JSON.parse(fs.readFileSync("/tmp/h16a/visit.json", "utf8"));
const app = (process.env.LIVE ??= "http://localhost:4316") !== "none" ? { url: process.env.LIVE, stop: async () => {} } : await serveApp({}, "/tmp/h16a/demo");
const browser = await launchBrowser();
const [path = "/", sel = "", width = "1280", lang = "de"] = process.argv.slice(2);
try {
  const context = await browser.newContext({ storageState: state, locale: lang, viewport: { width: Number(width), height: 800 } });
  const page = await context.newPage();
  await page.goto(app.url + path.replace(/\bW(-?\d+)/, (_, n) => `r/demonstration/waves/${waves.at(Number(n))}`));
  await page.waitForLoadState("networkidle");
  console.log(await page.evaluate(`[...document.querySelectorAll(${JSON.stringify(sel)})].map((e) => { const r = e.getBoundingClientRect(); return Math.round(r.top + scrollY) + " +" + Math.round(r.height) + " " + e.tagName + "." + e.className + " " + e.innerText.slice(0, 40).replace(/\\n/g, "|"); }).join("\\n")`), await page.evaluate("CSS.supports('selector(::details-content)') + navigator.userAgent"));
} finally {
  await browser.close();
  await app.stop();
}
