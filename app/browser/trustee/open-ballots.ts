import type { TallyKeys } from "~/ballot/seal";
import { unlockTallySecret } from "~/ballot/tally-lock";
import { unwrapKeys, writeBallotKeys } from "~/ballot/tally-opening";
import { element, say } from "~/browser/page-elements";
import { allWell, typed } from "./fields";
import { type ChosenKey, readChosenFile, readTypedPaper } from "./locked-key";
import { ask, readTallyData, type TallyData } from "./tally-data";
import { conceal, reveal, startWork, type Work } from "./work";
import { readWrappedBallots, type WrappedBallots } from "./wrapped-ballots";

/** About fifty milliseconds of work before the page may be painted. */
const BALLOTS_A_SLICE = 32;

export function startOpeningPage(): void {
  const data = readTallyData();
  element<HTMLFormElement>("[data-form]").addEventListener("submit", (event) => {
    event.preventDefault();
    void open(data);
  });
}

async function open(data: TallyData): Promise<void> {
  const chosen = await chooseKey(data.wave);
  const passphrase = typed("passphrase");
  const onPaper = element<HTMLDetailsElement>("[data-paper]").open;
  const keyProblem = chosen.ok ? null : chosen.problem;
  const problems = {
    "key-file": onPaper ? null : keyProblem,
    paper: onPaper ? keyProblem : null,
    passphrase: passphrase === "" ? "Enter the passphrase." : null,
  };
  element("[data-leave-out]").hidden = true;
  if (!allWell(problems) || !chosen.ok) return;
  const work = await startWork("open");
  if (!work) return;
  const keys = await unlockTallySecret(data.wave, chosen.key, passphrase, (share) =>
    work.at("Unlocking your key", share / 4),
  );
  if (!keys) {
    work.end(null);
    allWell({ passphrase: "This passphrase does not open this key. Type the one you wrote down." });
    return;
  }
  const problem = await openWith(data, keys, work);
  keys.secretKey.fill(0);
  work.end(problem);
}

function chooseKey(wave: string): Promise<ChosenKey> | ChosenKey {
  const paper = typed("paper");
  const onPaper = element<HTMLDetailsElement>("[data-paper]").open;
  return onPaper ? readTypedPaper(paper, wave) : readChosenFile("key-file", wave);
}

/** A sentence that says why not, or null. */
async function openWith(data: TallyData, keys: TallyKeys, work: Work): Promise<string | null> {
  work.at("Fetching the wrapped keys", 0.25);
  const reply = await ask(data.keysAddress);
  if (!reply.ok) return explain(reply.reason);
  const ballots = readWrappedBallots(reply.json, keys.publicKey, new Date());
  if (!ballots.ok) return ballots.problem;
  const opened: (Uint8Array | null)[] = [];
  for (let start = 0; start < ballots.keys.length; start += BALLOTS_A_SLICE) {
    const slice = ballots.keys.slice(start, start + BALLOTS_A_SLICE);
    opened.push(...unwrapKeys(slice, keys, ballots.manifestHash));
    const share = 0.25 + (0.7 * opened.length) / ballots.keys.length;
    work.at(`Unwrapping the keys of ${ballots.keys.length} ballots`, share);
    // Not with the next frame: there is none while another window is in front.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const leftOut = opened.filter((key) => key === null).length;
  if (leftOut > 0) return askToLeaveOut(data, ballots, opened, leftOut);
  return send(data, ballots, opened, 0, work);
}

async function send(
  data: TallyData,
  ballots: WrappedBallots,
  keys: readonly (Uint8Array | null)[],
  leftOut: number,
  work: Work,
): Promise<string | null> {
  work.at("The server opens, counts and destroys the ballots", 0.97);
  const reply = await ask(data.openingAddress, writeBallotKeys({ list: ballots.list, keys, leftOut }));
  if (!reply.ok) {
    // In a wave of the old form only the server sees that a ballot does not open with its own key.
    const { unreadable } = reply.json;
    const more = typeof unreadable === "number" && unreadable > leftOut;
    return more ? askToLeaveOut(data, ballots, keys, unreadable) : explain(reply.reason);
  }
  const { counted, voided } = reply.json;
  const others = voided === 0 ? "" : ` Void, and so not counted: ${voided}.`;
  say(element("[data-counted]"), `${counted} ballots were opened, counted and destroyed.${others}`);
  conceal("open");
  reveal("done");
  return null;
}

/** Nothing is lost yet: whoever holds the key decides whether the rest is counted. */
function askToLeaveOut(
  data: TallyData,
  ballots: WrappedBallots,
  keys: readonly (Uint8Array | null)[],
  leftOut: number,
): string | null {
  const total = keys.length;
  if (leftOut === total) return "None of the ballots opens with this key. Nothing was changed.";
  element("[data-leave-out]").hidden = false;
  const words = element("[data-leave-out-words]");
  say(
    words,
    leftOut === 1
      ? `One of ${total} ballots does not open. Nothing was changed. You may count the others; then this one is destroyed unread.`
      : `${leftOut} of ${total} ballots do not open. Nothing was changed. You may count the others; then these are destroyed unread.`,
  );
  words.focus();
  element("[data-leave-out-button]").onclick = async () => {
    const work = await startWork("open");
    if (work) work.end(await send(data, ballots, keys, leftOut, work));
  };
  return null;
}

function explain(reason: string): string {
  if (reason === "not-reached") {
    return "The server did not answer. If the page of the wave still says that it waits, do this again: nothing is lost.";
  }
  if (reason.includes("key-missing")) {
    return "The server's own key file of this wave is missing. Ask the people who run the server to bring it back; nothing has changed.";
  }
  if (reason.includes("rules-changed")) {
    return "The stored rules of this wave are not those it opened with, so nothing was opened. Nothing has changed; the page of the wave says what differs.";
  }
  if (reason.includes("unreadable")) {
    return "Some ballots do not open with the keys that arrived. Nothing has changed; do this again.";
  }
  return "The wave does not wait for you any more, or its ballots have changed. Go back to the wave and look.";
}
