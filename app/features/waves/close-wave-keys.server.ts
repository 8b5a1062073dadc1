import { agree } from "~/ballot/agree.server";
import type { OneKeyManifest } from "~/ballot/manifest";
import { type BallotPlace, isKeyOf, openSealed, unwrapBallotKey, wrappedKeyOf } from "~/ballot/seal";
import { type BallotKeys, wrappedListName } from "~/ballot/tally-opening";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { listWrappedKeys } from "./list-wrapped-keys.server";
import type { OpenBallot, OpenedBallots } from "./open-ballots.server";

/** The own key of a sealed ballot; null when there is none that opens it. */
type KeyOfBallot = (sealed: Uint8Array, place: BallotPlace) => Uint8Array | null;

type Unreadable = { ok: false; reason: "unreadable"; unreadable: number; total: number };

type FoundKeys =
  | { ok: true; open: OpenBallot; refuse: (opened: OpenedBallots) => Unreadable | null }
  | { ok: false; reason: "waiting-for-trustee" | "other-list" };

/**
 * Where the keys of the ballots come from in a wave that opened before there were key holders: the server unwraps them
 * with the key in its key file, or the trustee has unwrapped them. What a trustee posts lives in this call only.
 */
export async function findKeysOfBallots(
  db: Database,
  secrets: WaveKeys,
  manifest: OneKeyManifest,
  posted: BallotKeys | undefined,
): Promise<FoundKeys> {
  const openWith = (keyOf: KeyOfBallot) => openWithKeys(secrets, manifest, keyOf);
  if (manifest.tally === "server")
    return { ok: true, open: openWith(unwrapHere(secrets)), refuse: () => null };
  if (!posted) return { ok: false, reason: "waiting-for-trustee" };
  const list = await listWrappedKeys(db, manifest.wave);
  const other = posted.list !== wrappedListName(secrets.manifestHash, list);
  if (other || posted.keys.length !== list.length) return { ok: false, reason: "other-list" };
  const keys = new Map<string, Uint8Array | null>();
  for (const [index, { wrapped, departmentIndex }] of list.entries()) {
    keys.set(nameOf(wrapped, departmentIndex), posted.keys[index] ?? null);
  }
  const keyOf: KeyOfBallot = (sealed, { departmentIndex }) =>
    keys.get(nameOf(wrappedKeyOf(sealed), departmentIndex)) ?? null;
  return { ok: true, open: openWith(keyOf), refuse: (opened) => opensTooFew(posted.leftOut, opened) };
}

function openWithKeys(
  { manifestHash }: WaveKeys,
  { protocol }: OneKeyManifest,
  keyOf: KeyOfBallot,
): OpenBallot {
  return ({ sealed, departmentIndex, token }) => {
    const context = { protocol, manifestHash, departmentIndex, token };
    const ballotKey = keyOf(sealed, context);
    if (!ballotKey || !isKeyOf(ballotKey, sealed, context)) return "unopened";
    // In the old form only a ballot that opens shows that this was its key.
    return openSealed(sealed, ballotKey, context) ?? (protocol === "tandem/v1" ? "unopened" : "voided");
  };
}

/**
 * A trustee is asked before anything is left out for want of its key, and may not leave out everything. About a
 * void ballot nobody is asked: whoever casts one must not be able to keep a wave from closing.
 */
function opensTooFew(mayBeLeftOut: number, { unopened, voided, receipts }: OpenedBallots): Unreadable | null {
  const total = unopened + voided + receipts.length;
  if (unopened <= mayBeLeftOut && unopened < total) return null;
  return { ok: false, reason: "unreadable", unreadable: unopened, total };
}

function unwrapHere({ tallySecret, tallyPublic }: WaveKeys): KeyOfBallot {
  if (!tallySecret || !tallyPublic)
    throw new Error("the key file of a wave lacks the key that opens its ballots");
  const tally = { secretKey: tallySecret, publicKey: tallyPublic };
  return (sealed, place) => unwrapBallotKey(sealed, tally, place, agree);
}

function nameOf(wrapped: Uint8Array, departmentIndex: number): string {
  return `${departmentIndex} ${Buffer.from(wrapped).toString("base64")}`;
}
