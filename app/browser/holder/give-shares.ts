import { encodeBase64Url } from "~/ballot/encoding";
import { committeeKeys, fingerprint } from "~/ballot/manifest";
import type { TallyKeys } from "~/ballot/seal";
import { boxShares } from "~/ballot/share-box";
import { counted, numbered } from "~/browser/in-words";
import { element, say } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { ask, explain, type HolderData, readHolderData } from "./holder-data";
import { makeShares } from "./make-shares";
import { readShareList, type ShareList } from "./share-list";
import { UNLOCKING, unlockTyped } from "./typed-key";
import { conceal, reveal, type Work } from "./work";

/** What the page has shown to compare; null until then. */
type Shown = { hash: string | null };
type Listed = { ok: true; list: ShareList } | { ok: false; problem: string };

/** The page of one key holder of several: what of the key leaves it opens nothing without that of the others. */
export function startSharesPage(): void {
  const data = readHolderData();
  const shown: Shown = { hash: null };
  void fetchList(data, shown);
  element<HTMLFormElement>('[data-step="open"] [data-form]').addEventListener("submit", (event) => {
    event.preventDefault();
    void give(data, shown);
  });
}

async function give(data: HolderData, shown: Shown): Promise<void> {
  const unlocked = await unlockTyped(data);
  if (!unlocked) return;
  const { keys, work } = unlocked;
  const problem = await giveWith(data, shown, keys, work);
  keys.secretKey.fill(0);
  work.end(problem);
}

/**
 * Shown before anything is done with the key, so that holders can compare the list. The first one that was shown is the
 * one compared: for another nothing is done in this page, and its fingerprint does not take the place of the first.
 */
async function fetchList({ listAddress, wave, words }: HolderData, shown: Shown): Promise<Listed> {
  const reply = await ask(listAddress);
  if (!reply.ok) return { ok: false, problem: explain(reply.reason, words) };
  const list = readShareList(reply.json, wave);
  if (!list) return { ok: false, problem: words.open.unreadableAnswer };
  const name = `${list.manifestHash} ${list.hash}`;
  if (shown.hash !== null && shown.hash !== name) return { ok: false, problem: words.open.listChanged };
  shown.hash = name;
  element("[data-survey-fingerprint]").textContent = fingerprint(list.manifestHash);
  element("[data-list-fingerprint]").textContent = fingerprint(list.hash);
  element("[data-sheets]").textContent = numbered(list.sheets.length);
  return { ok: true, list };
}

/** A sentence that says why not, or null. */
async function giveWith(data: HolderData, shown: Shown, keys: TallyKeys, work: Work): Promise<string | null> {
  const { words } = data;
  work.at(words.open.fetching, UNLOCKING);
  const listed = await fetchList(data, shown);
  if (!listed.ok) return listed.problem;
  const { manifest, manifestHash, closesAt, sheets, hash } = listed.list;
  const committee = committeeKeys(manifest);
  const index = committee?.holderKeys.findIndex((key) => key.join() === keys.publicKey.join()) ?? -1;
  if (!committee || index < 0) return words.open.otherKey;
  if (new Date() < new Date(closesAt)) return words.open.stillOpen;
  const doing = counted(words.open.working, sheets.length);
  const shares = await makeShares({ ...keys, manifestHash, index }, sheets, (share) =>
    work.at(doing, UNLOCKING + (0.95 - UNLOCKING) * share),
  );
  work.at(words.open.sending, 0.97);
  const box = boxShares(shares, committee.serverKey, { manifestHash, listHash: hash, index });
  const reply = await ask(data.openingAddress, JSON.stringify({ hash, box: encodeBase64Url(box) }));
  if (!reply.ok) return explain(reply.reason, words);
  say(element("[data-counted]"), arrived(reply.json, words.open));
  conceal("open");
  reveal("done");
  return null;
}

function arrived(
  { state, given, needed }: Readonly<Record<string, unknown>>,
  words: HolderData["words"]["open"],
): string {
  if (state === "complete") return words.complete;
  return fill(words.waiting, { given: numbered(Number(given)), needed: numbered(Number(needed)) });
}
