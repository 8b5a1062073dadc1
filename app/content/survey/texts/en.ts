import type { SurveyTexts } from "~/content/texts";

export const surveyTextsEn: SurveyTexts = {
  language: "en",
  languageName: "English",
  title: "How {first} and {second} work together",
  documentTitle: "How {first} and {second} work together",
  languageSwitch: "Language",
  start: {
    intro:
      "A short anonymous survey about everyday work between the two departments. It comes once a quarter, and both departments get the same one.",
    minutes: "About {minutes} minutes.",
    voluntary: "Taking part is voluntary.",
    whoSeesTitle: "Who sees what",
    whoSees: [
      "Your single answers, and whether you gave any: Tandem shows nobody.",
      "HR, the facilitator and administrators: group results and comments word for word, once the survey has closed.",
      "Everybody in both departments: what is done with the results.",
    ],
    keptTitle: "What is kept, and until when",
    kept: [
      "While the survey is open: your sealed answers, without name or time.",
      "After it closes: group results and comments. The sealed answers and the key to them are destroyed.",
      "Never: your IP address, device, browser, language, or how long you took.",
    ],
    honestTitle: "How far this promise goes",
    honest:
      "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed when the survey closes. Group results and comments are kept.",
    honestWithServer:
      "Until closing, the key lies on the server, apart from the database. Whoever runs the server could open answers early and, by watching its files, tell whose they are.",
    honestWithTrustee:
      "Nobody can read your answers from our database or its backups alone. They are sealed in your browser, stored without name or time, and destroyed once counted. Group results and comments are kept. The server does not have the key that opens them: {holder} has it. IT could watch the files and recognise your sealed ballot, but not open it early without that key or an altered program.",
    keptWithTrustee:
      "After it closes: your sealed answers, until {holder} comes with the key. Then {holder} has to destroy it.",
    threshold:
      "A department's own results appear only from {threshold} answers on. With fewer, they are mixed with the other's or not shown.",
    cannotPreventTitle: "What we cannot prevent",
    cannotPrevent: "An employer who alters this software or watches your device or the network.",
    paperBallots:
      "Paper ballots carry no name and no code. Two people shuffle them and type them in together; the works council names one of the two, where there is one.",
    inviteCount: "You are one of {count} people invited in {department}.",
    inviteCountHelp: "If that number looks wrong, tell your works council or HR before you start.",
    closesOn: "Open until {date}.",
    fingerprintLabel: "Fingerprint of this survey",
    fingerprintHelp:
      "It must be the same as in your invitation and on your colleagues' screens. It stands for the rules above: if anyone changed them, it would change too.",
    button: "Start",
    working: "Getting your anonymous ballot",
    nothingSentYet: "Nothing is sent before you press Start.",
    resume: "You have already started on this device. Your answers are still here.",
    startAgainHere: "Go on where you stopped",
  },
  code: {
    title: "Enter your code",
    label: "Code",
    hint: "From your invitation or your slip. Capitals, spaces and hyphens do not matter.",
    missing: "Enter the code from your invitation or slip.",
    incomplete: "The code is too short. Enter all of its characters.",
    mistyped: "There is a typing mistake in this code. Compare it with your invitation or slip.",
    fromLink: "The code in your link is incomplete. Open the whole link again, or type the code here.",
    button: "Start",
  },
  navigation: {
    section: "Section {n} of {total}",
    pageTitle: "Section {n} of {total}: {name}",
    continue: "Continue",
    back: "Back",
    startOver: "Back to the first page",
    keysSwitch: "Answer with number keys",
    keysHelp: "1 is Never, 5 is Always, 0 is Don't know.",
  },
  problems: {
    title: "There is a problem",
    titlePrefix: "Error: ",
    skipped: "No answer yet: {item}",
    skipReminder: 'Choose an answer or "Don\'t know". You may also leave it out: press Continue again.',
    skipAnyway: "Leave it out and continue",
  },
  comment: {
    hint: "Up to 500 characters. Write about the work, not about persons.",
    optional: "Optional",
    remaining: "{count} characters left",
    tooLong: "Your comment is {count} characters too long. Shorten it to 500.",
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
  },
  check: {
    title: "Check your answers",
    intro: "Nothing has been sent yet. You can still change everything.",
    change: "Change",
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
    failed: "Your answers did not get through. They are safe on this device. Send them again.",
    busy: "Many people are sending just now. Wait a minute, then send again.",
    tryAgain: "Send again",
    nothingLost: "Sending twice does not count twice.",
    refused:
      "The server did not accept this ballot. Reload the page and send again. If it happens again, ask HR for a spare code or a paper ballot.",
  },
  keptHere: {
    saved: "Your answers stay on this device, sealed with your code, until you send or delete them.",
    notSaved:
      "This browser cannot keep your answers. Do not close or reload the page before you have sent them.",
    wipe: "Delete my answers from this device",
    wiped: "Your answers have been deleted here. The browser's own files may keep them for a while, sealed.",
  },
  refusals: {
    codeTitle: "This code cannot be used",
    code: "It is unknown, or it has been used already.",
    codeSteps: [
      "If you have already answered, you are done.",
      "If you started on another device or in another browser, go on there.",
      "Otherwise compare the code with your invitation or slip, or ask HR for a spare code. You need not say why.",
    ],
    wrongDepartment:
      "This code belongs to the other department. Open the link from your own invitation. The code has not been used up.",
    notOpenYet: "This survey opens on {date}. Come back then with the same link.",
    closed: "This survey closed on {date}. Answers can no longer be sent.",
    cancelled: "This survey was cancelled, and all its answers were destroyed. You will be invited again.",
    rulesChanged:
      "This survey is stopped. The rules stored on the server are not those you were promised, so it takes no answers now. This page has deleted nothing of what you began on this device. It cannot know what has become of answers that were already sent. Tell your works council or HR, and come back later with the same link.",
    unknownWave: "There is no survey at this address. Open the link from your invitation again.",
    proofTitle: "Stop: this survey is not what it says",
    proof:
      "The server used a key or rules that do not belong to this survey. That can mark a single person's ballot. Your answers have not been sent.",
    proofSteps: [
      "Do not go on.",
      "Compare the fingerprint with your invitation and with a colleague's.",
      "Show this page to your works council or data protection officer.",
    ],
    twoTabsTitle: "Already open in another tab",
    twoTabs:
      "This survey is open in another tab of this browser. Go on there, or close that tab and reload this page.",
    tooManyAttempts: "Too many attempts. Wait a minute, then try again.",
    oldBrowser:
      "This browser is too old to seal your answers. Use a newer one or another device, or ask HR for a paper ballot.",
    noscriptTitle: "JavaScript is needed here",
    noscript:
      "Your answers are sealed in your browser before they leave it, and that takes JavaScript. Turn it on and reload the page, use another device, or ask HR for a paper ballot. Nothing has been sent.",
  },
  thankYou: {
    title: "Thank you. Your answers have arrived",
    received:
      "They are sealed. They will be opened once, together with all the others, once the survey has closed.",
    receiptLabel: "Your receipt",
    receiptHelp:
      "After closing, the receipts of all counted ballots are published in one sorted list. Keep yours if you want to check that your ballot was counted.",
    receiptPrivate:
      "The receipt does not show what you answered, but it shows that you took part. You need not show it to anybody.",
    nextTitle: "What happens next",
    next: [
      "The survey closes on {date}.",
      "A few days later HR and the facilitator have the group results and choose up to three actions with both departments.",
      "The next survey starts with what came of them.",
    ],
    safeToClose:
      "You can close this page. It no longer has your answers. The browser's own files may keep them for a while, sealed.",
  },
  sinceLastTime: {
    title: "What came of the last survey",
    intro: "Last time, both departments chose these actions from the results.",
    youSaid: "You said",
    weDid: "We did",
    underWay: "Under way",
    notStarted: "Not started yet",
    notDoneBecause: "Not done, because",
    nothing: "No actions were recorded after the last survey.",
    continue: "Continue to the statements",
  },
};
