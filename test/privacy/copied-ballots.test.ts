import { randomBytes } from "node:crypto";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { makeCast, writeCast } from "~/ballot/cast";
import { headerBytes, WRAP_BYTES } from "~/ballot/committee";
import { canonicalJson, hashOfText, parseManifest } from "~/ballot/manifest";
import { SurveyReceipts } from "~/components/survey/receipts";
import { countedSentence } from "~/content/report/participation";
import { parseRelease } from "~/domain/disclosure/release";
import { serialCodes } from "~/features/derive-code.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { listReceipts } from "~/features/survey/list-receipts.server";
import { openWithTrustee } from "~/features/tally/open-with-trustee.server";
import { type KeyDirectory, readKeyFile } from "~/features/wave-key-file.server";
import { type CloseWaveResult, closeWave } from "~/features/waves/close-wave.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import type { Database } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { ballot } from "~db/schema";
import { castCopy } from "../support/copied-ballot";
import { freshDatabase } from "../support/database";
import { giveShares, openHeldWave, TWO_OF_THREE, waveRow } from "../support/held-wave";
import { loadOldWave, publicTallyKey } from "../support/old-wave";
import {
  answer,
  CLOSES,
  type Code,
  DURING,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";
import { posted, unwrapAsTrustee } from "../support/trustee-wave";

/* Somebody reads the database and holds the spare slips of a department: neither the key file nor the program is touched. */

const BY = { accountId: "trustee", now: CLOSES };

function spareCodes(keys: KeyDirectory, wave: string, amount: number): Code[] {
  const secrets = readKeyFile(keys, wave);
  if (!secrets) throw new Error("no key file");
  return serialCodes(secrets, 0, "spare", amount).map((code) => ({ ok: true, departmentIndex: 0, code }));
}

/** Six people of each department answer; the sealed ballot of the first is cast again with five spare codes. */
function attack(db: Database, keys: KeyDirectory, wave: string, receipts: string[] = []) {
  for (const index of [0, 1] as const) {
    for (const [seed, code] of personalCodes(db, keys, wave, index).slice(0, 6).entries())
      receipts.push(answer(db, keys, wave, code, sampleContent(seed)));
  }
  return { receipts, copies: copyFirst(db, keys, wave, 5) };
}

function copyFirst(db: Database, keys: KeyDirectory, wave: string, times: number): { ok: boolean }[] {
  const { sealed } = victimOf(db);
  return spareCodes(keys, wave, times).map((code) => castCopy(db, keys, wave, code, sealed));
}

/** Of the copier's department: elsewhere a copy has never opened. */
function victimOf(db: Database) {
  const rows = db.select().from(ballot).all();
  const victim = rows.find(({ departmentIndex }) => departmentIndex === 0);
  if (!victim) throw new Error("nobody has cast");
  return victim;
}

/** As everybody reads it. */
function receiptsPage(db: Database, wave: string): string {
  const assets = { stylesheet: "/a.css", script: "/b.js" };
  const receipts = published(db, wave);
  return renderToStaticMarkup(createElement(SurveyReceipts, { receipts, wave, language: "en", assets }));
}

function published(db: Database, wave: string) {
  const receipts = listReceipts(db, wave);
  if (receipts?.kind !== "published") throw new Error("nothing is published");
  return receipts;
}

describe("a sealed ballot cast again under tokens of one's own", () => {
  test("is taken, so that it blocks nobody, and void: exactly the original counts, and the others are published", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const wave = await openPlannedWave(db, keys);
    const { receipts, copies } = attack(db, keys, wave);
    expect(describeTally(db, keys, waveRow(db, wave), "en").oldBallots).toBeNull();
    expect(copies.map(({ ok }) => ok)).toEqual(Array(5).fill(true));
    const closed = await closeWave(db, keys, wave, CLOSES);
    expect(closed).toEqual({ ok: true, released: true, counted: 12, voided: 5 });
    expect(published(db, wave)).toMatchObject({
      claimed: 17,
      counted: 12,
      voided: 5,
      receipts: [...receipts].sort(),
    });
    expect(receiptsPage(db, wave)).toContain("Void ballots: 5.");
    const release = parseRelease(findRelease(db, wave)?.content ?? "");
    expect(release.departments.map(({ respondents }) => respondents)).toEqual([6, 6]);
    expect(countedSentence("en", 17, 12, release.participation.voided)).toContain("count for nothing: 5.");
  });

  test("has no number in a release from before it was kept, which reads on and says nothing of it", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const wave = await openPlannedWave(db, keys);
    attack(db, keys, wave);
    await closeWave(db, keys, wave, CLOSES);
    const { content = "" } = findRelease(db, wave) ?? {};
    db.$client.prepare("update release set content = ?").run(content.replace(',"voided":5', ""));
    expect(parseRelease(findRelease(db, wave)?.content ?? "").participation.voided).toBeNull();
    expect(receiptsPage(db, wave)).not.toContain("Void");
    expect(countedSentence("en", 17, 12, null)).not.toContain("Void");
  });

  test("is void where people hold the keys, and nobody is asked about it", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const held = await openHeldWave(db, keys);
    const { receipts } = attack(db, keys, held.id);
    expect(await closeWave(db, keys, held.id, CLOSES)).toMatchObject({ reason: "waiting-for-holders" });
    for (const index of [0, 2]) expect(await giveShares(db, keys, held, index)).toMatchObject({ ok: true });
    const closed = await closeWave(db, keys, held.id, CLOSES);
    expect(closed).toEqual({ ok: true, released: true, counted: 12, voided: 5 });
    expect(published(db, held.id)).toMatchObject({ voided: 5, receipts: [...receipts].sort() });
  });

  test("broken: a wave whose ballots are not bound to their tokens, of the old form, counts every copy", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { wave, receipts } = loadOldWave(db, keys, "server");
    expect(describeTally(db, keys, waveRow(db, wave), "en").oldBallots).toContain(
      "one receipt several times",
    );
    expect(copyFirst(db, keys, wave, 3).every(({ ok }) => ok)).toBe(true);
    const closed = await closeWave(db, keys, wave, CLOSES);
    expect(closed).toMatchObject({ counted: receipts.length + 3, voided: 0 });
    expect(new Set(published(db, wave).receipts).size).toBe(receipts.length);
  });

  test.each(["another wrapped key", "another content"])("does not count with %s either", async (change) => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const held = await openHeldWave(db, keys);
    const { receipts } = attack(db, keys, held.id);
    const { sealed } = victimOf(db);
    const code = spareCodes(keys, held.id, 6).at(5);
    const cut = headerBytes(TWO_OF_THREE) - (change === "another content" ? 0 : WRAP_BYTES);
    const crafted = Buffer.concat([sealed.subarray(0, cut), randomBytes(sealed.length - cut)]);
    if (!code) throw new Error("no code");
    expect(castCopy(db, keys, held.id, code, crafted)).toMatchObject({ ok: true });
    await closeWave(db, keys, held.id, CLOSES);
    for (const index of [0, 1]) await giveShares(db, keys, held, index);
    expect(await closeWave(db, keys, held.id, CLOSES)).toMatchObject({ ok: true, voided: 6 });
    expect(published(db, held.id).receipts).toEqual([...receipts].sort());
  });
});

