import fs from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { SurveyPage } from "~/components/survey/page";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { findWave } from "~db/queries/waves.server";
import ensureBuilt from "../../support/built-app";
import { freshDatabase } from "../../support/database";
import { openPlannedWave, temporaryKeys } from "../../support/surveyed-wave";

const KIB = 1024;

async function pages(): Promise<Buffer[]> {
  const db = freshDatabase();
  const row = findWave(db, await openPlannedWave(db, temporaryKeys(), { people: [14, 12] }));
  const assets = { stylesheet: "/s/assets/survey-00000000.css", script: "/s/assets/ballot-00000000.js" };
  return ["en", "de", "fr", "es"].map((language) => {
    const manifest = parseManifest(row?.manifest ?? "");
    const survey = showSurveyPage(manifest, row?.manifestHash ?? "", language);
    return Buffer.from(renderToStaticMarkup(createElement(SurveyPage, { survey, assets })));
  });
}

/** The sizes a file was compressed to when it was built. */
function built(directory: string, name: RegExp): { gz: number; br: number } {
  const files = fs.readdirSync(directory).filter((file) => name.test(file));
  expect(files).toHaveLength(1);
  const size = (end: string) => fs.statSync(path.join(directory, `${files[0]}.${end}`)).size;
  return { gz: size("gz"), br: size("br") };
}

test("page, style and script stay light in every language", async () => {
  ensureBuilt();
  const style = built("build/client/s/assets", /^survey-[^.]+\.css$/);
  const script = built("build/ballot/s/assets", /^ballot-[^.]+\.js$/);
  for (const page of await pages()) {
    const gzip = gzipSync(page, { level: 9 }).length;
    // One round trip: readable, and Start in reach.
    expect(gzip).toBeLessThanOrEqual(14 * KIB);
    // Replies and headers take about 3 KiB more; see the visits that are weighed over plain http.
    expect(brotliCompressSync(page).length + style.br + script.br).toBeLessThanOrEqual(38.25 * KIB);
    expect(gzip + style.gz + script.gz).toBeLessThanOrEqual(42.75 * KIB);
  }
});
