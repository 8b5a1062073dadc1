import type { TextTree } from "~/content/translated";
import { ending } from "~/content/waves/en/ending";
import { en as holder } from "./holder/en";

/** What the pages of a wave say about the keys to its answers; key holders' own pages have texts of their own. */
export const en = {
  page: {
    fact: {
      label: "Keys to the answers",
      server: "On the server alone",
      /** Of a wave that opened before there were several key holders. */
      holder: "Held by {holder}",
      fingerprint: "Fingerprint of the key",
      made: "Made on {made}",
      madeBy: "Made on {made} by {name}",
      notMade: "No key yet",
      ofKey: "Fingerprint of this key",
      replaced:
        "The audit trail says that another account made this key than the one that stands with it now. Somebody has written into the database. Ask who holds the key, and tell the works council.",
      /** By holders and how many of them are needed. */
      quorums: {
        "1/1": "One key holder opens the answers, together with the server's own key",
        "2/1": "One of two key holders opens the answers, together with the server's own key",
        "2/2": "Two key holders open the answers together with the server's own key",
        "3/2": "Two of three key holders open the answers, together with the server's own key",
        "4/2": "Two of four key holders open the answers, together with the server's own key",
        "4/3": "Three of four key holders open the answers, together with the server's own key",
      },
    },
    field: {
      legend: "Who holds the keys to the answers",
      hint: "Answers stay sealed until the wave has closed and enough key holders have come. Respondents read who they are.",
      quorums: {
        "3/2": {
          label: "Two of three people (suggested)",
          hint: "One may be away or lose a key, and nobody opens the answers alone.",
        },
        "4/3": {
          label: "Three of four people",
          hint: "One may be away or lose a key.",
        },
        "4/2": {
          label: "Two of four people",
          hint: "Two may be away or lose their keys.",
        },
        "2/2": {
          label: "Two people together",
          hint: "If one of the two keys is lost, the answers are lost.",
        },
        "2/1": {
          label: "Either of two people",
          hint: "One may be away or lose a key; each of them alone is enough beside the server.",
        },
        "1/1": {
          label: "One person",
          hint: "If the key is lost, the answers are lost.",
        },
        "0/0": {
          label: "Nobody: the server alone",
          hint: "The wave is counted by itself. Respondents read that whoever runs the server could open sealed answers early and, by copying its files often, tell whose they are.",
        },
      },
      holdersTitle: "Key holders",
      holdersHint:
        "Such as the works council, the data protection officer or the head of another department; respondents may read a name, “Ada Berg, works council”, or only “the works council”. Choose so that people of HR and IT are never enough by themselves: otherwise respondents read that these could open answers early.",
      holder: "Key holder {number}",
      account: "Account",
      choose: "Choose",
      /** An account in the list: {role} is what it is for. */
      option: "{name} ({role})",
      name: "As respondents read it",
      inside: "Works in HR or IT",
      noAccount:
        "Somebody is missing from the list? Your administrator makes an account for them, with the role “Key holder”: it sees no results.",
    },
    planned: {
      title: "The keys to the answers",
      inPlace: "All keys have been made and tried.",
      awaited: "The wave opens only when every key has been made and tried. Still to come: {holders}.",
      ask: "Ask them to sign in: their first page leads to it.",
      nobody:
        "Nobody has been chosen yet who makes the key of {holders}. Change the plan and choose an account.",
      make: "Make your key",
      makeAnother: "Make another key",
      registered: "Key made and tried on {made}",
      serverMode:
        "People of HR and IT alone hold enough of these keys. Respondents read that they could open answers early.",
      rehearse: holder.page.rehearsal.link,
    },
    closing: {
      keyFileMissing:
        "The key file of this wave is not in the server's key directory. Ask the people who run the server to bring it back. Nothing has been lost yet.",
      /** The wave was open in a backup that was restored, and its key file is not there. */
      keyFileMissingAfterRestore:
        "The key file of this wave is not in the server's key directory. The wave was open in a backup that was restored: either it had ended after that backup, its answers were counted or destroyed and the key with them, or the key directory is not in its place. Tandem cannot know which. Ask the people who run the server, and look for a report or receipts from before.",
      title: "Waiting for key holders",
      /** Of a wave that opened before there were several key holders. */
      waits:
        "It takes no more answers. They stay sealed until {holder} opens them; that can be today or in some weeks.",
      waitsForHolders:
        "It takes no more answers. They stay sealed until enough key holders have come; that can be today or in some weeks.",
      given: "Keys that have come: {given} of {needed}",
      awaited: "Awaited",
      came: "Came on {at}",
      wrong: {
        one: "Does not fit {count} answer sheet",
        other: "Does not fit {count} answer sheets",
      },
      notNeeded: "Not needed any more",
      you: "(you)",
      comeBy:
        "Key holders are asked to come by {day}. The answers stay sealed after that too, and nothing is lost.",
      successor: {
        one: "{count} key is still needed, of: {holders}. Where one cannot come, another comes in that place.",
        other:
          "{count} keys are still needed, of: {holders}. Where one cannot come, another comes in that place.",
      },
      ask: "Ask those who are awaited to sign in: their first page leads to it.",
      again: "This key can be used once more, or somebody else comes in its place.",
      open: holder.page.opening.link,
      openAgain: "Use your key once more",
      lost: {
        title: "Is a key lost?",
        spare:
          "As long as enough others have theirs, nothing is lost and nothing need be done. The key file or the printed backup is enough, with the passphrase.",
        none: "Every key that is still awaited is needed. The key file or the printed backup is enough, with the passphrase: look for both.",
        tooMany: "Are too many lost for good?",
      },
      isItLost: "Is the key lost for good?",
      giveUp: "Give the wave up",
      leaveOut: {
        title: "Some answer sheets do not open",
        count: {
          one: "{count} answer sheet does not open with the keys that have come. Nothing has been counted or destroyed.",
          other:
            "{count} answer sheets do not open with the keys that have come. Nothing has been counted or destroyed.",
        },
        why: "Either a key holder's part is wrong, or sheets were made so on purpose. First let the key holders named above use their keys once more, or another one come.",
        confirm: {
          one: "I understand that this {count} sheet will be destroyed unread.",
          other: "I understand that these {count} sheets will be destroyed unread.",
        },
        button: "Count the others",
      },
    },
    after: {
      destroyTitle: holder.page.destroy.title,
      destroy: holder.page.destroy.how,
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
      onlyHolders:
        "Keys needed: {needed} of those of {holders}. Before you give the wave up, ask each of them for the key file, the printed backup and the passphrase: file or paper is enough, with the passphrase. There is no hurry; the sealed answers can wait.",
      releasesNothing:
        "Giving up releases nothing: all answers are destroyed unread, and there is no report for {quarter}.",
      releasesNothingAfterRestore:
        "Giving up destroys the sealed answers that came with the backup. Nothing is released from them, and this database has no report for {quarter}.",
      told: "The key holders get a mail that says who is said to have lost a key, and the audit trail keeps that you gave the wave up.",
      lostTitle: "Whose keys are lost for good?",
      lostHint:
        "As long as enough others have theirs, nothing is lost. Only those who have not come yet stand here.",
      enoughLeft:
        "Tick everybody whose key is lost for good. With those who are left the answers can still be opened: the wave stays, and waits.",
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
    open: "The survey {quarter} has closed: use your key",
    make: "Make your key for the survey {quarter}",
    destroy: "Destroy your key of the survey {quarter}, if you have not done so",
    askToMake: "Ask for the keys of {quarter}, without which the wave cannot open: {holder}",
    askToOpen: "Ask for the keys, so that {quarter} can be counted: {holder}",
    notCounted: "Wave {quarter} has not been counted yet: see why",
  },
} as const satisfies TextTree;
