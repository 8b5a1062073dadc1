import type { TextTree } from "~/content/translated";
import { ending } from "~/content/waves/en/ending";

/** What the pages of a wave say about the key to its ballots; the trustee's own pages have texts of their own. */
export const en = {
  page: {
    fact: {
      label: "Key to the ballots",
      server: "Held by the server",
      holder: "Held by {holder}",
      fingerprint: "Fingerprint of the key",
      made: "Made on {made}",
      madeBy: "Made on {made} by {name}",
      notMade: "Not made yet. The wave cannot open before it has been made.",
    },
    field: {
      legend: "Who holds the key that opens the ballots",
      server: "The server",
      serverHint:
        "The wave closes and is counted by itself. Respondents read that whoever runs the server could misuse the key and tell whose answers are whose.",
      trustee: "A trustee",
      trusteeHint:
        "The works council or the data protection officer makes the key in their own browser before the wave opens, and comes back with it after the closing date. If they lose it, the wave is lost.",
      holder: "Who the trustee is",
      holderHint: 'Only with a trustee. Respondents read it in the promise: "the works council".',
    },
    planned: {
      title: "The key to the ballots",
      inPlace: "It is in place. Only {holder} can open the ballots of this wave, once it has closed.",
      awaited: "Respondents are told that {holder} holds it. The wave opens only when it has been made.",
      make: "Make the key",
      makeAnother: "Make another key",
      noTrustee: "No account has the role trustee yet. Ask your administrator to make one for them.",
      askHolder: "Ask {holder} to sign in: their first page leads to it.",
    },
    closing: {
      keyFileMissing:
        "The key file of this wave is not in the server's key directory. Ask the people who run the server to bring it back. Nothing has been lost yet.",
      /** The wave was open in a backup that was restored, and its key file is not there. */
      keyFileMissingAfterRestore:
        "The key file of this wave is not in the server's key directory. The wave was open in a backup that was restored: either it had ended after that backup, its answers were counted or destroyed and the key with them, or the key directory is not in its place. Tandem cannot know which. Ask the people who run the server, and look for a report or receipts from before.",
      waits:
        "It takes no more answers. They stay sealed until {holder} opens them; that can be today or in some weeks.",
      open: "Open the ballots with your key",
      isItLost: "Is the key lost for good?",
      giveUp: "Give the wave up",
    },
    after: {
      destroyTitle: "Destroy the key now",
      destroy:
        "Delete the key file everywhere you keep it, shred the printed backup and your note of the passphrase. That is your part of the promise; Tandem cannot do it for you.",
      tellTitle: "Tell the people who answered",
      copyThis: "You may copy this:",
    },
    loss: {
      documentTitle: "Give the wave up - Tandem",
      title: "Give {quarter} up?",
      keyFileMissing:
        "The server's key file of this wave is missing. Before you give the wave up, ask the people who run the server whether the key directory was moved or is not mounted: with it, the wave is counted by itself.",
      onlyHolder:
        "Only {holder} can open the answers. Before you give the wave up, ask for the key file, the printed backup and the passphrase: file or paper is enough, with the passphrase. There is no hurry; the sealed answers can wait.",
      releasesNothing:
        "Giving up releases nothing: all answers are destroyed unread, and there is no report for {quarter}.",
      releasesNothingAfterRestore:
        "Giving up destroys the sealed answers that came with the backup. Nothing is released from them, and this database has no report for {quarter}.",
      final:
        "This cannot be undone. The page of the wave says what happened and has words to tell everybody.",
      confirm: "I understand that the key is lost for good and that all answers will be destroyed unread.",
      confirmAfterRestore:
        "I understand that the sealed answers in this copy will be destroyed, and that nothing is released from it.",
      button: "Give up and destroy the answers",
    },
  },
  /** Says what is wrong at the box that has to be ticked. */
  unconfirmedLoss: ending.confirmMissing,
  /** On the first page: what is to be done. */
  steps: {
    open: "Wave {quarter} has closed: open its ballots with your key",
    make: "Make the key that will open the ballots of {quarter}",
    askToMake: "Ask {holder} to make the key of {quarter}: without it the wave cannot open",
    askToOpen: "Ask {holder} to open the ballots of {quarter}",
    notCounted: "Wave {quarter} has not been counted yet: see why",
  },
} as const satisfies TextTree;
