import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { BallotContent } from "~/ballot/ballot-content";
import { type CastRequest, makeCast, readCast, writeCast } from "~/ballot/cast";
import { readIssued, writeClaim } from "~/ballot/claim";
import { type ParsedCode, parseCode } from "~/ballot/code";
import { OFFERED_QUORUMS, sealedBytes } from "~/ballot/committee";
import { decodeBase64Url } from "~/ballot/encoding";
import { type DepartmentIndex, parseManifest, poprfInfo } from "~/ballot/manifest";
import { SEALED_BYTES } from "~/ballot/seal";
import { blindToken, castKey, finaliseToken, type PendingToken } from "~/ballot/token";
import { invitationLink } from "~/features/derive-code.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { invitee, relationship, rosterEntry } from "~db/schema";
import { addPair, addWave, newDirectory } from "./cast";

export const OPENS = new Date("2026-11-23T06:00:00Z");
export const DURING = new Date("2026-11-25T10:00:00Z");
export const CLOSES = new Date("2026-12-04T16:00:00Z");
export const ITEMS = 22;

type PlannedWave = {
  id?: string;
  relationshipId?: string;
  people?: readonly [number, number];
  threshold?: number;
  delivery?: "mail" | "slips";
  opensAt?: Date;
  closesAt?: Date;
};

/** Gone when the test has run. */
export function temporaryDirectory(): string {
  const directory = newDirectory("test");
  onTestFinished(() => fs.rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export function temporaryKeys(): KeyDirectory {
  return { path: path.join(temporaryDirectory(), "keys") };
}

/** A relationship with its roster and a wave that may be opened. */
export function planWave(db: Database, plan: PlannedWave = {}): string {
  const relationshipId = plan.relationshipId ?? "rel1";
  const id = plan.id ?? "w1";
  const [sales, marketing] = plan.people ?? [6, 7];
  const createdAt = new Date("2026-11-01T00:00:00Z");
  if (
    !db
      .select()
      .from(relationship)
      .all()
      .some((row) => row.id === relationshipId)
  ) {
    addPair(db, { id: relationshipId, createdAt });
    for (let person = 0; person < sales + marketing; person++) {
      const departmentIndex = person < sales ? 0 : 1;
      const email = `person${person}@${relationshipId}.example`;
      db.insert(rosterEntry)
        .values({
          id: randomBytes(8).toString("hex"),
          relationshipId,
          email,
          departmentIndex,
          name: `Person ${person}`,
          language: null,
        })
        .run();
    }
  }
  addWave(db, {
    id,
    relationshipId,
    quarter: "2026-Q4",
    opensAt: plan.opensAt ?? OPENS,
    closesAt: plan.closesAt ?? CLOSES,
    threshold: plan.threshold ?? 5,
    delivery: plan.delivery ?? "mail",
    createdAt,
  });
  return id;
}

export async function openPlannedWave(
  db: Database,
  keys: KeyDirectory,
  plan: PlannedWave = {},
): Promise<string> {
  const id = planWave(db, plan);
  const opened = await openWave(db, keys, id, plan.opensAt ?? OPENS);
  if (!opened.ok) throw new Error(`the wave did not open: ${opened.reason}`);
  return id;
}

export type Code = Extract<ParsedCode, { ok: true }>;

/** The personal codes of a department, as its people find them in their mail. */
export function personalCodes(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  departmentIndex: DepartmentIndex,
): Code[] {
  const row = findWave(db, waveId);
  if (!row) throw new Error("no such wave");
  return db
    .select()
    .from(invitee)
    .all()
    .filter((person) => person.waveId === waveId && person.departmentIndex === departmentIndex)
    .map((person) => {
      const link = invitationLink(keys, row, person) ?? "";
      const code = parseCode(waveId, link.split("#")[1] ?? "");
      if (!code.ok) throw new Error(`the link does not hold a code: ${code.reason}`);
      return code;
    });
}

/** What a respondent's browser does, without the browser. */
export function respondent(db: Database, waveId: string, code: Code) {
  const row = findWave(db, waveId);
  if (!row?.manifest || !row.manifestHash) throw new Error("the wave has no manifest");
  const manifest = parseManifest(row.manifest);
  const manifestHash = row.manifestHash;
  const { departmentIndex } = code;
  const issuerKey = bytes(manifest.issuerKey);
  const info = poprfInfo(manifestHash, departmentIndex);
  const pending: PendingToken = blindToken(issuerKey, info);
  const claimJson: unknown = JSON.parse(
    writeClaim({ departmentIndex, code: code.code, blinded: pending.blinded }),
  );
  return {
    pending,
    info,
    manifest,
    manifestHash,
    claimJson,
    /** JSON of the cast for a claim that was answered. */
    seal(reply: unknown, content: BallotContent): unknown {
      const issued = readIssued(reply);
      const output = issued && finaliseToken(pending, issuerKey, info, issued);
      if (!output) throw new Error("the proof failed");
      return JSON.parse(
        writeCast(
          makeCast({
            token: pending.token,
            key: castKey(output),
            manifest,
            manifestHash,
            departmentIndex,
            content,
          }),
        ),
      );
    },
  };
}

/** What was sent to cast, whatever the form of its wave. */
export function sentCast(json: unknown): CastRequest | null {
  const sizes = [SEALED_BYTES, ...OFFERED_QUORUMS.map(sealedBytes)];
  return sizes.map((size) => readCast(json, size)).find((cast) => cast !== null) ?? null;
}

export function bytes(text: string): Uint8Array {
  const decoded = decodeBase64Url(text);
  if (!decoded) throw new Error("not base64url");
  return decoded;
}

export function sampleContent(seed: number, comment: string | null = null): BallotContent {
  const answers = Array.from({ length: ITEMS }, (_, item) => {
    const answer = 1 + ((seed * 7 + item * 3) % 6);
    return answer === 1 || answer === 2 || answer === 3 || answer === 4 || answer === 5 ? answer : null;
  });
  return { answers, comment: comment === null ? null : { text: comment, mayBeQuoted: seed % 2 === 0 } };
}

/** Claims and casts one ballot; returns the receipt. */
export function answer(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  code: Code,
  content: BallotContent,
  now = DURING,
): string {
  const person = respondent(db, waveId, code);
  const reply = claimBallot(db, keys, waveId, person.claimJson, now);
  if (!reply.ok) throw new Error(`the claim was refused: ${reply.reason}`);
  const cast = castBallot(db, keys, waveId, person.seal(reply, content), now);
  if (!cast.ok) throw new Error(`the ballot was refused: ${cast.reason}`);
  return cast.receipt;
}
