import { expect, test } from "vitest";
import { canonicalJson, fingerprint, hashOfText, instrumentHash, parseManifest } from "~/ballot/manifest";
import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV2 } from "~/content/instrument/v2";
import { findWave } from "~db/queries/waves.server";
import { freshDatabase } from "../support/database";
import { openPlannedWave, temporaryKeys } from "../support/surveyed-wave";

test("canonical JSON does not depend on the order of keys and holds nothing that JSON cannot", () => {
  expect(canonicalJson({ b: 1, a: { d: [true, "é"], c: null } })).toBe(
    '{"a":{"c":null,"d":[true,"é"]},"b":1}',
  );
  for (const value of [undefined, { a: undefined }, [Number.NaN], () => 1]) {
    expect(() => canonicalJson(value)).toThrow();
  }
});

test("a manifest says everything that may not change, and any change gives another fingerprint", async () => {
  const db = freshDatabase();
  const id = await openPlannedWave(db, temporaryKeys(), { threshold: 6, people: [6, 31] });
  const row = findWave(db, id);
  const json = row?.manifest ?? "";
  const manifest = parseManifest(json);
  expect(row?.manifestHash).toBe(hashOfText(json));
  expect(manifest).toMatchObject({
    wave: id,
    protocol: "tandem/v3",
    holders: [],
    needed: 0,
    departments: [
      { name: "Sales", invited: 6, spare: 3 + 3, paper: 3 },
      { name: "Marketing", invited: 31, spare: 4 + 7, paper: 7 },
    ],
    rules: { threshold: 6, totalFrom: 8, commentsFrom: 10, commentsMinimum: 5 },
    previous: null,
  });
  expect(manifest.instrument.texts.en).toBe(
    instrumentHash({ version: instrumentV2.version, items: instrumentV2.items }, instrumentTexts("v2", "en")),
  );
  expect(manifest.promise.en?.threshold).toContain("6");
  const prints = new Set([fingerprint(hashOfText(json))]);
  const changes = [
    { ...manifest, closesAt: "2027-01-01T00:00:00.000Z" },
    { ...manifest, rules: { ...manifest.rules, threshold: 5 } },
    { ...manifest, departments: [{ ...manifest.departments[0], invited: 7 }, manifest.departments[1]] },
    { ...manifest, issuerKey: "AQ" },
    { ...manifest, previous: "00" },
  ];
  for (const change of changes) prints.add(fingerprint(hashOfText(canonicalJson(change))));
  expect(prints.size).toBe(1 + changes.length);
});

test("a loosened, foreign or re-spelt manifest is not read", async () => {
  const db = freshDatabase();
  const id = await openPlannedWave(db, temporaryKeys());
  const json = findWave(db, id)?.manifest ?? "";
  expect(() => parseManifest(json)).not.toThrow();
  expect(() => parseManifest(json.replace('"threshold":5', '"threshold":4'))).toThrow("below 5");
  for (const unknown of ["tandem/v0", "tandem/v4", "tandem", ""])
    expect(() => parseManifest(json.replace("tandem/v3", unknown)), unknown).toThrow("version");
  expect(() => parseManifest(` ${json}`)).toThrow("canonical");
});
