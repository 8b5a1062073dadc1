const X25519 = "X25519";
/** What stands before the 32 bytes of a private key in its DER form (RFC 8410). */
const PRIVATE = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20];
const BITS = 256;

/** What a key agrees on with a ballot's ephemeral key; null where the browser refuses to say. */
export type OwnAgreement = (ephemeral: Uint8Array) => Promise<Uint8Array | null>;

/**
 * The browser's own X25519, many times faster than the library's. Null where it has none: older browsers, and every one on
 * plain http.
 */
export async function ownAgreement(secretKey: Uint8Array): Promise<OwnAgreement | null> {
  const privateKey = await importPrivate(secretKey);
  if (!privateKey) return null;
  return async (ephemeral) => {
    try {
      const key = await crypto.subtle.importKey("raw", new Uint8Array(ephemeral), X25519, false, []);
      return new Uint8Array(await crypto.subtle.deriveBits({ name: X25519, public: key }, privateKey, BITS));
    } catch {
      return null;
    }
  };
}

async function importPrivate(secretKey: Uint8Array): Promise<CryptoKey | null> {
  const bytes = Uint8Array.of(...PRIVATE, ...secretKey);
  try {
    return await crypto.subtle.importKey("pkcs8", bytes, X25519, false, ["deriveBits"]);
  } catch {
    return null;
  } finally {
    bytes.fill(0);
  }
}
