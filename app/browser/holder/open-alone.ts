import type { TallyKeys } from "~/ballot/seal";
import { unwrapKeys, writeBallotKeys } from "~/ballot/tally-opening";
import { counted } from "~/browser/in-words";
import { element, say } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { ask, explain, type HolderData, readHolderData } from "./holder-data";
import { UNLOCKING, unlockTyped } from "./typed-key";
import { conceal, reveal, startWork, type Work } from "./work";
import { readWrappedBallots, type WrappedBallots } from "./wrapped-ballots";

/** About fifty milliseconds of work before the page may be painted. */
const BALLOTS_A_SLICE = 32;

/** The page of the one trustee of a wave that opened before there were several key holders. */
export function startOpeningPage(): void {
  const data = readHolderData();
  element<HTMLFormElement>('[data-step="open"] [data-form]').addEventListener("submit", (event) => {
    event.preventDefault();
    void open(data);
  });
}

async function open(data: HolderData): Promise<void> {
  element("[data-leave-out]").hidden = true;
  const unlocked = await unlockTyped(data);
  if (!unlocked) return;
  const { keys, work } = unlocked;
  const problem = await openWith(data, keys, work);
  keys.secretKey.fill(0);
  work.end(problem);
}

/** A sentence that says why not, or null. */
async function openWith(data: HolderData, keys: TallyKeys, work: Work): Promise<string | null> {
  const words = data.words.open;
  work.at(words.fetching, UNLOCKING);
  const reply = await ask(data.listAddress);
  if (!reply.ok) return explain(reply.reason, data.words);
  const ballots = readWrappedBallots(reply.json, keys.publicKey, new Date());
  if (!ballots.ok) return words[ballots.problem];
  const opened: (Uint8Array | null)[] = [];
  for (let start = 0; start < ballots.keys.length; start += BALLOTS_A_SLICE) {
    const slice = ballots.keys.slice(start, start + BALLOTS_A_SLICE);
    opened.push(...unwrapKeys(slice, keys, ballots.manifestHash));
    const share = UNLOCKING + ((0.95 - UNLOCKING) * opened.length) / ballots.keys.length;
    work.at(counted(words.working, ballots.keys.length), share);
    // Not with the next frame: there is none while another window is in front.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const leftOut = opened.filter((key) => key === null).length;
  if (leftOut > 0) return askToLeaveOut(data, ballots, opened, leftOut);
  return send(data, ballots, opened, 0, work);
}

async function send(
  data: HolderData,
  ballots: WrappedBallots,
  keys: readonly (Uint8Array | null)[],
  leftOut: number,
  work: Work,
): Promise<string | null> {
  const words = data.words.open;
  work.at(words.counting, 0.97);
  const reply = await ask(data.openingAddress, writeBallotKeys({ list: ballots.list, keys, leftOut }));
  if (!reply.ok) {
    // In a wave of the old form only the server sees that a ballot does not open with its own key.
    const { unreadable } = reply.json;
    const more = typeof unreadable === "number" && unreadable > leftOut;
    return more ? askToLeaveOut(data, ballots, keys, unreadable) : explain(reply.reason, data.words);
  }
  say(element("[data-counted]"), countedWords(words, Number(reply.json.counted), Number(reply.json.voided)));
  conceal("open");
  reveal("done");
  return null;
}

/** Nothing is lost yet: whoever holds the key decides whether the rest is counted. */
function askToLeaveOut(
  data: HolderData,
  ballots: WrappedBallots,
  keys: readonly (Uint8Array | null)[],
  leftOut: number,
): string | null {
  const total = keys.length;
  if (leftOut === total) return data.words.open.noneOpens;
  element("[data-leave-out]").hidden = false;
  const question = element("[data-leave-out-words]");
  say(question, counted(data.words.open.someDoNot, leftOut, { total }));
  question.focus();
  element("[data-leave-out-button]").onclick = async () => {
    const work = await startWork("open");
    if (work) work.end(await send(data, ballots, keys, leftOut, work));
  };
  return null;
}

type Words = HolderData["words"]["open"];

function countedWords(words: Words, ballots: number, voided: number): string {
  const opened = counted(words.counted, ballots);
  return voided === 0 ? opened : fill(words.voided, { opened, count: voided });
}
