import fs from "node:fs";
<<<<<<< HEAD
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { launchBrowser } from "../support/browser";
import { exploreDemonstration, openPlannedWave, SIX_WEEKS } from "../support/demonstration";
import { serveApp } from "../support/served-app";

const [out = "/tmp/h17b/out", ...wanted] = process.argv.slice(2);
const open = process.env.OPEN === "1";
const dir = process.env.DIR ?? (open ? "/tmp/h17b/dataopen" : "/tmp/h17b/data");
fs.mkdirSync(dir, { recursive: true });
fs.mkdirSync(out, { recursive: true });
const stateFile = `${dir}/visit.json`;
const had = fs.existsSync(stateFile);
const app = await serveApp({}, dir);
const browser = await launchBrowser();
try {
  let visit: any;
  if (had) {
    visit = JSON.parse(fs.readFileSync(stateFile, "utf8"));
    if (open) app.setClockAhead(SIX_WEEKS);
  } else {
    visit = await exploreDemonstration(app, browser);
    if (open) visit = { waves: visit.waves, state: await openPlannedWave(app, browser, visit) };
    fs.writeFileSync(stateFile, JSON.stringify(visit));
  }
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 }, locale: process.env.LOC ?? "en",
    storageState: {
      ...visit.state,
      cookies: visit.state.cookies.map((c: any) => ({ ...c, domain: "localhost", expires: -1 })),
    },
  });
  const page = await context.newPage();
  for (const spec of wanted) {
    // name=path ; W1..W9 are waves from the end ; {} languages
    const [name = "", path = ""] = spec.split(/=(.*)/s);
    const real = path.replace(/W(\d)/g, (_, n) => `/r/demonstration/waves/${visit.waves.at(-Number(n))}`);
    await page.goto(app.url + real, { waitUntil: "networkidle" });
    if (name.startsWith("slips")) await page.getByRole("button").last().click().catch(() => {});
    if (process.env.CSS) {
      const css = process.env.CSS.split(",").map((f) => fs.readFileSync(f, "utf8")).join("\n");
      await page.evaluate(`(()=>{const s=new CSSStyleSheet();s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets=[s];})()`);
    }
    const bytes = await page.pdf({ preferCSSPageSize: true, format: process.env.LETTER ? "letter" : "a4" });
    fs.writeFileSync(`${out}/${name}.pdf`, bytes);
    const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const PER = Number(process.env.PER ?? 6);
    const cols = PER === 1 ? 1 : PER <= 4 ? 2 : PER <= 6 ? 3 : 5;
    const scale = PER === 1 ? 1.4 : PER <= 4 ? 1.15 : PER <= 6 ? 0.86 : 0.55;
    const ends: number[] = [];
    for (let from = 1; !process.env.NOPNG && from <= doc.numPages; from += PER) {
      const n = Math.min(PER, doc.numPages - from + 1);
      const W = Math.round(612 * scale) + 8;
      const H = Math.round(842 * scale) + 8;
      const sheet = createCanvas(W * Math.min(cols, n), H * Math.ceil(n / cols));
      const s = sheet.getContext("2d");
      s.fillStyle = "#999";
      s.fillRect(0, 0, sheet.width, sheet.height);
      for (let i = 0; i < n; i += 1) {
        const p = await doc.getPage(from + i);
        const vp = p.getViewport({ scale });
        const c = createCanvas(vp.width, vp.height);
        const g = c.getContext("2d");
        g.fillStyle = "#fff";
        g.fillRect(0, 0, c.width, c.height);
        await p.render({ canvasContext: g as any, viewport: vp }).promise;
        const data = g.getImageData(0, 0, c.width, c.height).data;
        const limit = Math.floor(c.height * 0.955);
        let last = 0;
        for (let y = limit; y > 0 && !last; y -= 1)
          for (let x = 0; x < c.width; x += 1)
            if ((data[(y * c.width + x) * 4] ?? 255) < 200) {
              last = y;
              break;
            }
        ends.push(Math.round((last / c.height) * 100));
        s.drawImage(c as any, (i % cols) * W + 4, Math.floor(i / cols) * H + 4);
      }
      if (!process.env.QUIET) fs.writeFileSync(`${out}/${name}-${String(from).padStart(2, "0")}.png`, sheet.toBuffer("image/png"));
    }
    if (process.env.TITLES) {
      const { readPages } = await import("../support/printed-pages");
      const pages = await readPages(new Uint8Array(fs.readFileSync(`${out}/${name}.pdf`)));
      let last = ""; let count = 0; const flush = () => count > 1 && console.log("  ", count, last);
      for (const p of pages) {
        const t = p.words.filter((w) => w.top < 60).map((w) => w.text).join(" ");
        if (t === last) count += 1; else { flush(); last = t; count = 1; }
      }
      flush();
    }
    console.log(name, doc.numPages, ends.join(" "));
    await doc.destroy();
=======
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
>>>>>>> h16a
  }
} finally {
  await browser.close();
  await app.stop();
}
