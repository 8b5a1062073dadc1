import { decodeContent } from "~/ballot/ballot-content";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { ballotPath } from "../../app/addresses";
import { openAlone } from "./open-alone";
import { ITEMS, sentCast } from "./surveyed-wave";

/** Bodies of what browsers posted to a place, in the order in which it arrived. */
export function bodiesTo(requests: readonly Buffer[], place: string): string[] {
  const texts = requests.map((bytes) => bytes.toString());
  return texts
    .filter((text) => text.startsWith(`POST ${place}\n`))
    .map((text) => text.slice(text.indexOf("\n\n") + 2));
}

/** Whoever holds the server's key and watches the network: the answers of each ballot, in the order of arrival. */
export function answersInOrder(requests: readonly Buffer[], secrets: WaveKeys): string[] {
  return bodiesTo(requests, ballotPath(secrets.wave)).map((body) => {
    const cast = sentCast(JSON.parse(body));
    if (!cast) throw new Error("this is no cast");
    const content = openAlone(secrets, cast);
    return (
      (content &&
        decodeContent(content, ITEMS)
          ?.answers.map((answer) => answer ?? "-")
          .join("")) ??
      ""
    );
  });
}
