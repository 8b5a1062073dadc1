import { agree } from "~/ballot/agree.server";
import { encodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, hashOfText, type Manifest } from "~/ballot/manifest";
import { issuerKeyOf } from "~/ballot/token.server";
import type { WaveKeys } from "./wave-key-file.server";

const BASE_POINT = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 9 : 0));

/**
 * Whether the secrets of a key file make the public keys of its manifest. One bit of them that is another would make every
 * ballot void, and closing destroys what is void.
 */
export function hasKeysOf(manifest: Manifest, secrets: WaveKeys): boolean {
  try {
    return (
      encodeBase64Url(issuerKeyOf(secrets.issuerSecret)) === manifest.issuerKey &&
      hasOpeningKey(manifest, secrets)
    );
  } catch {
    // No scalar of the group.
    return false;
  }
}

function hasOpeningKey(
  manifest: Manifest,
  { serverSecret, serverPublic, tallySecret, tallyPublic }: WaveKeys,
): boolean {
  const isHalf = (secret: Uint8Array, key: string) => encodeBase64Url(agree(secret, BASE_POINT)) === key;
  if (manifest.protocol === "tandem/v3") {
    const { serverKey } = manifest;
    return (
      serverSecret !== undefined &&
      serverPublic !== undefined &&
      isHalf(serverSecret, serverKey) &&
      encodeBase64Url(serverPublic) === serverKey
    );
  }
  const { tallyKey } = manifest;
  return (
    (tallyPublic === undefined || encodeBase64Url(tallyPublic) === tallyKey) &&
    (tallySecret === undefined || isHalf(tallySecret, tallyKey))
  );
}

/** Whether the key file has the numbers of who left and joined that the manifest froze: the gate looks back by them. */
export function hasTurnoverOf(manifest: Manifest, { turnover }: WaveKeys): boolean {
  return manifest.protocol !== "tandem/v3" || manifest.turnover === hashOfTurnover(turnover ?? []);
}

/** Hash over who left and joined, for the manifest. */
export function hashOfTurnover(turnover: NonNullable<WaveKeys["turnover"]>): string {
  return hashOfText(canonicalJson(turnover));
}
