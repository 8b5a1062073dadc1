import fs from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** In a single process, closing one page would end the browser; without web security, requests lack their Origin. */
const UNWANTED = ["--single-process", "--no-zygote", "--disable-web-security"];

/** The Chromium that a devDependency carries, or the one CHROMIUM_PATH names; `more` are switches of its command line. */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (!fs.existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which does not exist.`);
    return chromium.launch({ executablePath: own, args: ["--no-sandbox", ...QUIET, ...more] });
  }
  const args = sparticuz.args.filter((argument) => !UNWANTED.includes(argument));
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: [...args, ...QUIET, ...more] });
}
