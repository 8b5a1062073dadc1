import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findKeyFiles } from "~/features/anonymity/attack-key-files.server";
import { readKeyFile, type WaveKeys, writeKeyFile } from "~/features/wave-key-file.server";
import { temporaryDirectory, temporaryKeys } from "../../support/surveyed-wave";

const bytes = (filled: number) => new Uint8Array(32).fill(filled);
const HASH = "0a".repeat(32);
const still = { left: 0, joined: 0 };
const KEYS: WaveKeys = {
  wave: "h7k2m9p4qx",
  manifestHash: HASH,
  issuerSecret: bytes(1),
  tallySecret: bytes(2),
  tallyPublic: bytes(3),
  codeSecret: bytes(4),
  pepper: bytes(5),
  turnover: [{ since: HASH, departments: [{ left: 1, joined: 2 }, still] }],
};

const SETS_OUT: readonly [string, (json: string) => string][] = [
  ["as it lies there", (json) => json],
  ["pretty-printed", (json) => JSON.stringify(JSON.parse(json), null, 2)],
  ["inside a dump, one after another", (json) => `x${json}y${json.replace(KEYS.wave, "other")}z`],
];

test.each(SETS_OUT)("a key file with counts of who left and joined is found %s", (_, setOut) => {
  const keys = temporaryKeys();
  fs.mkdirSync(keys.path);
  writeKeyFile(keys, KEYS);
  expect(readKeyFile(keys, KEYS.wave)?.turnover).toEqual(KEYS.turnover);
  const file = path.join(temporaryDirectory(), "copy");
  fs.writeFileSync(file, setOut(fs.readFileSync(path.join(keys.path, `${KEYS.wave}.json`), "utf8")));
  const [found] = findKeyFiles([file]);
  const secrets = [found?.issuerSecret, found?.tallySecret, found?.codeSecret, found?.pepper];
  expect(secrets.map((secret) => secret && [...secret][0])).toEqual([1, 2, 4, 5]);
  expect([found?.wave, found?.manifestHash]).toEqual([KEYS.wave, HASH]);
});
