import type { TextTree } from "~/content/translated";
import { offline } from "./en/offline";

/** What the pages of key holders say: the one on which a key is made, and the one on which it is used. */
export const en = {
  page: {
    documentTitle: "{title} - Tandem",
    backToWave: "Back to the page of the survey",
    toWave: "To the page of the survey",
    needsScript: "This page needs JavaScript: a key may only be made and used in your own browser.",
    passphrase: "Passphrase of your key",
    capitals: "Several spaces count as one. Capitals matter; some phones begin with one by themselves.",
    showPassphrase: "Show it",
    keyFile: "Key file",
    progress: "Progress",
    /** Two fingerprints never stand under one name. */
    ofKey: "Fingerprint of your key",
    ofSurvey: "Fingerprint of the survey",
    /** By holders and how many of them are needed. */
    quorums: {
      "1/1": "Your key is the only one.",
      "2/1": "There are two keys; one of them is enough.",
      "2/2": "There are two keys; both are needed.",
      "3/2": "There are three keys; two of them are needed.",
      "4/2": "There are four keys; two of them are needed.",
      "4/3": "There are four keys; three of them are needed.",
    },
    holders: "Key holders: {holders}.",
    lost: {
      title: "If a key is lost",
      spare:
        "Say so at once to HR and the other key holders. As long as enough others have their keys, the answers can be opened.",
      none: "Say so at once to HR and the other key holders. No other key can take its place: then the answers can never be opened and are destroyed unread.",
      before:
        "Until the survey opens, you can make another one here. The new one takes the place of the old one.",
      either: "The key file or the printed backup is enough, together with the passphrase.",
    },
    key: {
      title: "Make your key for {quarter}",
      lead: "When the survey has closed, its answers open only with keys such as yours. Yours is made in your browser, and only you get it.",
      replaces:
        "You have made a key already; its fingerprint is {fingerprint}. A new one takes its place, and the old file and paper are then worth nothing.",
      before: {
        title: "What you take on",
        comeBack: "You come back with your key after {closes}. Your first page in Tandem asks you then.",
        needs: "You need your passphrase then, and one of two things: the key file or the printed backup.",
        destroy:
          "When the answers have been counted, you destroy file, paper and passphrase. Respondents are told that you do.",
        device:
          "Use a computer that you trust. The program of this page comes from the server: whoever altered it could copy your key. If you doubt it, let somebody independent look at the running version first.",
      },
      choose: {
        title: "1. Choose a passphrase",
        howTo:
          "It locks your key, and is not the password with which you sign in. Take these words, or make up at least 16 characters that nobody can guess. Write them down now: you do not see them again.",
        another: "Suggest others",
        understood: "I have written the passphrase down. Without it my key opens nothing.",
        button: "Make my key",
      },
      keep: {
        title: "2. Keep your key",
        howTo:
          "Save the key file where only you can get at it, on a USB stick for instance. Print the backup as well: it takes the place of the file if that is lost or damaged.",
        save: "Save the key file",
        print: "Print the backup",
      },
      prove: {
        title: "3. Try your key",
        howTo:
          "Choose the key file that you have just saved, and type the passphrase. Your browser checks whether they fit; it sends neither. Then it tells the server the public half of your key, which seals answers and opens none.",
        fileHint: "Its name begins with tandem-key and ends in .json.",
        button: "Try my key and register it",
      },
      done: {
        title: "Your key is registered",
        fingerprint: "{label}: {fingerprint}. Your printed backup shows the same one.",
        apart: "Keep file and paper in two different places, and the passphrase in a third.",
        compare:
          "When the survey has opened, look at its page: beside your name there must be this fingerprint. If there is another, somebody has put another key in the place of yours. Then tell the other key holders and the works council at once, so that nobody answers.",
        other: "The survey itself has a fingerprint too. It is longer and another one; that is right.",
      },
    },
    /** Seen in print only. */
    paper: {
      title: "Printed backup of a key: survey {quarter}",
      holder: "Key of: {holder}",
      /** {open} is what the link on the page of the survey says. */
      howTo:
        "The survey {wave} closes on {closes}. Then sign in to Tandem, open the page of this survey, choose “{open}” and type the rows below, with the passphrase that was chosen when the key was made.",
      rows: "The last two characters of a row check the others. There are no letters I, L, O and U. The passphrase does not belong on this paper.",
      destroy:
        "This paper, or the key file, is needed together with the passphrase. When the answers have been counted, destroy this paper, every copy of the file and the note of the passphrase.",
      kept: "Kept by, and where:",
    },
    opening: {
      title: "Use your key: {quarter}",
      lead: "From your key, your browser works out a part for every sealed answer sheet. The parts of enough key holders open them together with the server's key. Your key does not leave your browser, and you see no answers.",
      /** Of a survey that opened before there were several key holders. */
      leadAlone:
        "With your key, your browser unlocks every sealed answer sheet. The server opens, counts and destroys them; you see no answers.",
      link: "Use your key",
      closed: "Closed",
      extended: "The end was put off once, to this date.",
      sheets: "Answer sheets",
      list: "Fingerprint of the list of sheets",
      listHelp: "All key holders see the same one. Compare it with another key holder if you like.",
      fileHint: "The one that you saved when you made the key.",
      onlyPaper: "I only have the printed backup",
      rows: "The eight rows",
      rowsHint: "Small letters and missing spaces do not matter.",
      button: "Use my key",
      countOthers: "Count the others",
      given: "Your part has arrived",
      done: "The answers have been counted",
      keep: "Keep your key for now. The page of the survey says when the answers have been counted; then destroy it.",
      /** Where a survey is planned for which the reader has made no key yet. */
      next: "The next survey, {quarter}, needs a key of yours, too. If you like, make it now, while you are here; you can also do it later.",
      makeNext: "Make the key for {quarter}",
    },
    offline: offline.page,
    rehearsal: {
      link: "Practise with a key",
      /** Stands on paper and in the file where a survey has its quarter. */
      name: "practice",
      title: "Practise with a key",
      lead: "Nothing here is real: make a practice key, try it and use it. Your browser makes up the answer sheets and plays the server and the other key holders. Nothing is sent.",
      tryHow:
        "Choose the practice key file that you have just saved, and type the passphrase. Your browser checks whether they fit.",
      tryButton: "Try my practice key",
      later: "4. Some weeks later",
      laterHow:
        "The practice survey has closed, and your key is asked for. Choose the practice key file, or type the rows of the printed backup.",
      done: "You have practised",
      discard: "Delete the practice key file and throw its printed backup away: they open nothing else.",
    },
    destroy: {
      title: "Destroy your key now",
      how: "Delete the key file everywhere you keep it, and shred the printed backup and the note of the passphrase. That is your part of the promise; Tandem cannot do it for you.",
    },
  },
  /** What the script of both pages says itself. */
  script: {
    passphraseMissing: "Enter the passphrase.",
    wrongPassphrase:
      "This passphrase does not open this key. Type the one that you wrote down; capitals matter.",
    notReached: "The server did not answer. Nothing is lost; press the button again.",
    file: {
      missing: "Choose the key file.",
      "not-a-key-file":
        "This is no key file, or it is damaged. Choose the file that you saved when you made the key, or use the printed backup.",
      "unknown-version":
        "This key file was written by a later version of Tandem. Ask your administrator to upgrade.",
      otherWave: "This is the key of another survey ({quarter}). Choose the file of this one.",
    },
    paper: {
      missing: "Choose the key file, or type the eight rows.",
      incomplete: "There are eight rows of 18 characters. Type all of them.",
      otherWave: "These rows belong to another survey, or every row has a typing mistake.",
      mistyped: {
        one: "There is a typing mistake in row {rows}. Compare it with the paper.",
        other: "There is a typing mistake in rows {rows}. Compare them with the paper.",
      },
    },
    make: {
      missing: "Enter a passphrase.",
      "too-short": "Use at least 16 characters: whoever finds the file can try for as long as they like.",
      repetitive: "Use more different characters.",
      tick: "Tick the box to go on.",
      locking: "Locking your key with the passphrase",
    },
    prove: {
      trying: "Trying the passphrase on the file",
      earlierKey:
        "This file holds another key of this survey. Choose the file that you have just saved; if it is gone, make another key.",
      telling: "Telling the server the public half of your key",
      notPlanned:
        "The server takes no key for this survey any more: it has opened, or its plan was changed. Go back to its page.",
      notHolder: "You do not hold a key of this survey any more. Ask HR; the plan was changed.",
      usedBefore:
        "This key was used before, and every survey needs a new one. Load the page and make another.",
    },
    offline: offline.script,
    rehearsal: {
      working: "Working on the made-up sheets",
      together:
        "With your key, those of the other key holders who came, and the server's: {opened} of {total} made-up sheets opened.",
      alone: "With your key and the server's alone: {opened} of {total}.",
    },
    open: {
      unlocking: "Unlocking your key",
      fetching: "Fetching the list of sealed sheets",
      working: {
        one: "Working on {count} sealed sheet",
        other: "Working on {count} sealed sheets",
      },
      sending: "Sending your part, locked for the server",
      counting: "The server opens, counts and destroys the sheets",
      /** {given} and {needed} are numbers of keys. */
      waiting: "Keys that have come: {given} of {needed}. The answers stay sealed until the others come.",
      complete: "Enough keys have come: the answers are being counted now.",
      unreadableAnswer: "The server's answer cannot be read. Try again.",
      otherKey:
        "This survey was sealed for another key of yours, perhaps one that you made later. Choose that file. If you have made no other one, tell the other key holders and the works council: somebody has put a key in the place of yours.",
      stillOpen:
        "By the clock of this computer the survey is still open, although the server says that it has closed. Check date and time. If they are right, do not use your key, and tell the works council.",
      shareWrong:
        "The server says that your part fits none of the sheets. Nothing has changed. Do it once more; if it says so again, tell HR and the other key holders.",
      listChanged:
        "The server has just sent another list of sheets than the one whose fingerprint stands above. Your key was not used. Tell the other key holders and the works council, compare the fingerprints, and load the page only then.",
      otherList:
        "The list of sheets is not the one that your browser worked on. Load the page and do it once more.",
      keyMissing:
        "The server's own key file of this survey is missing. Nothing has changed. HR has to ask the people who run the server to bring it back.",
      rulesChanged:
        "The stored rules of this survey are not those it opened with, so nothing was opened. Its page says what differs.",
      notWaiting: "This survey does not wait for your key any more. Its page says what has become of it.",
      counted: {
        one: "{count} answer sheet was opened, counted and destroyed.",
        other: "{count} answer sheets were opened, counted and destroyed.",
      },
      /** {opened}: the sentence of `counted`. */
      voided: "{opened} Void, and so not counted: {count}.",
      noneOpens: "None of the sheets opens with this key. Nothing was changed.",
      someDoNot: {
        one: "One of {total} sheets does not open. Nothing was changed. You may count the others; then this one is destroyed unread.",
        other:
          "{count} of {total} sheets do not open. Nothing was changed. You may count the others; then these are destroyed unread.",
      },
      unreadable: "Some sheets do not open with the keys that arrived. Nothing has changed; do this again.",
    },
  },
} as const satisfies TextTree;
