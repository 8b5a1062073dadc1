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
): ({ ok: true } & WrappedBallots) | { ok: false; problem: string } {
  const json = canonicalJson(reply.manifest);
  const manifest = parseManifest(json);
  const keys = readWrappedKeys(reply.keys);
  const tallyKey = decodeBase64Url(manifest.tallyKey);
  if (!keys || !tallyKey) return { ok: false, problem: "The server's answer cannot be read. Try again." };
  if (tallyKey.join() !== publicKey.join()) {
    const problem =
      "This wave was sealed for another key, perhaps one that was made later. Choose that file. If nobody made another one, tell the works council: the key was replaced.";
    return { ok: false, problem };
  }
  if (now < new Date(manifest.closesAt)) {
    const problem =
      "By the clock of this device the wave is still open, although the server says that it has closed. Check the clock. If it is right, do not open the ballots.";
    return { ok: false, problem };
  }
  const manifestHash = hashOfText(json);
  return { ok: true, manifestHash, list: wrappedListName(manifestHash, keys), keys };
}
