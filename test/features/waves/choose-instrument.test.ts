import fs from "node:fs";
import { expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { instrumentTexts } from "~/content/instrument/texts";
import { findInstrument, instrumentTextHashes } from "~/features/find-instrument.server";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { chooseInstrument } from "~/features/waves/choose-instrument.server";
import { openWave } from "~/features/waves/open-wave.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { relationship } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { planWave, temporaryKeys } from "../../support/surveyed-wave";

const SELLERS = { firstDepartment: "Sales", secondDepartment: "Marketing" };
const OTHERS = { firstDepartment: "Product", secondDepartment: "Engineering" };

async function opened(names: typeof SELLERS): Promise<WaveRow> {
  const db = freshDatabase();
  planWave(db, { id: "w1" });
  db.update(relationship).set(names).run();
  const wave = findWave(db, "w1");
  const answer = await openWave(db, temporaryKeys(), "w1", wave?.opensAt ?? new Date());
  const row = findWave(db, "w1");
  if (!answer.ok || !row) throw new Error("the wave did not open");
  return row;
}

test.each([
  [SELLERS, "v2"],
  [OTHERS, "v2-any-pair"],
] as const)("%o are asked in their words, which the manifest freezes", async (names, version) => {
  const row = await opened(names);
  const manifest = parseManifest(row.manifest ?? "");
  expect(manifest.instrument).toEqual({ version, texts: instrumentTextHashes(findInstrument(version)) });
  for (const language of ["en", "de", "fr", "es"] as const) {
    const { items } = showSurveyPage(manifest, row.manifestHash ?? "", language);
    expect(items).toEqual(instrumentTexts(version, language));
  }
});

test("words of the one do not pass for those of the other", async () => {
  const row = await opened(OTHERS);
  const manifest = parseManifest(row.manifest ?? "");
  const swapped = { ...manifest, instrument: { ...manifest.instrument, version: "v2" } };
  expect(() => showSurveyPage(swapped, row.manifestHash ?? "", "en")).toThrow("words of instrument v2");
});

test("a pair keeps its wording under other names, unless the wave was cancelled", async () => {
  const row = await opened(OTHERS);
  expect(chooseInstrument(SELLERS, [row]).version).toBe("v2-any-pair");
  expect(chooseInstrument(SELLERS, [{ ...row, state: "cancelled" }]).version).toBe("v2");
  const sold = await opened(SELLERS);
  expect(chooseInstrument(OTHERS, [{ ...row, manifest: null }, sold]).version).toBe("v2");
});

test("whoever was asked version 1 gets the wording of their names", () => {
  const stored = JSON.parse(fs.readFileSync("test/fixtures/ballot/open-wave-v1-server.json", "utf8"));
  const { manifest, manifestHash } = stored.rows.wave[0];
  const before = { state: "closed", manifest, manifestHash } as const;
  expect(parseManifest(manifest).instrument.version).toBe("v1");
  expect(chooseInstrument(SELLERS, [before]).version).toBe("v2");
  expect(chooseInstrument(OTHERS, [before]).version).toBe("v2-any-pair");
});
