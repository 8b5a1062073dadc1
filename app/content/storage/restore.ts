import { list } from "~/content/numbers";

/** What whoever restores a backup reads. `wave` is a pair and a quarter. */

/** `file` is the full path of the database. */
export function inPlace(file: string, replacedOne: boolean): string {
  if (replacedOne)
    return `The backup is in place. It replaced the database ${file}. Everybody has to sign in again.`;
  return `The backup is in place as ${file}. There was no database at ${file} before: is DATA_DIRECTORY set as for the service?`;
}

export function takenOver(
  waves: readonly { wave: string; as: "released" | "without-result" | "cancelled" }[],
): string {
  const ends = {
    released: "with its result",
    "without-result": "ended without a result",
    cancelled: "cancelled",
  };
  const named = waves.map(({ wave, as }) => `${wave} (${ends[as]})`);
  return `Taken over from the database that was there, because it ended after the backup was made: ${list(named)}. What the backup still held of its respondents was destroyed, as at its closing.`;
}

const STATE_OF_THE_BACKUP =
  "Settings, planned waves, accounts' rights and rosters are those of the backup, and what else was deleted since is back. Sign-ins, uploads that wait and the state of mails were not compared.";

/** `things`: what the restored database lacks, as far as the two were compared; may be empty. */
export function keepReplaced(file: string, things: readonly string[]): string {
  const found =
    things.length === 0
      ? "no result, plan, account, setting, wave or other work was found in it that the restored one lacks, as far as the two were compared."
      : `it is the only place that holds ${list(things)}, as far as the two were compared. Enter again what you need of it, or restore it in turn.`;
  return `Keep ${file}, the database that was replaced: ${found} ${STATE_OF_THE_BACKUP}`;
}

export function unreadableReplaced(file: string): string {
  return `Keep ${file}: the database that was replaced could not be read, so nobody can say whether it holds results, plans or people that the backup lacks. Somebody has to look. Settings, planned waves, accounts' rights and rosters are those of the backup.`;
}

/**
 * `lastEntry`: when the backup's audit trail ends. `count`: erasures that only the replaced database's trail holds; null
 * where there is none to read. `restoredSince`: that trail may itself lack some.
 */
export function erasedAreBack(
  lastEntry: string | null,
  found: { count: number; restoredSince: boolean } | null,
): string {
  const since = lastEntry
    ? `since the backup, whose audit trail ends on ${lastEntry},`
    : "since the backup was made";
  const back = `People erased ${since} are back: erase them again.`;
  if (!found) return `${back} How many there were cannot be told from here.`;
  const { count, restoredSince } = found;
  if (count === 0 && !restoredSince) {
    return `The audit trail of the database that was replaced holds no erasure ${since.replace(/,$/, "")}.`;
  }
  const erasures = count === 1 ? "1 erasure" : `${count} erasures`;
  const more = restoredSince ? " A backup was restored in between, so that there may have been more." : "";
  return `${back} The audit trail of the database that was replaced holds ${erasures} since then.${more}`;
}

export const KIND_NAMES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  plan: ["an action plan", "action plans"],
  agreement: ["an agreement", "agreements"],
  note: ["a note on the time line", "notes on the time line"],
  "imported-result": ["an imported result", "imported results"],
  intervention: ["an intervention of your own", "interventions of your own"],
  target: ["an answer on the target", "answers on the target"],
  account: ["an account with its rights", "accounts with their rights"],
  settings: ["the organisation's name and settings", "organisations' names and settings"],
  hidden: ["a hidden intervention of the catalogue", "hidden interventions of the catalogue"],
  meeting: ["a meeting", "meetings"],
  check: ["a check of anonymity", "checks of anonymity"],
  trail: ["an entry of the audit trail", "entries of the audit trail"],
  pair: ["a pair of departments", "pairs of departments"],
  person: ["a person of a roster", "people of a roster"],
};

export const madeSince = (things: readonly string[]) =>
  `what was made or changed since the backup: ${things.join("; ")}`;
export const resultOf = (wave: string) => `the result of ${wave}`;
export const ballotsOf = (wave: string) => `the ballots of ${wave}, which opened after the backup`;
export const ballotsSince = (wave: string) => `the ballots that were cast for ${wave} after the backup`;
export const planOf = (wave: string) => `the planned wave ${wave} as it was planned last`;

export function keyDirectoryMissing(quarter: string): string {
  return `${quarter} was open when the backup was made, and had not ended in the database that was replaced, but its key file is missing: the key directory is not in its place. Bring it back before Tandem starts; without the key no ballot can be sent and none can be opened.`;
}

export function fateUnknown(quarter: string): string {
  return `${quarter} was open when the backup was made, and its key file is missing. Either it has ended since, its answers were counted or destroyed and the key with them, as it should be, or the key directory is not in its place. Which of the two cannot be told from here: look for its report or its receipts before you tell anybody anything. Without the key no ballot can be sent, and those in the backup stay sealed for ever. If the key directory is right, end the wave on its page; nothing is released from it again.`;
}

/** On pages about a wave that was open in a restored backup and whose key file is not there. */
export const RESTORED_WITHOUT_KEY = {
  ended:
    "It was open in a backup that was restored. Nothing was released from that copy, and the sealed answers in it were destroyed. Whether the wave had been counted before the backup was restored cannot be told from here.",
  title: "Restored from a backup, and nothing was released",
  announcement: (quarter: string) =>
    `The survey ${quarter} was still open in a backup that we had to restore, and the key to its answers was not there any more. The sealed answers in that backup were destroyed. Whether the survey had been counted before, our program cannot tell; if it was, its results and receipts were published then. Anybody who kept a receipt or a report of it, please tell us.`,
} as const;
