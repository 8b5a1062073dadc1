import fs from "node:fs";
import { launchBrowser } from "../support/browser";
import { serveApp } from "../support/served-app";
const dir = process.env.DEMO ?? "/tmp/h16a/demo";
const { state, waves } = JSON.parse(fs.readFileSync("/tmp/h16a/visit.json", "utf8"));
const shots: string[] = process.argv.slice(2);
const app = (process.env.LIVE ??= "http://localhost:4316") !== "none" ? { url: process.env.LIVE, stop: async () => {} } : await serveApp({}, "/tmp/h16a/demo");
const browser = await launchBrowser();
// out:path:width:lang:theme:mode
try {
  for (const shot of shots) {
    const [out, path = "/", width = "1280", lang = "en", theme = "light", mode = "full"] = shot.split("@");
    const url = app.url + path.replace(/\bW(-?\d+)/, (_, n) => `r/demonstration/waves/${waves.at(Number(n))}`);
    const saved = { ...state, cookies: state.cookies.map((c: object) => ({ ...c, domain: "localhost" })) };
    const context = await browser.newContext({
      storageState: saved, locale: lang, colorScheme: theme as "light", viewport: { width: Number(width), height: 800 }, javaScriptEnabled: mode !== "nojs",
    });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForLoadState("networkidle");
    const measured = await page.evaluate("[document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.title]") ;
    console.log(out, measured);
    if (mode.startsWith("nav")) await page.locator(".masthead summary:visible").nth(Number(mode.split(":")[1] ?? 0)).click();
    if (mode === "open") await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    if (out !== "-") {
      if (mode === "print") { await page.pdf({ path: `/tmp/h16a/${out}.pdf`, format: "A4" }); }
      else if (mode.startsWith("clip")) { const [, y, h] = mode.split(":").map(Number); await page.screenshot({ path: `/tmp/h16a/${out}.png`, fullPage: true, clip: { x: 0, y, width: Number(width), height: h } }); }
      else await page.screenshot({ path: `/tmp/h16a/${out}.png`, fullPage: mode !== "top" && !mode.startsWith("nav") });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await app.stop();
}
