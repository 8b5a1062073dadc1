import { decodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, hashOfText, parseManifest } from "~/ballot/manifest";
import { readWrappedKeys, type WrappedKey, wrappedListName } from "~/ballot/tally-opening";

export type WrappedBallots = { manifestHash: string; list: string; keys: readonly WrappedKey[] };

/**
 * Reads the server's list and checks what a trustee can check: that the wave was sealed for this key, and that it is over
 * by the clock of the trustee's own device.
 */
export function readWrappedBallots(
  reply: Readonly<Record<string, unknown>>,
  publicKey: Uint8Array,
  now: Date,
): ({ ok: true } & WrappedBallots) | { ok: false; problem: "unreadableAnswer" | "otherKey" | "stillOpen" } {
  const json = canonicalJson(reply.manifest);
  const manifest = parseManifest(json);
  const keys = readWrappedKeys(reply.keys);
  const tallyKey = manifest.protocol === "tandem/v3" ? null : decodeBase64Url(manifest.tallyKey);
  if (!keys || !tallyKey) return { ok: false, problem: "unreadableAnswer" };
  if (tallyKey.join() !== publicKey.join()) return { ok: false, problem: "otherKey" };
  if (now < new Date(manifest.closesAt)) return { ok: false, problem: "stillOpen" };
  const manifestHash = hashOfText(json);
  return { ok: true, manifestHash, list: wrappedListName(manifestHash, keys), keys };
}
