import { agree } from "~/ballot/agree.server";
import type { OneKeyManifest } from "~/ballot/manifest";
import { type BallotPlace, unwrapBallotKey, wrappedKeyOf } from "~/ballot/seal";
import { type BallotKeys, wrappedListName } from "~/ballot/tally-opening";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { listWrappedKeys } from "./list-wrapped-keys.server";

/** The own key of a sealed ballot; null when there is none that opens it. */
export type KeyOfBallot = (sealed: Uint8Array, place: BallotPlace) => Uint8Array | null;

type FoundKeys =
  /** `mayBeLeftOut` is null where nobody is asked: the server's own key opens what can be opened. */
  | { ok: true; keyOf: KeyOfBallot; mayBeLeftOut: number | null }
  | { ok: false; reason: "waiting-for-trustee" | "other-list" };

/**
 * Where the keys of the ballots come from: the server unwraps them with the key in its key file, or the trustee has
 * unwrapped them. What a trustee posts lives in this call only.
 */
export async function findKeysOfBallots(
  db: Database,
  secrets: WaveKeys,
  manifest: OneKeyManifest,
  posted: BallotKeys | undefined,
): Promise<FoundKeys> {
  if (manifest.tally === "server") return { ok: true, keyOf: unwrapHere(secrets), mayBeLeftOut: null };
  if (!posted) return { ok: false, reason: "waiting-for-trustee" };
  const list = await listWrappedKeys(db, manifest.wave);
  const other = posted.list !== wrappedListName(secrets.manifestHash, list);
  if (other || posted.keys.length !== list.length) return { ok: false, reason: "other-list" };
  const keys = new Map<string, Uint8Array | null>();
  for (const [index, { wrapped, departmentIndex }] of list.entries()) {
    keys.set(nameOf(wrapped, departmentIndex), posted.keys[index] ?? null);
  }
  return {
    ok: true,
    keyOf: (sealed, { departmentIndex }) => keys.get(nameOf(wrappedKeyOf(sealed), departmentIndex)) ?? null,
    mayBeLeftOut: posted.leftOut,
  };
}

/**
 * A trustee is asked before anything is left out for want of its key, and may not leave out everything. About a
 * void ballot nobody is asked: whoever casts one must not be able to keep a wave from closing.
 */
export function opensTooFew(
  { mayBeLeftOut }: { mayBeLeftOut: number | null },
  { unopened, voided, receipts }: { unopened: number; voided: number; receipts: readonly string[] },
): boolean {
  return mayBeLeftOut !== null && (unopened > mayBeLeftOut || voided + receipts.length === 0);
}

function unwrapHere({ tallySecret, tallyPublic }: WaveKeys): KeyOfBallot {
  if (!tallySecret) throw new Error("the key file of a wave lacks the key that opens its ballots");
  const tally = { secretKey: tallySecret, publicKey: tallyPublic };
  return (sealed, place) => unwrapBallotKey(sealed, tally, place, agree);
}

function nameOf(wrapped: Uint8Array, departmentIndex: number): string {
  return `${departmentIndex} ${Buffer.from(wrapped).toString("base64")}`;
}
