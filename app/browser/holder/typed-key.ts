import type { TallyKeys } from "~/ballot/seal";
import { unlockTallySecret } from "~/ballot/tally-lock";
import { element } from "~/browser/page-elements";
import { allWell, typed } from "./fields";
import type { HolderData } from "./holder-data";
import { type ChosenKey, readChosenFile, readTypedPaper } from "./locked-key";
import { startWork, type Work } from "./work";

/** How much of the work unlocking is. */
export const UNLOCKING = 0.25;

/** The key that was chosen and unlocked, with the work begun; null where the page says what is wrong. */
export async function unlockTyped(data: HolderData): Promise<{ keys: TallyKeys; work: Work } | null> {
  const { words } = data;
  const chosen = await chooseKey(data);
  const passphrase = typed("passphrase");
  const onPaper = isOnPaper();
  const keyProblem = chosen.ok ? null : chosen.problem;
  const problems = {
    "key-file": onPaper ? null : keyProblem,
    paper: onPaper ? keyProblem : null,
    passphrase: passphrase === "" ? words.passphraseMissing : null,
  };
  if (!allWell(problems) || !chosen.ok) return null;
  const work = await startWork("open");
  if (!work) return null;
  const keys = await unlockTallySecret(data.wave, chosen.key, passphrase, (share) =>
    work.at(words.open.unlocking, share * UNLOCKING),
  );
  if (keys) return { keys, work };
  work.end(null);
  allWell({ passphrase: words.wrongPassphrase });
  return null;
}

function chooseKey({ wave, words }: HolderData): Promise<ChosenKey> | ChosenKey {
  return isOnPaper() ? readTypedPaper(typed("paper"), wave, words) : readChosenFile("key-file", wave, words);
}

function isOnPaper(): boolean {
  return element<HTMLDetailsElement>("[data-paper]").open;
}
