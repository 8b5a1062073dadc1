import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** What the trustee's pages say: the one on which the key is made, and the one on which it opens the ballots. */
export const en = {
  page: {
    documentTitle: "{title} - Tandem",
    backToWave: frame.shared.backToWave,
    toWave: "To the wave",
    needsScript: "This page needs JavaScript: the key may only be made and used in your own browser.",
    passphrase: "Passphrase",
    showPassphrase: "Show it",
    keyFile: "Key file",
    progress: "Progress",
    key: {
      title: "Make the key for {quarter}",
      lead: "Only this key opens the ballots of this wave. It is made in your browser, and only you get it.",
      replaces:
        "There is a key already; the fingerprint of the key is {fingerprint}. A new one takes its place; the old file is then worth nothing.",
      replacesThatOf:
        "There is a key already, made by {name}; the fingerprint of the key is {fingerprint}. A new one takes its place; the old file is then worth nothing.",
      before: {
        title: "Before you begin",
        lost: "If you lose the key, the wave is lost.",
        lostHow:
          "Without the passphrase, or without both the file and the printed backup, nobody can ever open the answers.",
        comeBack: "You come back with it after {closes}. Until then there are no results.",
        destroy:
          "When the wave has been counted, you destroy every copy. Respondents are told that {holder} does that.",
        device:
          "Use a device that you trust. The program on this page comes from the server: whoever alters it could copy the key.",
      },
      choose: {
        title: "1. Choose a passphrase",
        howTo:
          "It locks the key file. Take this suggestion, or make up at least 16 characters of your own that nobody can guess. Write it down, apart from the file.",
        another: "Suggest another one",
        hint: "Spaces count as one; capitals matter.",
        understood: "I understand that the wave is lost if I lose the key.",
        button: "Make the key",
      },
      keep: {
        title: "2. Keep the key",
        howTo:
          "Save the file to a stick or a folder of your own, not to a shared one. Print the backup in case the file breaks. Both need the passphrase.",
        save: "Save the key file",
        print: "Print the backup",
      },
      prove: {
        title: "3. Show that it works",
        howTo:
          "Choose the file you have just saved and type the passphrase again. Nothing of either is sent.",
        fileHint: "It ends in .json.",
        button: "Check it and put the key in place",
      },
      done: {
        title: "The key is in place",
        fingerprint:
          "The fingerprint of your key is {fingerprint}. The page of the wave shows it as “Fingerprint of the key”, and so does your printed backup. The wave has a fingerprint of its own, which is longer.",
        apart: "Keep the file and the paper in two different places, and the passphrase in a third.",
        compare:
          "Look at the page of the wave again when it has opened, or at its notice: the fingerprint of the key must still be this one. If it is another, somebody has replaced your key; tell people not to answer.",
      },
    },
    /** Seen in print only. */
    paper: {
      title: "Printed backup of the key for {quarter}",
      /** {open} is what the link on the page of the wave says. */
      howTo:
        "Wave {wave}. It closes on {closes}. Then open its page, choose “{open}” and type the rows below, with the passphrase that was chosen when the key was made.",
      fingerprint: "Fingerprint of the key: {fingerprint}",
      rows: "The last two characters of a row check the others. There are no letters I, L, O and U. The passphrase does not belong on this paper.",
      destroy:
        "Without passphrase, and without this paper or the key file, nobody can ever open the answers. When they have been counted, destroy this paper, every copy of the file and the note of the passphrase.",
      kept: "Kept by, and where:",
    },
    opening: {
      title: "Open the ballots of {quarter}",
      lead: "Your browser unwraps the keys of the single ballots with your key. The server opens, counts and destroys the ballots with them; you see none of them.",
      closed: "Closed",
      waveFingerprint: "Fingerprint of the wave",
      keyFingerprint: "Fingerprint of the key",
      fileHint: "The one you saved when you made the key.",
      onlyPaper: "I have only the printed backup",
      rows: "The eight rows",
      rowsHint: "Small letters and missing spaces do not matter.",
      button: "Open and count the ballots",
      countOthers: "Count the others",
      done: "The wave has been counted",
    },
  },
  /** What the script of both pages says itself. */
  script: {
    passphraseMissing: "Enter the passphrase.",
    file: {
      missing: "Choose the key file.",
      "not-a-key-file":
        "This is not a key file of Tandem. Choose the file that you saved when you made the key.",
      "unknown-version":
        "This key file was written by a later version of Tandem. Ask your administrator to upgrade.",
      otherWave: "This is the key of another wave ({quarter}). Choose the file of this one.",
    },
    paper: {
      missing: "Choose the key file, or type the eight rows.",
      incomplete: "There are eight rows of 18 characters. Type all of them.",
      otherWave: "These rows belong to another wave, or every row has a typing mistake.",
      mistyped: {
        one: "There is a typing mistake in row {rows}. Compare with the paper.",
        other: "There is a typing mistake in rows {rows}. Compare with the paper.",
      },
    },
    make: {
      missing: "Enter a passphrase.",
      "too-short": "Use at least 16 characters: whoever finds the file can try for as long as they like.",
      repetitive: "Use more different characters.",
      tick: "Tick the box to go on.",
      locking: "Locking the key with your passphrase",
    },
    prove: {
      trying: "Trying the passphrase on the file",
      wrongPassphrase: "This passphrase does not open this file. Type the one you wrote down.",
      earlierKey: "This is an earlier key of this wave. Choose the file you have just saved.",
      telling: "Telling the server the public half of the key",
      notReached: "The server did not answer. Your key is safe in its file; press the button again.",
      notPlanned:
        "The server does not take a key for this wave any more: it has opened, or its plan was changed. Go back to the wave.",
    },
    open: {
      unlocking: "Unlocking your key",
      wrongPassphrase: "This passphrase does not open this key. Type the one you wrote down.",
      fetching: "Fetching the wrapped keys",
      unwrapping: {
        one: "Unwrapping the keys of {count} ballot",
        other: "Unwrapping the keys of {count} ballots",
      },
      counting: "The server opens, counts and destroys the ballots",
      counted: {
        one: "{count} ballot was opened, counted and destroyed.",
        other: "{count} ballots were opened, counted and destroyed.",
      },
      /** {opened}: the sentence of `counted`. */
      voided: "{opened} Void, and so not counted: {count}.",
      noneOpens: "None of the ballots opens with this key. Nothing was changed.",
      someDoNot: {
        one: "One of {total} ballots does not open. Nothing was changed. You may count the others; then this one is destroyed unread.",
        other:
          "{count} of {total} ballots do not open. Nothing was changed. You may count the others; then these are destroyed unread.",
      },
      unreadableAnswer: "The server's answer cannot be read. Try again.",
      otherKey:
        "This wave was sealed for another key, perhaps one that was made later. Choose that file. If nobody made another one, tell the works council: the key was replaced.",
      stillOpen:
        "By the clock of this device the wave is still open, although the server says that it has closed. Check the clock. If it is right, do not open the ballots.",
      notReached:
        "The server did not answer. If the page of the wave still says that it waits, do this again: nothing is lost.",
      keyMissing:
        "The server's own key file of this wave is missing. Ask the people who run the server to bring it back; nothing has changed.",
      rulesChanged:
        "The stored rules of this wave are not those it opened with, so nothing was opened. Nothing has changed; the page of the wave says what differs.",
      unreadable: "Some ballots do not open with the keys that arrived. Nothing has changed; do this again.",
      notWaiting:
        "The wave does not wait for you any more, or its ballots have changed. Go back to the wave and look.",
    },
  },
} as const satisfies TextTree;
