import type { TextTree } from "~/content/translated";

/** Mails to all key holders of a wave. {holder} is who one of them is in the words that respondents read. */
export const en = {
  subject: {
    opened: "Compare your key: the survey {quarter} of {first} and {second} has opened",
    closed: "Come with your key: the survey {quarter} of {first} and {second} has closed",
    ended: "Destroy your key: the survey {quarter} of {first} and {second} is over",
  },
  greeting: "Hello {name},",
  opened: [
    "the survey {quarter} of {first} and {second} at {organisation} has opened. You hold one of the keys to its answers: {holder}.",
    "Compare now: the fingerprint of your key below must be the one on your printed backup. If it is another, somebody has put another key in the place of yours. Then tell the other key holders and the works council at once, so that nobody answers.",
    "Keep key file, printed backup and passphrase. You are asked to come with them when the survey has closed, on {closes}. Keys needed then: {needed} of {total}.",
  ],
  closed: [
    "the survey {quarter} of {first} and {second} at {organisation} has closed. Its answers stay sealed until enough key holders have come. Keys needed: {needed} of {total}.",
    "Come with your key file or the printed backup, and with your passphrase. It takes a few minutes, in the browser of a computer that you trust. Please come by {comeBy}, or say in time that another key holder has to take your place. The page of the wave says who else is awaited.",
    "Have you lost your key? Say so to HR and the other key holders. As long as enough others have theirs, nothing is lost.",
  ],
  ended: [
    "the survey {quarter} of {first} and {second} at {organisation} is over, and its sealed answers have been destroyed. The page of the wave says whether they were counted before.",
    "Now destroy your key: delete the key file everywhere, and shred the printed backup and the note of your passphrase. That is your part of the promise to everybody who answered.",
  ],
  button: "To the page of the wave",
  keysTitle: "The keys of this wave",
  ownKey: "{holder} (your key)",
  compareAll: "All key holders get this mail with the same fingerprints. Compare them with one another.",
  footer: "Sent by Tandem for {organisation} to those who hold a key. It contains nobody's answers.",
} as const satisfies TextTree;
