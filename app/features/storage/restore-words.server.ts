import { formatInstant } from "~/features/format-time.server";
import type { RestoredWave } from "./restore-copy.server";
import type { Restore } from "./restore-database.server";

/** What was done and what it means, for whoever restored a backup. */
export function describeRestore(restored: Extract<Restore, { ok: true }>, now: Date): string[] {
  const { replaced, openWaves, laterKeys } = restored;
  return [
    "The backup is in place. Everybody has to sign in again.",
    ...(replaced === null
      ? []
      : [`The database that it replaced lies beside it: ${replaced}. Delete it when you no longer need it.`]),
    ...openWaves.flatMap((wave) => describeWave(wave, now)),
    ...laterKeys.map(
      (id) =>
        `There is a key of the wave ${id}, which is not open in this backup. If it was opened after the backup was made, its invitations no longer work: the wave is planned again and invites everybody anew, and its ballots are lost with the replaced database.`,
    ),
  ];
}

function describeWave(wave: RestoredWave, now: Date): string[] {
  if (!wave.hasKey) {
    return [
      `${wave.quarter} was open when the backup was made, and its key file is missing. Either it has closed since and the key was destroyed, as it should be, or the key directory is not in its place. Without the key no ballot can be sent, and those in the backup stay sealed for ever. If the key directory is right, end the wave on its page; nothing is released from it again.`,
    ];
  }
  const over = wave.closesAt <= now;
  return [
    `${wave.quarter} was open when the backup was made, until ${formatInstant(wave.closesAt)}. Ballots that were cast after the backup are missing, and its result will say that it was restored.`,
    over
      ? "Its time is over: it closes as soon as Tandem starts."
      : "It goes on when Tandem starts. Mails that went out after the backup may go out a second time, and whoever answered after it can answer again.",
  ];
}
