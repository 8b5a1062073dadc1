import type { TextTree } from "~/content/translated";

/** From the first page to the sending of the answers. */
export const asking = {
  start: {
    /** Whose survey it is, or {employer} where its rules do not say. */
    asks: "{organisation} asks both departments about their work together: {items} statements, about {minutes} minutes, open until {date}. Taking part is voluntary, and you may stop at any time.",
    employer: "Your employer",
    whoSeesTitle: "Who sees what",
    whoSees: [
      "Your single answers, and whether you gave any: Tandem shows nobody.",
      "HR, the facilitator and administrators see group results and read comments word for word. Your manager sees group results only, and comments that may be quoted.",
      "Everybody in both departments: what is done with the results.",
    ],
    keptTitle: "What is kept, and until when",
    kept: [
      "While the survey is open: your sealed answers, without name or time.",
      "After it closes: group results and comments. The sealed answers and the key to them are destroyed.",
      "Never: your IP address, device, browser, language, or how long you took.",
      "Your e-mail address: in this survey until it ends, on the roster until HR deletes it or a set time is over, in backups longer.",
    ],
    honest:
      "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed once counted. Group results and comments are kept.",
    /** Follows `honest` where the server alone holds the keys. */
    honestWithServer:
      "Until closing, the keys lie on the server, apart from the database. Whoever runs the server could open sealed answers early and, by copying its files often, tell whose they are.",
    /** Follows `honest` where key holders do; then the sentence of their quorum, by holders and how many of them are needed. */
    honestWithHolders:
      "Whoever copies the server's files all the time, keys included, can see who answered and which sealed ballot is theirs.",
    quorums: {
      "1/1": "Nobody opens it before closing without this key holder: {holders}.",
      "2/1": "Nobody opens it before closing without one of two key holders: {holders}.",
      "2/2": "Nobody opens it before closing without both key holders: {holders}.",
      "3/2": "Nobody opens it before closing without two of three key holders: {holders}.",
      "4/2": "Nobody opens it before closing without two of four key holders: {holders}.",
      "4/3": "Nobody opens it before closing without three of four key holders: {holders}.",
    },
    /** Last, where a quorum needs nobody outside HR and IT. */
    honestWithInsiders:
      "HR and IT can be enough for that: together they could open sealed answers early and tell whose they are.",
    /** Instead of the second sentence of `kept` where key holders hold the keys. */
    keptWithHolders:
      "After it closes: your sealed answers, until enough key holders have come. Then they and the server's key are destroyed; each holder has to destroy their own.",
    threshold:
      "A department's own results appear only from {threshold} answers on. With fewer, they are mixed with the other's or not shown.",
    cannotPreventTitle: "What we cannot prevent",
    cannotPrevent: "An employer who alters this software or watches your device or the network.",
    paperBallots:
      "Paper ballots carry no name and no code. Two people shuffle them and type them in together; the works council names one of the two, where there is one.",
    inviteCount: "You are one of {count} people invited in {department}.",
    /** Until the code says which department. */
    invitedBoth: "Invited: {firstDepartment} {first}, {secondDepartment} {second}.",
    inviteCountHelp:
      "If the number of people invited looks wrong, tell your works council or HR before you start.",
    fingerprintLabel: "Fingerprint of this survey",
    fingerprintHelp:
      "The fingerprint must be the same as in your invitation and on your colleagues' screens. It stands for the rules on this page: if anyone changed them, it would change too.",
    howTitle: "How this works",
    askTitle: "Whom to ask",
    ask: "About the survey and your data: {contact}.",
    /** Where nobody is named for data protection. */
    askDefault: "HR or the works council",
    button: "Start",
    working: "Getting your anonymous ballot",
    nothingSentYet: "Nothing is sent before you press Start.",
    resume: "You have already started on this device. Your answers are still here.",
    startAgainHere: "Go on where you stopped",
  },
  code: {
    title: "Enter your code",
    label: "Code",
    hint: "From your invitation or slip. Capitals, spaces and hyphens do not matter.",
    missing: "Enter the code from your invitation or slip.",
    incomplete: "The code is too short. Enter all of its characters.",
    mistyped:
      "There is a typing mistake in this code, or it belongs to another survey. Compare it with your invitation or slip.",
    fromLink:
      "The code in your link is incomplete or belongs to another survey. Open the whole link again, or type the code here.",
    button: "Start",
  },
  navigation: {
    section: "Section {n} of {total}",
    pageTitle: "Section {n} of {total}: {name}",
    continue: "Continue",
    back: "Back",
    startOver: "Back to the first page",
    keysSwitch: "Answer with number keys",
    keysHelp: "1 is Never, 5 is Always, 0 is {dontKnow}.",
  },
  problems: {
    title: "There is a problem",
    pageTitle: "Error: {title}",
    skipped: "No answer yet: {item}",
    /** {dontKnow} as the statements have it. */
    skipReminder: 'Choose an answer or "{dontKnow}", or leave it out with the button below.',
    skipAnyway: "Leave it out and continue",
  },
  comment: {
    hint: "Up to 500 characters. Write about the work, not about persons.",
    optional: "Optional",
    remaining: "Characters left: {count}",
    tooLong: "Your comment is too long. Characters to take out: {count}",
    mayBeQuoted: "My comment may be quoted in print",
    mayBeQuotedHelp: "Without this tick, it appears on the screen of HR and the facilitator only.",
    rules: [
      "Comments are shuffled and never shown next to a score.",
      "Your way of writing can give you away. Leave out names, dates and cases only you would know.",
    ],
    identifies: "Your comment may show who is meant: {found}. Change it, or keep it as it is.",
    identifiesKinds: {
      name: "a name",
      email: "an e-mail address",
      phone: "a telephone number",
      date: "a date",
    },
    sendAnyway: "Keep it as it is",
    role: "somebody's role",
    /** Above the comment with the places marked. */
    found: "What was found is marked:",
    /** On a device that got its ballot by ticket. */
    namesNotChecked:
      "On this device your comment is checked for addresses, numbers and dates, but not for your colleagues' names.",
    /** Possessives and roles, separated by "|", for phrases such as "my manager". */
    owners: "my|our|your|his|her|their",
    roles:
      "manager|managers|boss|bosses|supervisor|superior|team lead|team leader|line manager|director|head|head of sales|head of marketing|vp|ceo|cmo|cro|assistant|predecessor|successor",
    /** Before the number of a telephone extension, separated by "|". */
    extensions: "ext|extension",
  },
  check: {
    title: "Check your answers",
    intro: "Nothing has been sent yet. You can still change everything.",
    change: "Change",
    /** {item}, spoken by screen readers after "Change" */
    changeWhat: "the answer to: {item}",
    notAnswered: "Not answered",
    noComment: "No comment",
    tooFewAnswers:
      "Fewer than half of the statements have an answer. Your ballot would not count towards the scores. Answer a few more if you can.",
    final: "Once sent, your answers cannot be changed or taken back: Tandem could not find them.",
    send: "Send my answers",
  },
  sending: {
    sealing: "Sealing your answers",
    sending: "Sending your sealed answers",
    offline: "You are offline. Your answers are safe on this device. Connect, then send again.",
    failed: "Your answers may not have arrived. They are safe on this device. Send again.",
    busy: "Many are sending now. Wait a minute, then send again.",
    tryAgain: "Send again",
    nothingLost: "Sending twice does not count twice.",
    refused:
      "The server did not accept this ballot. Reload and send again, or ask HR for a spare code or a paper ballot.",
  },
  keptHere: {
    saved: "Your answers stay on this device, sealed with your code, until you send or delete them.",
    notSaved: "This browser cannot keep your answers. Do not close or reload the page before sending.",
    wipe: "Delete my answers from this device",
    wiped: "Your answers have been deleted here. The browser's own files may keep them for a while, sealed.",
  },
  sinceLastTime: {
    title: "What came of the last survey",
    intro: "These actions were chosen from its results.",
    youSaid: "You said",
    weDid: "We did",
    /** Under an action, where `weDid` stands above one. */
    done: "Done",
    underWay: "Under way",
    notStarted: "Not started yet",
    notDoneBecause: "Not done: {because}",
    nothing: "No actions were recorded after the last survey.",
    continue: "Continue to your answers",
  },
} as const satisfies TextTree;
