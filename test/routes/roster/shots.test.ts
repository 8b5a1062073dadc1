import fs from "node:fs";
import { expect, test } from "vitest";
import { launchBrowser } from "../../support/browser";
import { serveApp } from "../../support/served-app";
import { setUp } from "../requests";

test("shots", { timeout: 300_000 }, async () => {
  const app = await serveApp();
  const hr = await setUp(app);
  const ROSTER = "/r/sales-marketing/roster";
  const sendFile = async (name: string, content: Uint8Array) => {
    const body = new FormData();
    body.append("file", new File([new Uint8Array(content)], name));
    return (await hr.send("POST", `${ROSTER}/import`, { body })).headers.get("Location") ?? "";
  };
  const S = "test/fixtures/rosters/systems/";
  const a = await sendFile(
    "start.csv",
    Buffer.from(
      `email,department,name\n${Array.from({ length: 12 }, (_, i) => `p${i}@ferry.example,${i % 2 ? "Sales" : "Marketing"},Person ${i}`).join("\n")}\n,Sales,Fred Fieldworker\nbo@müller.example,Sales,Bo\n`,
    ),
  );
  await hr.post(a, { intent: "accept" });
  const mac = await sendFile("mitarbeiter.csv", fs.readFileSync(`${S}22-macroman.csv`));
  const b = await sendFile(
    "next.csv",
    Buffer.from(
      `email,department,name\n${Array.from({ length: 9 }, (_, i) => `p${i}@ferry.example,${i % 3 ? "Sales" : "Marketing"},${i === 2 ? "A person with a rather long double-barrelled name" : `Person ${i}`}`).join("\n")}\nnew@ferry.example,Sales,Nora New\nbad,Sales,Bad\np1@ferry.example,Sales,Twice\n`,
    ),
  );
  const pages: Record<string, string> = {
    import: `${ROSTER}/import`,
    mapping: `${mac}/columns`,
    preview: b,
    roster: ROSTER,
  };
  const browser = await launchBrowser();
  const shoot = async (name: string, path: string) => {
    for (const width of [390, 768, 1280])
      for (const colorScheme of ["light", "dark"] as const) {
        if (width === 768 && colorScheme === "dark") continue;
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const cookies = hr
          .cookie()
          .split("; ")
          .map((pair) => ({
            name: pair.split("=")[0] ?? "",
            value: pair.slice(pair.indexOf("=") + 1),
            url: app.url,
          }));
        await context.addCookies(cookies);
        const page = await context.newPage();
        await page.goto(app.url + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.log("WIDE", name, width, wide);
        await page.screenshot({ path: `/tmp/d16/${name}-${width}-${colorScheme}.png`, fullPage: true });
        await context.close();
      }
  };
  for (const [name, path] of Object.entries(pages)) await shoot(name, path);
  await hr.post(b, { intent: "accept" });
  await shoot("leaving", `${b}/leaving`);
  const markup = await (await hr.get(ROSTER)).text();
  const entry = /href="([^"]*\/roster\/people\/[^"]+)"/.exec(markup)?.[1] ?? "";
  await shoot("entry", entry);
  await browser.close();
  await app.stop();
  expect(entry).not.toBe("");
});
