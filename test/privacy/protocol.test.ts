import { describe, expect, test } from "vitest";
import { encodeContent } from "~/ballot/ballot-content";
import { makeCast, writeCast } from "~/ballot/cast";
import { readIssued } from "~/ballot/claim";
import { canonicalJson, hashOfText, poprfInfo } from "~/ballot/manifest";
import { newTallyKeys, openSealed, sealContent, unwrapBallotKey } from "~/ballot/seal";
import { blindToken, finaliseToken, newIssuerKeys } from "~/ballot/token";
import { issueToken, tokenOutput } from "~/ballot/token.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { freshDatabase } from "../support/database";
import {
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  sentCast,
  temporaryKeys,
} from "../support/surveyed-wave";

const hash = "ab".repeat(32);
const content = encodeContent(sampleContent(1));

async function openWaveWithCode() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const waveId = await openPlannedWave(db, keys);
  const [code, otherCode] = personalCodes(db, keys, waveId, 0);
  if (!code || !otherCode) throw new Error("no codes");
  return { db, keys, waveId, code, otherCode };
}

describe("key tagging, info tagging, manifest tagging", () => {
  const issuer = newIssuerKeys();
  const info = poprfInfo(hash, 0);
  const pending = blindToken(issuer.publicKey, info);
  const issue = (secret: Uint8Array, under: Uint8Array) => {
    return issueToken(secret, under, pending.blinded);
  };

  test("the honest reply passes and gives what the server recomputes", () => {
    const output = finaliseToken(pending, issuer.publicKey, info, issue(issuer.secretKey, info));
    expect(output).toEqual(tokenOutput(issuer.secretKey, info, pending.token));
  });

  test("a key of one's own fails the proof", () => {
    expect(finaliseToken(pending, issuer.publicKey, info, issue(newIssuerKeys().secretKey, info))).toBeNull();
  });

  test("an info of one's own, the other department's included, fails the proof", () => {
    for (const tagged of [poprfInfo(hash, 1), new TextEncoder().encode(`tandem/v1|${hash}|0|anna`)]) {
      expect(finaliseToken(pending, issuer.publicKey, info, issue(issuer.secretKey, tagged))).toBeNull();
    }
  });

  test("a manifest of one's own has another hash, and its info fails the proof", () => {
    const own = hashOfText(canonicalJson({ manifest: "for anna" }));
    expect(
      finaliseToken(pending, issuer.publicKey, info, issue(issuer.secretKey, poprfInfo(own, 0))),
    ).toBeNull();
  });

  test("a tampered element or proof, and the reply to another token, fail", () => {
    const issued = issue(issuer.secretKey, info);
    for (const part of ["evaluated", "proof"] as const) {
      const changed = {
        ...issued,
        [part]: issued[part].map((byte, place) => (place === 5 ? byte ^ 1 : byte)),
      };
      expect(finaliseToken(pending, issuer.publicKey, info, changed)).toBeNull();
    }
    expect(finaliseToken(blindToken(issuer.publicKey, info), issuer.publicKey, info, issued)).toBeNull();
  });

  test("without the proof check, a tagged key would go through: the check is what catches it", () => {
    const tagging = newIssuerKeys();
    const tagged = issue(tagging.secretKey, info);
    expect(finaliseToken(pending, tagging.publicKey, info, tagged)).not.toBeNull();
  });
});

describe("sealing", () => {
  const tally = newTallyKeys();
  const token = new Uint8Array(32).fill(7);
  const context = { protocol: "tandem/v2", manifestHash: hash, departmentIndex: 0, token } as const;
  const sealed = sealContent(content, tally.publicKey, context);
  const ballotKey = unwrapBallotKey(sealed, tally, context);

  test("opens for the tally key only, in its wave and department only", () => {
    expect(ballotKey && openSealed(sealed, ballotKey, context)).toEqual(content);
    expect(unwrapBallotKey(sealed, newTallyKeys(), context)).toBeNull();
    expect(unwrapBallotKey(sealed, tally, { ...context, departmentIndex: 1 })).toBeNull();
    expect(unwrapBallotKey(sealed, tally, { ...context, manifestHash: "cd".repeat(32) })).toBeNull();
    expect(ballotKey && openSealed(sealed, ballotKey, { ...context, departmentIndex: 1 })).toBeNull();
  });

  test("a changed bit anywhere does not open", () => {
    for (let place = 0; place < sealed.length; place += 37) {
      const changed = sealed.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      const key = unwrapBallotKey(changed, tally, context);
      expect(key && openSealed(changed, key, context), `byte ${place}`).toBeNull();
    }
  });

  test("the same answers never look the same", () => {
    expect(sealContent(content, tally.publicKey, context)).not.toEqual(sealed);
  });
});

