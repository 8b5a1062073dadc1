import type { TextTree } from "~/content/translated";

/** On pages about a wave that was open in a restored backup and whose key file is not there. */
export const restoredWithoutKey = {
  ended:
    "It was open in a backup that was restored. Nothing was released from that copy, and the sealed answers in it were destroyed. Whether the wave had been counted before the backup was restored cannot be told from here.",
  /** {quarter} */
  announcement:
    "The survey {quarter} was still open in a backup that we had to restore, and the key to its answers was not there any more. The sealed answers in that backup were destroyed. Whether the survey had been counted before, our program cannot tell; if it was, its results and receipts were published then. Anybody who kept a receipt or a report of it, please tell us.",
} as const satisfies TextTree;
