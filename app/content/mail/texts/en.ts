import type { MailTexts } from "./shape";

export const mailTextsEn: MailTexts = {
  language: "en",
  subject: {
    invitation: "How do {first} and {second} work together? About 4 minutes",
    "reminder-middle": "Reminder: the survey of {first} and {second} is open",
    "reminder-last": "Last days: the survey of {first} and {second}",
  },
  title: "How {first} and {second} work together",
  greeting: "Hello,",
  greetingByName: "Hello {name},",
  opening: {
    invitation: [
      "once a quarter, {first} and {second} at {organisation} are asked how they work together. You are invited to answer a short anonymous survey.",
      "It takes about 4 minutes and works on a phone. Taking part is voluntary.",
    ],
    "reminder-middle": [
      "the survey of {first} and {second} at {organisation} is open. It takes about 4 minutes.",
      "This reminder goes to everybody, because HR cannot see who has answered. If you have, you are done: thank you.",
    ],
    "reminder-last": [
      "the survey of {first} and {second} at {organisation} closes soon. It takes about 4 minutes.",
      "This is the last reminder. It goes to everybody, because HR cannot see who has answered. If you have, you are done: thank you.",
    ],
  },
  button: "Go to the survey",
  linkFallback: "If the button does not work, open this address in a browser:",
  personalLink:
    "The link is yours alone and works once. It lets you in; it is not stored with your answers. Please do not forward it.",
  promiseTitle: "What happens with your answers",
  promise: [
    "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed once they are counted. Group results and comments are kept; a department has results of its own only from {threshold} answers on. The survey page says who holds the key.",
    "What we cannot prevent is an employer who alters this software or watches your device or the network.",
  ],
  fingerprintLabel: "Fingerprint of this survey",
  fingerprintHelp:
    "The survey page, the notice and your colleagues' invitations must show the same. It stands for the rules above.",
  rulesLink: "The rules it stands for, and every earlier survey, to check in a browser:",
  invitedCount: "You are one of {count} people invited in {department}.",
  closing: "Open until {closes}.",
  footer:
    "Sent by Tandem for {organisation}. Replies to this message may not be read; ask HR if something is unclear.",
};
