import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { CONTENT_BYTES } from "./ballot-content";
import { type CommitteeKeys, KEY_BYTES, quorumOf, quorumsOf, TAG_BYTES } from "./committee";
import type { BallotPlace } from "./seal";

/*
 * A ballot of tandem/v3, from HKDF-SHA-256, X25519, XChaCha20-Poly1305 and SHA-256; a composition of our own, no standard.
 * H is the hash of the wave's manifest in hex, d the department's index, L(x, ..) the text "tandem/v3|x|H|d|..".
 *
 *   K                      32 random bytes, the ballot's own key: everything else follows from it
 *   e = HKDF(K, L(ephemeral)); E = X25519(e, base)
 *   z_i = HKDF(X25519(e, pk_i), salt E || pk_i, L(share, i))                for i = server, 0, 1 .. : a share
 *   com = SHA-256(L(commit) || E || K)
 *   t_i = the first 16 bytes of SHA-256(L(check, i) || E || z_i)            for holders only
 *   w_Q = XChaCha20-Poly1305(K) under key | nonce = HKDF(z_server || z_i .., salt E, L(wrap, Q))     for each quorum Q
 *   header = E | com | t_i .. | w_Q ..
 *   sealed = header | XChaCha20-Poly1305(content, authenticated: token || header) under HKDF(K, L(content))
 *
 * The indices of Q are joined by commas. Shares and indices ascend, quorums are in lexicographic order. HKDF without a
 * salt has one of zeros; it gives 32 bytes, or 32 of a key and 24 of a nonce. Each of these keys seals one thing only.
 * Whoever finds K makes the header again and compares it byte for byte: a ballot that says one thing to one quorum and
 * another thing to the next is void for both.
 */

const NONCE = 24;

/** The wave and department that a ballot belongs to. */
export type Place = BallotPlace;

/** X25519: by the library that browsers use, or by the server's own. Throws where both would share what everybody shares. */
export type Agreement = (secretKey: Uint8Array, publicKey: Uint8Array) => Uint8Array;
export type HolderIndex = number | "server";

/**
 * Seals encoded content for a wave's quorums and for one token. Throws when a key is unusable or the content has another
 * than the constant size.
 * @example sealForCommittee(new Uint8Array(1069), sample.committee.keys, sample.place).length // => 1341
 */
export function sealForCommittee(
  content: Uint8Array,
  keys: CommitteeKeys,
  context: Place & { token: Uint8Array },
): Uint8Array {
  if (content.length !== CONTENT_BYTES) throw new Error("ballots have a constant size");
  const ballotKey = randomBytes(KEY_BYTES);
  const header = headerOf(ballotKey, keys, context);
  return concatBytes(header, contentCipher(header, ballotKey, context).encrypt(content));
}

/**
 * The header that a ballot's own key makes for these keys and this place, and no other one.
 * @example headerOf(new Uint8Array(32), sample.committee.keys, sample.place).length // => 256
 */
export function headerOf(
  ballotKey: Uint8Array,
  keys: CommitteeKeys,
  place: Place,
  agree: Agreement = x25519.getSharedSecret,
): Uint8Array {
  const secret = hkdf(sha256, ballotKey, undefined, labelOf("ephemeral", place), KEY_BYTES);
  const ephemeral = agree(secret, BASE);
  const share = (key: Uint8Array, index: HolderIndex) =>
    shareFrom(agree(secret, key), ephemeral, key, place, index);
  const server = share(keys.serverKey, "server");
  const holders = keys.holderKeys.map(share);
  return concatBytes(
    ephemeral,
    sha256(concatBytes(labelOf("commit", place), ephemeral, ballotKey)),
    ...holders.map((one, index) => tagOf(one, ephemeral, place, index)),
    ...quorumsOf(quorumOf(keys)).map((quorum) =>
      wrapCipher(
        [server, ...quorum.map((index) => holders[index] ?? new Uint8Array())],
        ephemeral,
        place,
        quorum,
      ).encrypt(ballotKey),
    ),
  );
}

const BASE = Uint8Array.from({ length: KEY_BYTES }, (_, place) => (place === 0 ? 9 : 0));

/**
 * A share, from what the two keys agree on.
 * @example shareFrom(new Uint8Array(32), new Uint8Array(32), new Uint8Array(32), sample.place, 0).length // => 32
 */
export function shareFrom(
  agreed: Uint8Array,
  ephemeral: Uint8Array,
  publicKey: Uint8Array,
  place: Place,
  index: HolderIndex,
): Uint8Array {
  return hkdf(sha256, agreed, concatBytes(ephemeral, publicKey), labelOf("share", place, index), KEY_BYTES);
}

/**
 * What in a ballot shows that a holder's share is the right one.
 * @example tagOf(new Uint8Array(32), new Uint8Array(32), sample.place, 0).length // => 16
 */
export function tagOf(share: Uint8Array, ephemeral: Uint8Array, place: Place, index: number): Uint8Array {
  return sha256(concatBytes(labelOf("check", place, index), ephemeral, share)).subarray(0, TAG_BYTES);
}

/**
 * What wraps a ballot's key for one quorum: of the server's share and those of its holders, ascending.
 * @example wrapCipher([new Uint8Array(32)], new Uint8Array(32), sample.place, []).encrypt(new Uint8Array(32)).length // => 48
 */
export function wrapCipher(
  shares: readonly Uint8Array[],
  ephemeral: Uint8Array,
  place: Place,
  quorum: readonly number[],
) {
  return cipher(concatBytes(...shares), ephemeral, labelOf("wrap", place, quorum.join()));
}

/**
 * What seals a ballot's content, for one token.
 * @example contentCipher(new Uint8Array(256), new Uint8Array(32), sample.place).encrypt(new Uint8Array(1069)).length // => 1085
 */
export function contentCipher(
  header: Uint8Array,
  ballotKey: Uint8Array,
  { token, ...place }: Place & { token: Uint8Array },
) {
  return cipher(ballotKey, undefined, labelOf("content", place), concatBytes(token, header));
}

function cipher(secret: Uint8Array, salt: Uint8Array | undefined, label: Uint8Array, bound?: Uint8Array) {
  const bytes = hkdf(sha256, secret, salt, label, KEY_BYTES + NONCE);
  return xchacha20poly1305(bytes.subarray(0, KEY_BYTES), bytes.subarray(KEY_BYTES), bound);
}

function labelOf(
  label: string,
  { manifestHash, departmentIndex }: Place,
  ...more: HolderOrQuorum[]
): Uint8Array {
  return utf8ToBytes(["tandem/v3", label, manifestHash, departmentIndex, ...more].join("|"));
}

type HolderOrQuorum = HolderIndex | string;