describe("whoever edits the database", () => {
  test("cannot turn a wave into one of the old form: then none of its ballots opens, and no copy counts", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const wave = await openPlannedWave(db, keys);
    attack(db, keys, wave);
    const manifest = parseManifest(findWave(db, wave)?.manifest ?? "");
    const text = canonicalJson({ ...manifest, protocol: "tandem/v1" });
    updateWave(db, wave, { manifest: text, manifestHash: hashOfText(text) });
    const closed: CloseWaveResult | null = await closeWave(db, keys, wave, CLOSES).catch(() => null);
    expect(closed?.ok && closed.released ? closed.counted : 0).toBe(0);
  });
});

describe.each([
  { form: "v1", counted: 13 },
  { form: "v2", counted: 14 },
] as const)("a wave of tandem/$form that was open when this version came", ({ form, counted }) => {
  /** Those who had begun, in the two stages there are, and in the older one two who begin now. */
  function finish(db: Database, keys: KeyDirectory, old: ReturnType<typeof loadOldWave>): void {
    const { wave, draft, cast } = old;
    expect(castBallot(db, keys, wave, cast, DURING)).toMatchObject({ ok: true });
    const { manifest: text, manifestHash } = waveRow(db, wave);
    const manifest = parseManifest(text ?? "");
    const begun = makeCast({
      token: Buffer.from(draft.token, "hex"),
      key: Buffer.from(draft.key, "hex"),
      manifest,
      manifestHash: manifestHash ?? "",
      departmentIndex: draft.departmentIndex,
      content: sampleContent(7),
    });
    expect(castBallot(db, keys, wave, JSON.parse(writeCast(begun)), DURING)).toMatchObject({ ok: true });
    for (const index of form === "v1" ? ([0, 1] as const) : []) {
      const last = personalCodes(db, keys, wave, index).at(-1);
      if (last) answer(db, keys, wave, last, sampleContent(index));
    }
  }

  test("takes what was begun and what begins, in its own form, and closes with all its ballots", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const old = loadOldWave(db, keys, "server", form);
    finish(db, keys, old);
    const closed = await closeWave(db, keys, old.wave, CLOSES);
    expect(closed).toEqual({ ok: true, released: true, counted, voided: 0 });
    const { receipts } = published(db, old.wave);
    expect(old.receipts.filter((receipt) => !receipts.includes(receipt))).toEqual([]);
  });

  test("is opened by its trustee", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const old = loadOldWave(db, keys, "trustee", form);
    finish(db, keys, old);
    expect(await closeWave(db, keys, old.wave, CLOSES)).toMatchObject({ reason: "waiting-for-trustee" });
    const secretKey = Buffer.from(old.tallySecret ?? "", "hex");
    const tally = { secretKey, publicKey: publicTallyKey(secretKey) };
    const unwrapped = posted(await unwrapAsTrustee(db, old.wave, tally));
    const opened = await openWithTrustee(db, keys, waveRow(db, old.wave), unwrapped, BY);
    expect(opened).toEqual({ ok: true, released: true, counted, voided: 0 });
  });
});
