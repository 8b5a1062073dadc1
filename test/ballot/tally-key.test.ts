import { beforeAll, describe, expect, test } from "vitest";
import { newTallyKeys, type TallyKeys } from "~/ballot/seal";
import { readTallyKey, tallyKeyFingerprint } from "~/ballot/tally-key";
import { readTallyKeyFile, writeTallyKeyFile } from "~/ballot/tally-key-file";
import { paperRows, readPaper } from "~/ballot/tally-key-paper";
import { type LockedKey, lockTallySecret, unlockTallySecret } from "~/ballot/tally-lock";
import { normalisePassphrase, passphraseProblem, suggestPassphrase } from "~/ballot/tally-passphrase";
import { PASSPHRASE_WORDS } from "~/ballot/tally-passphrase-words";

const WAVE = "h7k2m9p4qx";
const PASSPHRASE = "walnut ferry amber lamp orbit";

let keys: TallyKeys;
let locked: LockedKey;
beforeAll(async () => {
  keys = newTallyKeys();
  locked = await lockTallySecret(WAVE, keys, PASSPHRASE);
});

describe("a locked key", () => {
  test("opens with the passphrase, however the spaces were typed", async () => {
    expect(await unlockTallySecret(WAVE, locked, `  ${PASSPHRASE.replaceAll(" ", "  ")} `)).toEqual(keys);
  });

  test("stays shut for another passphrase, another wave and any changed bit", async () => {
    const flipped = (part: keyof LockedKey) => {
      const bytes = Uint8Array.from(locked[part]);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return { ...locked, [part]: bytes };
    };
    expect(await unlockTallySecret(WAVE, locked, `${PASSPHRASE}s`)).toBeNull();
    expect(await unlockTallySecret("another", locked, PASSPHRASE)).toBeNull();
    for (const part of ["mark", "salt", "locked"] as const) {
      expect(await unlockTallySecret(WAVE, flipped(part), PASSPHRASE)).toBeNull();
    }
  });

  test("shows how far it is", async () => {
    const shares: number[] = [];
    await unlockTallySecret(WAVE, locked, PASSPHRASE, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(10);
    expect(Math.max(...shares)).toBeCloseTo(1, 2);
  });
});

describe("the key file", () => {
  test("gives back what was written and holds neither secret nor passphrase", () => {
    const file = { wave: WAVE, quarter: "2026-Q4", key: locked };
    const text = writeTallyKeyFile(file);
    expect(readTallyKeyFile(text)).toEqual({ ok: true, file });
    expect(text).not.toContain(Buffer.from(keys.secretKey).toString("base64url"));
    expect(text).not.toContain(PASSPHRASE);
  });

  test.each(["", "[]", "null", '{"format":"tandem-tally-key/v1"}', "PK\u0003\u0004", "{".repeat(5000)])(
    "is told from something else: %j",
    (text) => {
      expect(readTallyKeyFile(text)).toEqual({ ok: false, reason: "not-a-key-file" });
    },
  );

  test("cut short is no key file", () => {
    const text = writeTallyKeyFile({ wave: WAVE, quarter: "2026-Q4", key: locked });
    const short = text.replace(/"locked": "../, '"locked": "');
    expect(readTallyKeyFile(short)).toEqual({ ok: false, reason: "not-a-key-file" });
  });
});

describe("the printed backup", () => {
  test("gives back the locked key, typed as people type", () => {
    const rows = paperRows(WAVE, locked);
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row).toMatch(/^([0-9A-Z]{4} ){4}[0-9A-Z]{2}$/);
    const careless = rows.join("").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
    expect(readPaper(WAVE, careless)).toEqual({ ok: true, key: locked });
    const numbered = rows.map((row, index) => ` ${index + 1}. ${row}`).join("\n");
    expect(readPaper(WAVE, numbered)).toEqual({ ok: true, key: locked });
  });

  test("says in which row a mistake is, whichever character it is", () => {
    const rows = paperRows(WAVE, locked);
    const wrong = Array.from({ length: 16 }, (_, place) => {
      const position = place + Math.floor(place / 4);
      const row = rows[4] ?? "";
      const other = row[position] === "7" ? "8" : "7";
      const typed = rows.with(4, row.slice(0, position) + other + row.slice(position + 1));
      return readPaper(WAVE, typed.join("\n"));
    });
    // Two check characters miss one mistake in 1,024.
    const caught = wrong.filter((read) => !read.ok && read.reason === "mistyped" && read.rows.join() === "5");
    expect(caught.length).toBeGreaterThanOrEqual(15);
  });

  test("of another wave, in another order or without a row is not taken", () => {
    const rows = paperRows(WAVE, locked);
    expect(readPaper("another", rows.join("\n"))).toMatchObject({ reason: "mistyped" });
    expect(readPaper(WAVE, rows.toReversed().join("\n"))).toMatchObject({ reason: "mistyped" });
    expect(readPaper(WAVE, rows.slice(1).join("\n"))).toEqual({ ok: false, reason: "incomplete" });
    expect(readPaper(WAVE, " \n")).toEqual({ ok: false, reason: "missing" });
  });
});

describe("a passphrase", () => {
  test("is suggested from 256 different words, every word as likely", () => {
    expect(new Set(PASSPHRASE_WORDS).size).toBe(256);
    expect(PASSPHRASE_WORDS.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
    expect(suggestPassphrase()).not.toBe(suggestPassphrase());
    expect(passphraseProblem(suggestPassphrase())).toBeNull();
  });

  test("is the same in composed and decomposed letters", () => {
    expect(normalisePassphrase("Mu\u0308hle am Bach")).toBe(normalisePassphrase("Mühle am Bach"));
  });

  test("must be long and varied", () => {
    expect(passphraseProblem("   ")).toBe("missing");
    expect(passphraseProblem("correct horse")).toBe("too-short");
    expect(passphraseProblem("1212121212121212")).toBe("repetitive");
    expect(passphraseProblem(PASSPHRASE)).toBeNull();
  });
});

test("a public key that everybody could open is none, nor is anything of another length", () => {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
  expect(readTallyKey(text(keys.publicKey))).toEqual(keys.publicKey);
  expect(readTallyKey(text(new Uint8Array(32)))).toBeNull();
  expect(readTallyKey(text(Uint8Array.of(1, ...new Uint8Array(31))))).toBeNull();
  expect(readTallyKey(text(keys.publicKey.subarray(1)))).toBeNull();
  expect(readTallyKey(null)).toBeNull();
  expect(tallyKeyFingerprint(WAVE, keys.publicKey)).not.toBe(tallyKeyFingerprint("another", keys.publicKey));
});
