import { numbered } from "~/browser/in-words";
import { element, say } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { type HolderData, readHolderData } from "./holder-data";
import { startMaking } from "./make-key";
import { makeShares } from "./make-shares";
import { makePracticeSurvey, type PracticeSurvey } from "./practice-survey";
import { startWorker } from "./start-worker";
import { UNLOCKING, unlockTyped } from "./typed-key";
import { conceal, reveal } from "./work";

/** Everything that a key holder does, with a survey that this page makes up: nothing is asked of the server. */
export function startRehearsal(): void {
  const data = readHolderData();
  const { holders, needed } = data.practice;
  startMaking(data, async (publicKey) => {
    const survey = makePracticeSurvey(publicKey, holders, needed);
    for (const step of ["before", "keep", "prove"]) conceal(step);
    reveal("open");
    element<HTMLFormElement>('[data-step="open"] [data-form]').onsubmit = (event) => {
      event.preventDefault();
      void use(data, survey, publicKey);
    };
    return null;
  });
}

async function use(data: HolderData, survey: PracticeSurvey, publicKey: Uint8Array): Promise<void> {
  const unlocked = await unlockTyped(data);
  if (!unlocked) return;
  const { keys, work } = unlocked;
  if (keys.publicKey.join() !== publicKey.join()) {
    work.end(data.words.prove.earlierKey);
    return;
  }
  const { manifestHash, list } = survey;
  const doing = data.words.rehearsal.working;
  const shares = await makeShares({ ...keys, manifestHash, index: 0 }, list, startWorker, (share) =>
    work.at(doing, UNLOCKING + (1 - UNLOCKING) * share),
  );
  keys.secretKey.fill(0);
  work.end(null);
  say(element("[data-counted]"), found(data, survey, shares));
  conceal("open");
  reveal("done");
}

function found(
  { words, practice }: HolderData,
  survey: PracticeSurvey,
  shares: readonly Uint8Array[],
): string {
  const total = numbered(survey.list.length);
  const together = fill(words.rehearsal.together, { opened: numbered(survey.opened(shares, true)), total });
  if (practice.needed === 1) return together;
  const alone = fill(words.rehearsal.alone, { opened: numbered(survey.opened(shares, false)), total });
  return `${together} ${alone}`;
}
