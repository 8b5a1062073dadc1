import { formatList, plural } from "~/content/intl";

const ERASURES = { one: "{count} erasure", other: "{count} erasures" } as const;

/** What whoever restores a backup reads. `wave` is a pair and a quarter; `file` is the full path of the database. */
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
  return `Taken over from the database that was there, because it ended after the backup was made: ${formatList("en", named)}. What the backup still held of its respondents was destroyed, as at its closing.`;
}

const STATE_OF_THE_BACKUP =
  "Settings, planned waves, accounts' rights and rosters are those of the backup, and what else was deleted since is back. Sign-ins, uploads that wait and the state of mails were not compared.";

/** `things`: what the restored database lacks, as far as the two were compared; may be empty. */
export function keepReplaced(file: string, things: readonly string[]): string {
  const found =
    things.length === 0
      ? "no result, plan, account, setting, wave or other work was found in it that the restored one lacks, as far as the two were compared."
      : `it is the only place that holds ${formatList("en", things)}, as far as the two were compared. Enter again what you need of it, or restore it in turn.`;
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
  const erasures = plural("en", ERASURES, count);
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

/** A key whose wave is not open in the backup: `wave`, or its id where nothing more is known. */
export const laterKey = (wave: string) =>
  `There is a key of the wave ${wave}, which is not open in this backup. If it was opened after the backup was made, its invitations no longer work: the wave is planned again and invites everybody anew, and its ballots are lost with the replaced database.`;

/** `over`: its closing date has passed meanwhile. */
export function openWave(quarter: string, closes: string, over: boolean): string[] {
  return [
    `${quarter} was open when the backup was made, until ${closes}. Ballots that were cast after the backup are missing, and its result will say that it was restored.`,
    over
      ? "Its time is over: it closes as soon as Tandem starts."
      : "It goes on when Tandem starts. Mails that went out after the backup may go out a second time, and whoever answered after it can answer again.",
  ];
}

export const refusals = {
  noFile: (backup: string) => `There is no file ${backup}.`,
  databaseItself: "This is the database itself. Name the backup to restore.",
  logBeside:
    "A write-ahead log lies beside this file: it was copied from a running database and is not whole. Use a backup made with npm run backup.",
  running: (directory: string) => `Tandem runs on the database in ${directory}. Stop it first, then restore.`,
  damaged: (found: string) => `This backup is damaged (${found}). Use another one. Nothing was replaced.`,
  noBackup: "This is no backup of Tandem. Nothing was replaced.",
  laterVersion:
    "This backup was made by a later version of Tandem. Install that version first. Nothing was replaced.",
  /** After a sentence about a fault of disk or file. */
  nothingReplaced: (fault: string) => `${fault} Nothing was replaced.`,
};
