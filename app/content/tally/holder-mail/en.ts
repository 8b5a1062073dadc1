import type { TextTree } from "~/content/translated";
import { en as holder } from "../holder/en";

/** Mails to all key holders of a wave, and to those who are none any more. {holder} is who one of them is in the words that respondents read. */
export const en = {
  subject: {
    opened: "Compare your key: the survey {quarter} of {first} and {second} has opened",
    closed: "Come with your key: the survey {quarter} of {first} and {second} has closed",
    ended: "Destroy your key: the survey {quarter} of {first} and {second} is over",
    replaced: "You hold no key any more: the survey {quarter} of {first} and {second}",
  },
  greeting: "Hello {name},",
  opened: [
    "The survey {quarter} of {first} and {second} at {organisation} has opened. You hold one of the keys to its answers. Respondents read that it is held by: {holder}.",
    "Compare now: the fingerprint of your key below must be the one on your printed backup. If it is another, somebody has put another key in the place of yours. Then tell the other key holders and the works council at once, so that nobody answers.",
    "Keep key file, printed backup and passphrase. You are asked to come with them when the survey has closed, on {closes}. Keys needed then: {needed} of {total}.",
  ],
  closed: [
    "The survey {quarter} of {first} and {second} at {organisation} has closed. Its answers stay sealed until enough key holders have come. Keys needed: {needed} of {total}.",
    "Come with your key file or the printed backup, and with your passphrase. It takes a few minutes, in the browser of a computer that you trust. Please come by {comeBy}, or say in time that another key holder has to take your place. The page of the survey says who else is awaited.",
    "Have you lost your key? Say so to HR and the other key holders. As long as enough others have theirs, nothing is lost.",
  ],
  ended: [
    "The survey {quarter} of {first} and {second} at {organisation} is over, and its sealed answers have been destroyed. The page of the survey says whether they were counted before.",
    "Now destroy your key: delete the key file everywhere, and shred the printed backup and the note of your passphrase. That is your part of the promise to everybody who answered.",
  ],
  /** Of a wave that somebody gave up. {lost} are the names of holders. */
  givenUp: {
    holders:
      "It was given up without being counted, because these keys were said to be lost for good: {lost}. If you still have yours, tell the other key holders and the works council now. The audit trail names who gave the survey up.",
    nobody:
      "It was given up without being counted. The audit trail names who gave it up. If you were not asked for your key, tell the other key holders and the works council.",
  },
  replaced: [
    "You were appointed to hold one of the keys to the answers of the survey {quarter} of {first} and {second} at {organisation}. Tandem no longer names your account as a key holder of it.",
    "Did you know? If not, tell the works council and the other key holders at once, so that nobody answers before it is clear who holds the keys and under which name. The page of the survey names the key holders.",
    "Keep a key that you have made for this survey until that is clear. Then delete its file, and shred the printed backup and the note of the passphrase.",
  ],
  button: holder.page.toWave,
  /** Where there is no button: the address follows on a line of its own. */
  linkAbove: "To the page of the survey:",
  keysTitle: "The keys of this survey",
  ownKey: "{holder} (your key)",
  compareAll: "All key holders get this mail with the same fingerprints. Compare them with one another.",
  footer: "Sent by Tandem for {organisation} to those who hold a key. It contains nobody's answers.",
  replacedFooter:
    "Sent by Tandem for {organisation} to those who are no longer named as key holders. It contains nobody's answers.",
} as const satisfies TextTree;
