import type { TextTree } from "~/content/translated";

/** On pages about a wave that was open in a restored backup and whose key file is not there. */
export const restoredWithoutKey = {
  page: "The key file of this wave is not in the server's key directory. The wave was open in a backup that was restored: either it had ended after that backup, its answers were counted or destroyed and the key with them, or the key directory is not in its place. Tandem cannot know which. Ask the people who run the server, and look for a report or receipts from before.",
  ended:
    "It was open in a backup that was restored. Nothing was released from that copy, and the sealed answers in it were destroyed. Whether the wave had been counted before the backup was restored cannot be told from here.",
  title: "Restored from a backup, and nothing was released",
  /** {quarter} */
  givingUp:
    "Giving up destroys the sealed answers that came with the backup. Nothing is released from them, and this database has no report for {quarter}.",
  confirm:
    "I understand that the sealed answers in this copy will be destroyed, and that nothing is released from it.",
  /** {quarter} */
  announcement:
    "The survey {quarter} was still open in a backup that we had to restore, and the key to its answers was not there any more. The sealed answers in that backup were destroyed. Whether the survey had been counted before, our program cannot tell; if it was, its results and receipts were published then. Anybody who kept a receipt or a report of it, please tell us.",
} as const satisfies TextTree;
