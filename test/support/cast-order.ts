import { decodeContent } from "~/ballot/ballot-content";
import { openSealed, unwrapBallotKey } from "~/ballot/seal";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { ballotPath } from "../../app/addresses";
import { ITEMS, sentCast } from "./surveyed-wave";

/** Bodies of what browsers posted to a place, in the order in which it arrived. */
export function bodiesTo(requests: readonly Buffer[], place: string): string[] {
  const texts = requests.map((bytes) => bytes.toString());
  return texts
    .filter((text) => text.startsWith(`POST ${place}\n`))
    .map((text) => text.slice(text.indexOf("\n\n") + 2));
}

/** Whoever holds the tally key and watches the network: the answers of each ballot, in the order of arrival. */
export function answersInOrder(requests: readonly Buffer[], secrets: WaveKeys): string[] {
  const { wave, manifestHash, tallySecret, tallyPublic } = secrets;
  if (!tallySecret) throw new Error("the server does not hold the key of this wave");
  const tally = { secretKey: tallySecret, publicKey: tallyPublic };
  return bodiesTo(requests, ballotPath(wave)).map((body) => {
    const cast = sentCast(JSON.parse(body));
    if (!cast) throw new Error("this is no cast");
    const { token, departmentIndex } = cast;
    const context = { protocol: "tandem/v2", manifestHash, departmentIndex, token } as const;
    const key = unwrapBallotKey(cast.sealed, tally, context);
    const content = key && openSealed(cast.sealed, key, context);
    return (
      (content &&
        decodeContent(content, ITEMS)
          ?.answers.map((answer) => answer ?? "-")
          .join("")) ??
      ""
    );
  });
}
