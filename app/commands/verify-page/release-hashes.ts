import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { canonicalJson } from "~/ballot/manifest";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { renderKeyPage } from "./render-key-page";
import { renderSurvey } from "./render-survey";
import { sampleWave } from "./sample-manifest";

/** Beside the scripts that it names, so that the server gives it away like them. */
export const HASHES_FILE = "build/ballot/s/assets/release.json";
const PLACES = ["build/ballot/s/assets", "build/client/s/assets"];

const hashes = z.object({
  /** By address, hex SHA-256 of every script and style that lies below the survey's address. */
  files: z.record(z.string(), z.string()),
  /** By language, of the survey's page for a made-up wave: without what differs from wave to wave. */
  pages: z.record(z.string(), z.string()),
  /** By language, of the page that key holders save. */
  keyPages: z.record(z.string(), z.string()).default({}),
});

export type ReleaseHashes = z.infer<typeof hashes>;

export function hashBuild(): ReleaseHashes {
  const found = PLACES.flatMap((place) =>
    fs
      .readdirSync(place)
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => [`/s/assets/${name}`, sha256(fs.readFileSync(path.join(place, name)))] as const),
  );
  const files = Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files, pages: hashPages({ files, pages: {}, keyPages: {} }), keyPages: hashKeyPages() };
}

function hashKeyPages(): Record<string, string> {
  return Object.fromEntries(SURVEY_LANGUAGES.map((language) => [language, sha256(renderKeyPage(language))]));
}

/** Of the pages that the code in this folder makes: they are those of the release when they are in its list. */
export function hashPages(release: ReleaseHashes): Record<string, string> {
  const assets = assetsOf(release);
  return Object.fromEntries(
    SURVEY_LANGUAGES.map((language) => [language, sha256(renderSurvey(sampleWave(), language, assets))]),
  );
}

export function writeHashes(release: ReleaseHashes): void {
  fs.writeFileSync(HASHES_FILE, `${JSON.stringify(release, null, 2)}\n`);
}

/** null when the file is not there or holds something else. */
export function readHashes(file: string): ReleaseHashes | null {
  try {
    const parsed = hashes.safeParse(JSON.parse(fs.readFileSync(file, "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** One number for all of them, to write down. */
export function numberOf(release: ReleaseHashes): string {
  return sha256(canonicalJson(release));
}

export function assetsOf({ files }: ReleaseHashes): { stylesheet: string; script: string } {
  const find = (pattern: RegExp) => Object.keys(files).find((address) => pattern.test(address)) ?? "";
  return { stylesheet: find(/\/survey-[^/]+\.css$/), script: find(/\/ballot-[^/]+\.js$/) };
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
