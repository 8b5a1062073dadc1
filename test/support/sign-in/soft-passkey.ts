import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What of an honest answer is changed. */
export type Changes = {
  origin?: string;
  site?: string;
  challenge?: string;
  type?: string;
  /** Whether finger, face or PIN was asked for. */
  verified?: boolean;
  present?: boolean;
  counter?: number;
  userHandle?: string;
  crossOrigin?: boolean;
};

const b64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

/** CBOR of the few kinds that an attestation holds. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  const head = (major: number, count: number) =>
    count < 24
      ? Buffer.from([(major << 5) | count])
      : count < 256
        ? Buffer.from([(major << 5) | 24, count])
        : Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, each]) => [cbor(key), cbor(known(each))]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

function known(value: unknown): number | string | Uint8Array | ReadonlyMap<number | string, unknown> {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Uint8Array || value instanceof Map) return value;
  throw new Error("not a value of these");
}

/** An authenticator without a device, which can lie about everything but its key. */
export function softPasskey(home: { origin: string; site: string }) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const point = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
  const cose = cbor(
    new Map<number | string, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]),
  );

  function clientData(type: string, challenge: string, changes: Changes): string {
    return JSON.stringify({
      type: changes.type ?? type,
      challenge: changes.challenge ?? challenge,
      origin: changes.origin ?? home.origin,
      crossOrigin: changes.crossOrigin ?? false,
    });
  }

  function authData(changes: Changes, attested = Buffer.alloc(0)): Buffer {
    const flags =
      (changes.present === false ? 0 : 1) |
      (changes.verified === false ? 0 : 4) |
      (attested.length > 0 ? 64 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(changes.counter ?? 0);
    return Buffer.concat([sha256(changes.site ?? home.site), Buffer.from([flags]), count, attested]);
  }

  return {
    id: b64(id),
    register(challenge: string, changes: Changes = {}) {
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, cose]);
      const attestation = new Map<number | string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", new Uint8Array(authData(changes, attested))],
      ]);
      return {
        id: b64(id),
        rawId: b64(id),
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(clientData("webauthn.create", challenge, changes)),
          attestationObject: b64(cbor(attestation)),
          transports: ["internal"],
        },
      };
    },
    answer(challenge: string, changes: Changes = {}) {
      const data = clientData("webauthn.get", challenge, changes);
      const auth = authData(changes);
      const signature = sign("sha256", Buffer.concat([auth, sha256(data)]), privateKey);
      return {
        id: b64(id),
        rawId: b64(id),
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: b64(data),
          authenticatorData: b64(auth),
          signature: b64(signature),
          ...(changes.userHandle === undefined ? {} : { userHandle: b64(changes.userHandle) }),
        },
      };
    },
  };
}
