import { encodeBase64Url } from "~/ballot/encoding";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { element } from "~/browser/page-elements";
import { ask, type HolderData, readHolderData } from "./holder-data";
import { startMaking } from "./make-key";
import { conceal, reveal } from "./work";

/** The page on which a key is made: the server hears of its public half in the end, and of nothing else. */
export function startKeyPage(): void {
  const data = readHolderData();
  startMaking(data, async (publicKey, work) => {
    work.at(data.words.prove.telling, 1);
    const reply = await ask(data.keyAddress, JSON.stringify({ publicKey: encodeBase64Url(publicKey) }));
    if (!reply.ok) return refusal(reply.reason, data.words);
    element("[data-fingerprint]").textContent = tallyKeyFingerprint(data.wave, publicKey);
    for (const step of ["before", "keep", "prove"]) conceal(step);
    reveal("done");
    return null;
  });
}

function refusal(reason: string, { notReached, prove: words }: HolderData["words"]): string {
  if (reason === "not-reached") return notReached;
  if (reason.includes("not-holder")) return words.notHolder;
  return reason.includes("used-before") ? words.usedBefore : words.notPlanned;
}
