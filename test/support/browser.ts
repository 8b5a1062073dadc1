import fs from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The Chromium that a devDependency carries, or the one CHROMIUM_PATH names. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (!fs.existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which does not exist.`);
    return chromium.launch({ executablePath: own, args: ["--no-sandbox", ...QUIET] });
  }
  // In a single process, closing one page would end the browser.
  const args = sparticuz.args.filter(
    (argument) => argument !== "--single-process" && argument !== "--no-zygote",
  );
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, ...QUIET] });
}
