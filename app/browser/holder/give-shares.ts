import { fingerprint } from "~/ballot/manifest";
import type { TallyKeys } from "~/ballot/seal";
import { numbered } from "~/browser/in-words";
import { element, say } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { allWell } from "./fields";
import { ask, explain, type HolderData, readHolderData } from "./holder-data";
import { makePart, type Part } from "./make-part";
import { readPartFile } from "./part-file";
import { readShareList, type ShareList } from "./share-list";
import { startWorker } from "./start-worker";
import { UNLOCKING, unlockTyped } from "./typed-key";
import { conceal, reveal, startWork, type Work } from "./work";

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
  element<HTMLFormElement>("[data-hand-in]").addEventListener("submit", (event) => {
    event.preventDefault();
    void giveFile(data);
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
  const made = await makePart(words, listed.list, keys, work, startWorker);
  if (!made.ok) return made.problem;
  work.at(words.open.sending, 0.97);
  return handIn(data, made.part);
}

/** A file that a saved page has made. */
async function giveFile(data: HolderData): Promise<void> {
  const { offline } = data.words;
  const file = element<HTMLInputElement>("#part").files?.[0];
  const part = file ? readPartFile(await file.text(), data.wave) : null;
  const problem = file ? offline.badPart : offline.noPart;
  if (!allWell({ part: part ? null : problem }) || !part) return;
  const work = await startWork("hand-in");
  if (!work) return;
  work.at(data.words.open.sending, 0.5);
  work.end(await handIn(data, part));
}

async function handIn({ openingAddress, words }: HolderData, part: Part): Promise<string | null> {
  const reply = await ask(openingAddress, JSON.stringify(part));
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
