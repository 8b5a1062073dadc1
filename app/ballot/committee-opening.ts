import { equalBytes } from "@noble/ciphers/utils.js";
import { x25519 } from "@noble/curves/ed25519.js";
import {
  type CommitteeKeys,
  ephemeralOf,
  headerBytes,
  KEY_BYTES,
  quorumOf,
  quorumsOf,
  sealedBytes,
  WRAP_BYTES,
} from "./committee";
import { isPublicKey } from "./committee-key";
import { type Agreement, contentCipher, headerOf, type Place, wrapCipher } from "./committee-seal";
import { shareFits } from "./committee-share";

/** The server's share in one ballot, and those that arrived, by the holder's index. */
export type Shares = { server: Uint8Array; holders: ReadonlyMap<number, Uint8Array> };

export type OpenedWithShares =
  | { ok: true; content: Uint8Array }
  /**
   * `void`: nobody's shares will open it. `shares-missing`: too few have arrived; `holders` are those that have not.
   * `share-wrong`: the shares of `holders` do not fit, and without them there are too few. They, or others, are asked again;
   * a ballot that still says so then is void: the respondent's browser lied about them.
   */
  | { ok: false; reason: "void" | "shares-missing" | "share-wrong"; holders: readonly number[] };

/**
 * Opens a ballot with the shares of a quorum, about two milliseconds. Whichever quorum they are of, the verdict is the
 * same: void, once anything of it is not what its own key makes, or when it was sealed for another token.
 *
 * @example
 * openWithShares(sample.committee.sealed, sample.committee.keys, sample.committee.shares, sample.place).ok // => true
 * openWithShares(sample.committee.sealed, sample.committee.keys, sample.committee.shares, { ...sample.place, token: new Uint8Array(32) }) // => {"ok":false,"reason":"void","holders":[]}
 * openWithShares(sample.committee.sealed, sample.committee.keys, { ...sample.committee.shares, holders: new Map() }, sample.place) // => {"ok":false,"reason":"shares-missing","holders":[0,1,2]}
 */
export function openWithShares(
  sealed: Uint8Array,
  keys: CommitteeKeys,
  shares: Shares,
  context: Place & { token: Uint8Array },
  agree: Agreement = x25519.getSharedSecret,
): OpenedWithShares {
  const quorum = quorumOf(keys);
  if (sealed.length !== sealedBytes(quorum)) return VOID;
  const everybody = keys.holderKeys.map((_, index) => index);
  const missing = everybody.filter((index) => !shares.holders.has(index));
  const posted = everybody.filter((index) => shares.holders.has(index));
  if (posted.length < keys.needed) return { ok: false, reason: "shares-missing", holders: missing };
  const ballotKey = unwrap(sealed, keys, shares, context);
  if (ballotKey) return openWithKey(sealed, ballotKey, keys, context, agree);
  if (!isPublicKey(ephemeralOf(sealed))) return VOID;
  const wrong = posted.filter((index) => {
    const share = shares.holders.get(index);
    return !share || !shareFits(sealed, quorum, index, share, context);
  });
  if (posted.length - wrong.length >= keys.needed) return VOID;
  return { ok: false, reason: "share-wrong", holders: wrong };
}

const VOID: OpenedWithShares = { ok: false, reason: "void", holders: [] };

/** A ballot's own key, from the first quorum that gives one. */
function unwrap(sealed: Uint8Array, keys: CommitteeKeys, shares: Shares, place: Place): Uint8Array | null {
  const quorums = quorumsOf(quorumOf(keys));
  const wraps = headerBytes(quorumOf(keys)) - WRAP_BYTES * quorums.length;
  for (const [at, quorum] of quorums.entries()) {
    const own = quorum.flatMap((index) => shares.holders.get(index) ?? []);
    if (own.length < quorum.length || own.some(({ length }) => length !== KEY_BYTES)) continue;
    const from = wraps + WRAP_BYTES * at;
    const cipher = wrapCipher([shares.server, ...own], ephemeralOf(sealed), place, quorum);
    try {
      return cipher.decrypt(sealed.subarray(from, from + WRAP_BYTES));
    } catch {
      // Another quorum's may open.
    }
  }
  return null;
}

function openWithKey(
  sealed: Uint8Array,
  ballotKey: Uint8Array,
  keys: CommitteeKeys,
  context: Place & { token: Uint8Array },
  agree: Agreement,
): OpenedWithShares {
  const header = headerOf(ballotKey, keys, context, agree);
  if (!equalBytes(sealed.subarray(0, header.length), header)) return VOID;
  try {
    const content = contentCipher(header, ballotKey, context).decrypt(sealed.subarray(header.length));
    return { ok: true, content };
  } catch {
    return VOID;
  }
}
