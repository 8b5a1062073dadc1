import { en as frame } from "~/content/frame/en";
import { en as survey } from "~/content/survey/en";
import { asking } from "~/content/survey/en/asking";
import type { TextTree } from "~/content/translated";

/** Mails to respondents, what HR tells people in its own name, and why a mail was not sent. */
export const en = {
  page: {
    documentTitle: "Announcements - Tandem",
    title: "Announcements",
    lead: "Words to send in your own name. Change them as you like; the promise to respondents stays what the survey page says.",
    wave: frame.shared.wave,
    announcements: {
      before: {
        title: "A week before",
        when: "From the two heads together, in both departments on the same day.",
      },
      open: {
        title: "On the first day",
        when: "A sentence in the team meetings of both departments; no link, so that nobody forwards one.",
      },
      thanks: {
        title: "When it has closed",
        when: "Within two days, before the results are discussed.",
      },
      results: {
        title: "After the result meeting",
        when: "Within two weeks of the meeting, also if nothing is changed.",
      },
    },
  },
  /** {name} and {department} are those of the person written to; {count} are invited there. */
  message: {
    /** Neither a code nor a name: subjects are shown on locked screens and in lists. */
    subject: {
      invitation: "How do {first} and {second} work together? About 5 minutes",
      "reminder-middle": "Reminder: the survey of {first} and {second} is open",
      "reminder-last": "Last days: the survey of {first} and {second}",
      extended: "The survey of {first} and {second} stays open until {closes}",
    },
    title: survey.title,
    greeting: "Hello,",
    greetingByName: "Hello {name},",
    opening: {
      invitation: [
        "Once a quarter, {first} and {second} at {organisation} are asked how they work together. You are invited to answer a short anonymous survey.",
        "It takes about 5 minutes and works on a phone. Taking part is voluntary.",
      ],
      "reminder-middle": [
        "The survey of {first} and {second} at {organisation} is open. It takes about 5 minutes.",
        "This reminder goes to everybody, because HR cannot see who has answered. If you have, you are done: thank you.",
      ],
      "reminder-last": [
        "The survey of {first} and {second} at {organisation} closes soon. It takes about 5 minutes.",
        "This is the last reminder. It goes to everybody, because HR cannot see who has answered. If you have, you are done: thank you.",
      ],
      extended: [
        "The survey of {first} and {second} at {organisation} stays open longer than announced: until {closes}. This is its last possible end, as the rules behind the fingerprint say. It takes about 5 minutes.",
        "This message goes to everybody, in place of a last reminder, because HR cannot see who has answered. If you have, you are done: thank you.",
      ],
    },
    button: "Go to the survey",
    /** Where there is no button: the address follows on a line of its own. */
    linkAbove: "Go to the survey:",
    linkFallback: "If the button does not work, open this address in a browser:",
    /** Where a gateway has cut the code off the address. */
    typedCode: "If the survey asks for your code, type {code}.",
    personalLink:
      "The link is yours alone and works once. It lets you in; it is not stored with your answers. Please do not forward it.",
    promiseTitle: "What happens with your answers",
    promise: [
      "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed once they are counted. Group results and comments are kept; a department has results of its own only from {threshold} answers on. The survey page says who holds the keys.",
      "What we cannot prevent is an employer who alters this software or watches your device or the network.",
    ],
    fingerprintLabel: asking.start.fingerprintLabel,
    fingerprintHelp:
      "The survey page, the notice and your colleagues' invitations must show the same. It stands for the rules above.",
    /** Before the address of the page of all manifests. */
    rulesLink: "The rules it stands for, and every earlier survey, to check in a browser:",
    invitedCount: asking.start.inviteCount,
    closing: "Open until {closes}.",
    footer:
      "Sent by Tandem for {organisation}. Replies to this message may not be read; ask HR if something is unclear.",
  },
  /** Above an invitation to try a survey out. */
  onlyTest: {
    mark: "TEST",
    text: "This invitation leads to a survey to try out. What is answered there is thrown away, and nothing of it counts. It can be opened for a day.",
  },
  /** What HR tells people in its own name around a wave. */
  announcements: {
    how: {
      mail: "Everybody gets a personal link by e-mail.",
      slips: "Everybody draws a slip without a name from the bowl in their department.",
    },
    contact: "HR or the works council",
    before: {
      subject: "From {opens}: how {first} and {second} work together",
      text: [
        "Dear colleagues,",
        "From {opens} to {closes} we ask everybody in {first} and {second} how the two departments work together. The survey takes about five minutes, also on a phone. {how}",
        "It is anonymous: your browser seals your answers, they are stored without name or time, and they are destroyed once they are counted. A department has results of its own only from {threshold} answers on. HR cannot see who has taken part, so reminders go to everybody. The first page of the survey says how far this promise goes and what cannot be prevented.",
        "Taking part is voluntary. What we learn is discussed by both departments together, and you will hear what we do about it and what we do not, with the reason.",
        "Questions: {contact}.",
      ],
    },
    open: {
      subject: "The survey of {first} and {second} is open until {closes}",
      text: [
        "The survey is open until {closes}. {how}",
        "Compare the fingerprint on the survey page with the one in your invitation or on your slip and on the notice board. If they differ, do not answer and tell the works council or HR.",
      ],
    },
    thanks: {
      subject: "Thank you: the survey of {first} and {second} is closed",
      text: [
        "Thank you to everybody who answered. The answers have been counted and destroyed; what remains are group results and, where enough people wrote one, comments.",
        "If you kept your receipt, you can check in the published list that your ballot was counted.",
        "The two heads discuss the results with both departments in the coming weeks.",
      ],
    },
    results: {
      subject: "What {first} and {second} do next",
      text: [
        "You said: [the two or three things that stood out].",
        "We do: [each intervention, its two owners, its date].",
        "We do not, because: [what was considered and left, and why].",
        "In the next survey you will see this again and can tell whether it helped.",
      ],
    },
  },
  /** Why a mail was not sent, for HR; none names an address. */
  problems: {
    "address-refused":
      "The mail server refused the address. Check the addresses in the roster for the next wave.",
    "message-refused": "The mail server refused the message. Ask the people who run it why.",
    "try-later": "The mail server asked to try later. Tandem does.",
    "sender-refused":
      "The mail server does not accept the sender. Ask your administrator to check MAIL_FROM.",
    "sign-in-refused":
      "The mail server does not accept our name and password. Ask your administrator to check SMTP_URL.",
    unreachable: "The mail server cannot be reached. Tandem tries again.",
    "rules-changed": "The wave is stopped: its stored rules are not those it opened with.",
    "key-missing": "The key file of this wave is missing. Ask the people who run the server.",
    other: "The mail could not be sent.",
  },
} as const satisfies TextTree;
