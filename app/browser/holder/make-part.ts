import { encodeBase64Url } from "~/ballot/encoding";
import { committeeKeys } from "~/ballot/manifest";
import type { TallyKeys } from "~/ballot/seal";
import { boxShares } from "~/ballot/share-box";
import { counted } from "~/browser/in-words";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";
import { makeShares, type StartWorker } from "./make-shares";
import type { ShareList } from "./share-list";
import { UNLOCKING } from "./typed-key";
import type { Work } from "./work";

/** What the server is given: locked for it, and bound to the list of that hash. */
export type Part = { hash: string; box: string };

type Made = { ok: true; part: Part } | { ok: false; problem: string };

/** What of a key opens every sheet of the list, together with other keys; or a sentence that says why not. */
export async function makePart(
  { open: words }: HolderScriptTexts,
  { manifest, manifestHash, closesAt, sheets, hash }: ShareList,
  keys: TallyKeys,
  work: Work,
  startWorker: StartWorker,
): Promise<Made> {
  const committee = committeeKeys(manifest);
  const index = committee?.holderKeys.findIndex((key) => key.join() === keys.publicKey.join()) ?? -1;
  if (!committee || index < 0) return { ok: false, problem: words.otherKey };
  if (new Date() < new Date(closesAt)) return { ok: false, problem: words.stillOpen };
  const doing = counted(words.working, sheets.length);
  const own = { ...keys, manifestHash, index };
  const shares = await makeShares(own, sheets, startWorker, (share) =>
    work.at(doing, UNLOCKING + (0.95 - UNLOCKING) * share),
  );
  const box = boxShares(shares, committee.serverKey, { manifestHash, listHash: hash, index });
  return { ok: true, part: { hash, box: encodeBase64Url(box) } };
}
