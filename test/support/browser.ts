import fs from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { BARE_LINUX, FONT_SETS, type FontSet, writeFontConfiguration } from "./fonts";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** In a single process, closing one page would end the browser; without web security, requests lack their Origin. */
const UNWANTED = ["--single-process", "--no-zygote", "--disable-web-security"];

const ENGLISH = { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8", LANGUAGE: "en_US" };

/** A browser with the widest fonts, or those of the set that TEST_FONTS names; `more` are switches of its command line. */
export function launchBrowser(...more: string[]): Promise<Browser> {
  const wanted = process.env.TEST_FONTS ?? BARE_LINUX.name;
  const fonts = FONT_SETS.find(({ name }) => name === wanted);
  if (!fonts) throw new Error(`TEST_FONTS names ${wanted}; there are ${FONT_SETS.map(({ name }) => name)}.`);
  return launchBrowserWith(fonts, ...more);
}

/**
 * The Chromium that a devDependency carries, or the one CHROMIUM_PATH names, speaking English with the fonts of the set:
 * whatever the machine has, lines and pages break in the same places. On Linux, that is: a Chromium of another system
 * does not ask fontconfig.
 */
export async function launchBrowserWith(fonts: FontSet, ...more: string[]): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own && !fs.existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which does not exist.`);
  const carried = sparticuz.args.filter((argument) => !UNWANTED.includes(argument));
  const { file, remove } = writeFontConfiguration(fonts);
  const browser = await chromium.launch({
    executablePath: own ?? (await sparticuz.executablePath()),
    args: [...(own ? ["--no-sandbox"] : carried), ...QUIET, ...more],
    env: { ...process.env, ...ENGLISH, FONTCONFIG_FILE: file },
  });
  browser.on("disconnected", remove);
  return browser;
}