describe("double claim", () => {
  test("a code is answered once; the identical request again, another never", async () => {
    const { db, keys, waveId, code } = await openWaveWithCode();
    const first = respondent(db, waveId, code);
    const reply = claimBallot(db, keys, waveId, first.claimJson, DURING);
    const again = claimBallot(db, keys, waveId, first.claimJson, DURING);
    expect(reply).toMatchObject({ ok: true });
    expect(again).toMatchObject({ ok: true, evaluated: reply.ok && reply.evaluated });
    const second = claimBallot(db, keys, waveId, respondent(db, waveId, code).claimJson, DURING);
    const unknown = respondent(db, waveId, { ...code, code: "0".repeat(20) });
    const refused = claimBallot(db, keys, waveId, unknown.claimJson, DURING);
    expect(second).toEqual({ ok: false, reason: "code-refused" });
    expect(refused).toEqual(second);
  });

  test("a wrong department index is refused like an unknown code and burns nothing", async () => {
    const { db, keys, waveId, code } = await openWaveWithCode();
    const swapped = respondent(db, waveId, { ...code, departmentIndex: 1 });
    expect(claimBallot(db, keys, waveId, swapped.claimJson, DURING)).toEqual({
      ok: false,
      reason: "code-refused",
    });
    expect(claimBallot(db, keys, waveId, respondent(db, waveId, code).claimJson, DURING).ok).toBe(true);
  });

  test("a blinded token that is no point burns nothing", async () => {
    const { db, keys, waveId, code } = await openWaveWithCode();
    const zero = { departmentIndex: 0, code: code.code, blinded: Buffer.alloc(32).toString("base64url") };
    const noPoint = { ...zero, blinded: Buffer.alloc(32, 255).toString("base64url") };
    for (const request of [
      zero,
      noPoint,
      null,
      [],
      { ...zero, code: null },
      { ...zero, blinded: "AA" },
      "x",
    ]) {
      expect(claimBallot(db, keys, waveId, request, DURING)).toEqual({ ok: false, reason: "malformed" });
    }
    expect(claimBallot(db, keys, waveId, respondent(db, waveId, code).claimJson, DURING).ok).toBe(true);
  });
});

describe("casting", () => {
  async function claimed() {
    const wave = await openWaveWithCode();
    const person = respondent(wave.db, wave.waveId, wave.code);
    const reply = claimBallot(wave.db, wave.keys, wave.waveId, person.claimJson, DURING);
    return { ...wave, person, reply, ballots: () => wave.db.$client.prepare("select * from ballot").all() };
  }

  test("double cast: the identical ballot is acknowledged again, another one refused", async () => {
    const { db, keys, waveId, person, reply, ballots } = await claimed();
    const cast = person.seal(reply, sampleContent(1));
    const first = castBallot(db, keys, waveId, cast, DURING);
    expect(first).toMatchObject({ ok: true });
    expect(castBallot(db, keys, waveId, cast, DURING)).toEqual(first);
    const other = castBallot(db, keys, waveId, person.seal(reply, sampleContent(2)), DURING);
    expect(other).toEqual({ ok: false, reason: "already-cast" });
    expect(ballots()).toHaveLength(1);
  });

  test("two concurrent casts of one token: one ballot", async () => {
    const { db, keys, waveId, person, reply, ballots } = await claimed();
    const casts = [1, 2, 3, 4].map((seed) => person.seal(reply, sampleContent(seed)));
    const results = await Promise.all(casts.map(async (cast) => castBallot(db, keys, waveId, cast, DURING)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ballots()).toHaveLength(1);
  });

  test("forged, tampered and department-swapped ballots are refused", async () => {
    const { db, keys, waveId, person, reply, ballots } = await claimed();
    const honest = sentCast(person.seal(reply, sampleContent(1)));
    if (!honest) throw new Error("no cast");
    const flip = (part: Uint8Array) => part.map((byte, place) => (place === 3 ? byte ^ 1 : byte));
    const forged = makeCast({
      token: honest.token,
      key: new Uint8Array(16),
      manifest: person.manifest,
      manifestHash: person.manifestHash,
      departmentIndex: 0,
      content: sampleContent(3),
    });
    const bad = [
      forged,
      { ...honest, mac: flip(honest.mac) },
      { ...honest, sealed: flip(honest.sealed) },
      { ...honest, token: flip(honest.token) },
      { ...honest, departmentIndex: 1 as const },
    ];
    for (const cast of bad) {
      const refused = castBallot(db, keys, waveId, JSON.parse(writeCast(cast)), DURING);
      expect(refused).toEqual({ ok: false, reason: "not-valid" });
    }
    const shapes: unknown[] = [
      null,
      {},
      [],
      { ...honest, token: null },
      JSON.parse(writeCast({ ...honest, sealed: honest.sealed.subarray(1) })),
    ];
    for (const cast of shapes) {
      expect(castBallot(db, keys, waveId, cast, DURING)).toEqual({ ok: false, reason: "malformed" });
    }
    expect(ballots()).toHaveLength(0);
  });

  test("a token of another wave is worth nothing here", async () => {
    const { db, keys, person, reply } = await claimed();
    const other = await openPlannedWave(db, keys, { id: "w2", relationshipId: "rel2" });
    const refused = castBallot(db, keys, other, person.seal(reply, sampleContent(1)), DURING);
    expect(refused).toEqual({ ok: false, reason: "not-valid" });
  });

  test("the server cannot tell from a cast which claim it belongs to", async () => {
    const { db, keys, waveId, person, reply } = await claimed();
    const cast = sentCast(person.seal(reply, sampleContent(1)));
    const issued = readIssued(reply);
    const seenAtClaim = [person.pending.blinded, issued?.evaluated, issued?.proof].map((part) =>
      Buffer.from(part ?? []),
    );
    const seenAtCast = [cast?.token, cast?.sealed, cast?.mac].map((part) => Buffer.from(part ?? []));
    for (const early of seenAtClaim) {
      for (const late of seenAtCast) {
        expect(late.includes(early.subarray(0, 8)) || early.includes(late.subarray(0, 8))).toBe(false);
      }
    }
    expect(castBallot(db, keys, waveId, person.seal(reply, sampleContent(1)), DURING).ok).toBe(true);
  });
});
