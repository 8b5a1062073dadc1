import fs from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { parseManifest } from "../../app/ballot/manifest";
import { SurveyPage } from "../../app/components/survey-page";
import { describeOpenSurvey } from "../../app/features/find-survey-page.server";
import { findWave } from "../../db/queries/waves-lifecycle.server";
import ensureBuilt from "../support/built-app";
import { freshDatabase } from "../support/database";
import { openPlannedWave, temporaryKeys } from "../support/surveyed-wave";

const KIB = 1024;

async function page(): Promise<Buffer> {
  const db = freshDatabase();
  const row = findWave(db, await openPlannedWave(db, temporaryKeys(), { people: [14, 12] }));
  const hash = row?.manifestHash ?? "";
  const survey = describeOpenSurvey(parseManifest(row?.manifest ?? ""), hash, "en");
  const assets = { stylesheet: "/assets/survey-00000000.css", script: "/assets/ballot-00000000.js" };
  return Buffer.from(renderToStaticMarkup(createElement(SurveyPage, { survey, assets })));
}

function built(directory: string, name: RegExp): Buffer {
  const files = fs.readdirSync(directory).filter((file) => name.test(file));
  expect(files).toHaveLength(1);
  return fs.readFileSync(path.join(directory, files[0] ?? ""));
}

test("a whole visit stays light: page, style and script", async () => {
  ensureBuilt();
  const files = [
    await page(),
    built("build/client/assets", /^survey-[^.]+\.css$/),
    built("build/ballot/assets", /^ballot-[^.]+\.js$/),
  ];
  const gzip = files.map((file) => gzipSync(file, { level: 9 }).length);
  const brotli = files.map((file) => brotliCompressSync(file).length);
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  // One round trip: readable, and Start in reach.
  expect(gzip[0]).toBeLessThanOrEqual(14 * KIB);
  // Replies and headers take about 4 KiB of the 40 for a visit.
  expect(sum(brotli)).toBeLessThanOrEqual(36 * KIB);
  expect(sum(gzip)).toBeLessThanOrEqual(41 * KIB);
});
