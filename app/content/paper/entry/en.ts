import { en as frame } from "~/content/frame/en";
import { asking } from "~/content/survey/en/asking";
import type { TextTree } from "~/content/translated";

/** What the page says on which two people type in paper ballots; the statements come from the instrument. */
export const en = {
  page: {
    documentTitle: "Type in paper ballots - Tandem",
    backToWave: frame.shared.backToWave,
    wave: "Wave {quarter}, open until {closes}",
    title: "Type in paper ballots",
    needsScript: "This page needs JavaScript: what you type is sealed in your own browser, or nowhere.",
    begin: {
      lead: "Two people, one shuffled pile. What you type waits in this browser, sealed with a word of each of you; then it goes to the server sealed, as every ballot does.",
      rules: [
        "Empty the box on the day on which the wave closes, and type in everything in one batch: a ballot that is typed alone belongs to somebody.",
        "Put the ballots on one pile, unfold and shuffle them. Neither of you looks at a ballot before.",
        "One reads, the other types. Then the other reads back from the screen, and the first compares with the paper.",
        "Type comments as they are written. Do not guess who wrote one, and do not speak about it.",
        "Keep the paper until the batch has arrived; then shred it together.",
      ],
      fingerprint: asking.start.fingerprintLabel,
      onEveryBallot: "It stands on every ballot of this wave.",
      statementsIn: "Statements in",
      first: "First person",
      signedIn: "{name}, signed in",
      second: "Second person",
      secondHint: "First and last name. Where there is a works council, somebody it has named.",
      firstWord: "Word of {name}",
      firstAgain: "Word of {name}, once more",
      secondWord: "Word of the second person",
      secondAgain: "Word of the second person, once more",
      wordHint:
        "Each chooses one and types it while the other looks away. What is typed is sealed with both: after a reload, neither can read it or go on without the other. The words are stored nowhere.",
      forget: "Throw away what waits",
      firstIsHere: "{name}: I am here until the batch has been sent.",
      secondIsHere: "Second person: I am here until the batch has been sent.",
      shuffled: "The ballots of both departments have been shuffled.",
      recorded:
        "That you both began is recorded in the audit trail with your names; how many ballots there are, and what they say, is not.",
      button: "Begin",
    },
    /** Names of keys stand in the places. */
    keys: {
      space: "Space",
      backspace: "Backspace",
      enter: "Enter",
      either: "{key} or {other}",
      noAnswer: "{key} no answer",
      back: "{key} or {other} back",
      readBack: "{key} read back",
    },
    typing: {
      department: "Department: {one} {first}, {two} {second}",
      comment: "Comment, as it is written",
      commentHint: "Enter goes on, Shift and Enter begins a line.",
      notKept: "This browser keeps nothing: what you have typed is lost when you close or reload this page.",
      readBack: "Read it back",
      clear: "Clear this ballot",
    },
    readBack: {
      title: "Read back: {department}",
      howTo: "Say the digits aloud; the other person compares them with the paper.",
      comment: "Comment",
      add: "It is right: add it to the batch",
      blankOut: "Put […] in its place",
      back: "Back to correct it",
      keys: "{enter} adds it, {up} goes back.",
    },
    batch: {
      title: "The batch",
      empty: "Nothing has been added yet.",
      fewest:
        "At least three of a department are sent together: with fewer, whoever types them can guess whose they are.",
      noOthers: "These are all paper ballots of {department}; no others will come.",
      final:
        "The browser shuffles the batch once more, fetches one anonymous ballot for each and sends them in another order. Afterwards nothing can be changed.",
      sending: "Sending the batch",
      send: "Send the batch",
      throwAway: "Throw the batch away",
    },
    done: {
      title: "The batch has arrived",
      sealed:
        "Every ballot is sealed in the ballot box with all others, and nothing is left in this browser.",
      shred:
        "Shred the paper now, all of it. There are no receipts to keep: they would show which of the sealed ballots came from paper.",
    },
    otherTab:
      "Another tab of this browser is typing in ballots of this wave. Go on there, or close it and reload this page.",
    otherRules:
      "The rules on this page are not those of the fingerprint. Type in nothing, and tell the works council.",
  },
  /** What the script of the page says itself. */
  script: {
    waiting: {
      sealed:
        "Something typed waits in this browser, sealed with a word of each of two people. They type the same words to go on. If a word is lost, throw it away and type the ballots again.",
      inClear:
        "Typed ballots of an earlier version wait in this browser, not sealed. Begin to go on with them; they are then sealed with your two words.",
      forget:
        "Throw away everything typed that waits in this browser? If sending had begun, ballots that have not arrived are lost: their codes are used up.",
    },
    begin: {
      secondMissing: "Enter the name of the second person.",
      wordTooShort: "Each word has at least {fewest} characters.",
      wordsDiffer: "The word and its repetition differ. Type both again.",
      sameWord: "The second person chooses a word of their own, which the first does not know.",
      wrongWords:
        "These are not the two words with which the ballots were sealed, or not in this order. Nothing has been changed; type them again.",
      opening: "One moment …",
      unconfirmed: "Each of the confirmations is needed before the first ballot is typed.",
      ended: "The wave has ended. No ballots are taken any more.",
      samePerson: "The second person has to be somebody other than you. Enter their name.",
      keyMissing:
        "The key file of this wave is missing. Ask the people who run the server to bring the key directory back.",
      rulesChanged:
        "The wave is stopped: its stored rules are not those it opened with. Its page says what to do; what was typed stays.",
      notReached:
        "The server did not answer, or you are not signed in any more. Reload the page; what was typed stays.",
    },
    typing: {
      departmentKeys: "1 or 2",
      answerKeys: "1 to 5, or 0 for Don't know",
      left: asking.comment.remaining,
      excess: { one: "{count} character too long", other: "{count} characters too long" },
      tooLong: "A comment has at most {most} characters. Leave out its end.",
      noDepartment: "Press 1 or 2 for the department first: it stands at the top of the ballot.",
      noCode:
        "All paper ballots planned for {department} have been typed in; their number was fixed when the wave opened. Put this paper aside unread. It can still be counted with a spare slip: type its code and the answers on the page of the survey.",
      added: {
        one: "Added. {count} in the batch. Type the next one, or press Enter to go to the batch.",
        other: "Added. {count} in the batch. Type the next one, or press Enter to go to the batch.",
      },
      finishFirst: "Finish or clear this ballot before you change another.",
    },
    readBack: {
      few: "Only {answered} of {asked} scored statements have an answer. With fewer than half, this ballot does not count in the scores. Add it if the paper says so.",
      noAnswer: "no answer",
      noComment: "No comment",
      mayBeQuoted: "May be quoted in print",
      mayNotBeQuoted: "May not be quoted in print",
      /** {found} lists `finding`. */
      findings:
        "This comment may show who is meant: {found}. You cannot ask who wrote it. Put “[…]” in its place, or keep it as it is.",
      finding: "{kind} ({words})",
    },
    batch: {
      ballots: { one: "{department}: {count} ballot", other: "{department}: {count} ballots" },
      /** Until sending begins: {left} codes have no ballot yet. */
      ballotsAndCodes: {
        one: "{department}: {count} ballot, codes for {left} more",
        other: "{department}: {count} ballots, codes for {left} more",
      },
      sealed: "sealed",
      withComment: "with a comment",
      change: "Change",
      /** Read aloud in place of `change`. */
      changeWhat: "Change this ballot of {department}",
      tooFew:
        "Ballots of {department} are sent at least {fewest} at a time. Type in more, or confirm that there are no others.",
      unfinished: "Finish or clear the ballot that you are typing.",
      throwAway: "Throw away every typed ballot in this browser?",
    },
    /** Why not everything has arrived: {count} ballots wait. */
    sending: {
      offline: {
        one: "This device is offline. Nothing is lost: {count} ballot waits in this browser. Send again when the connection is back.",
        other:
          "This device is offline. Nothing is lost: {count} ballots wait in this browser. Send again when the connection is back.",
      },
      notReached: {
        one: "The server did not answer. Nothing is lost: {count} ballot waits in this browser. Try again in a moment.",
        other:
          "The server did not answer. Nothing is lost: {count} ballots wait in this browser. Try again in a moment.",
      },
      noCodes: {
        one: "There is no unused code left for one of them: {count} ballot waits in this browser. Codes may have been used in another session. What is left over can only be counted with spare slips.",
        other:
          "There is no unused code left for some of them: {count} ballots wait in this browser. Codes may have been used in another session. What is left over can only be counted with spare slips.",
      },
      ended: {
        one: "The wave has ended. {count} ballot waits in this browser, and can no longer be counted. Throw the batch away.",
        other:
          "The wave has ended. {count} ballots wait in this browser, and can no longer be counted. Throw the batch away.",
      },
      rulesChanged: {
        one: "The wave is stopped: its stored rules are not those it opened with. Nothing is lost: {count} ballot waits in this browser. The page of the wave says what to do.",
        other:
          "The wave is stopped: its stored rules are not those it opened with. Nothing is lost: {count} ballots wait in this browser. The page of the wave says what to do.",
      },
      wrongKey:
        "The server used a key that does not belong to this survey. Stop here, and tell the works council and the people who run the server.",
      refused: {
        one: "The server did not accept a ballot ({reason}). Nothing is lost: {count} ballot waits in this browser. Reload the page, begin again and send again.",
        other:
          "The server did not accept a ballot ({reason}). Nothing is lost: {count} ballots wait in this browser. Reload the page, begin again and send again.",
      },
    },
  },
} as const satisfies TextTree;
