import type { TextTree } from "~/content/translated";

/** What the survey page says when something is in the way, on another device, and at the end. */
export const stops = {
  refusals: {
    codeTitle: "This code cannot be used",
    /** One text for both: whether a code was used would tell who took part. */
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
    /** What the page of a survey can know when the server stops taking answers for one of these reasons. */
    gone: "The server says that this survey was cancelled, or that there is none here. Ask HR.",
    cancelled: "This survey was cancelled, and all its answers were destroyed. You will be invited again.",
    /** The rules that the server holds are not those that were promised. */
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
    twoTabs: "Go on there, or close that tab and reload this page.",
    tooManyAttempts: "Too many attempts. Wait a minute, then try again.",
    /** After some seconds without the script: too old a browser, or something that keeps the script from it. */
    oldBrowser:
      "The survey has not started. Reload the page, use a newer browser or another device, or ask HR for a paper ballot.",
    noscriptTitle: "JavaScript is needed here",
    noscript:
      "Your answers are sealed in your browser before they leave it, and that takes JavaScript. Turn it on and reload the page, use another device, or ask HR for a paper ballot. Nothing has been sent.",
  },
  thankYou: {
    title: "Thank you. Your answers have been sent",
    received:
      "The server says that they have arrived. They are sealed, and will be opened once, together with all the others, once the survey has closed.",
    receiptLabel: "Your receipt",
    copy: "Copy the receipt",
    /** Beside the button, once it is done. */
    copied: "Copied",
    receiptHelp:
      "After closing, the receipts of all counted ballots are published in one sorted list. Only that list shows that your ballot was counted: keep your receipt if you want to check.",
    receiptPrivate:
      "The receipt does not show what you answered, but it shows that you took part. You need not show it to anybody.",
    nextTitle: "What happens next",
    /** The first holds {date}, the closing date. */
    next: [
      "The survey closes on {date}.",
      "HR and the facilitator then have the group results and choose up to three actions with both departments.",
      "The next survey says what came of them.",
    ],
    safeToClose:
      "You can close this page. It no longer has your answers. The browser's own files may keep them for a while, sealed, and its history shows that you were here.",
  },
  ticket: {
    /** Also the text of the button that leads there. */
    title: "Continue on another device",
    intro:
      "This ticket is your ballot paper. Answers you have given so far do not travel with it: give them again on the other device.",
    scan: "Scan this picture with the other device:",
    picture: "QR code with your ticket",
    noPicture: "The picture could not be loaded. Type the ticket instead.",
    type: "Or open this address there, press Start, choose “I have a ticket” and type it:",
    secret:
      "Whoever has this ticket can send your ballot, and can recognise it. Do not mail it, do not share it in a chat, and do not print it at work.",
    first: "You can still answer here too: the device that sends first counts.",
    wipeHelp: "Do this when the other device has read the ticket.",
    movedTitle: "Removed from this device",
    moved:
      "If another device has your ticket, go on there. Without the ticket nobody can bring this ballot back.",
    have: "I have a ticket from another device",
    enterTitle: "Enter your ticket",
    label: "Ticket",
    hint: "13 groups of five characters, as the other device shows them. Capitals, spaces and hyphens do not matter.",
    read: "Your ticket has been read. The other device and this one share one ballot: the one that sends first counts.",
    missing: "Enter the ticket that the other device shows.",
    incomplete: "The ticket has 65 characters. {count} are there. Enter all of them.",
    mistyped: "There is a typing mistake in group {groups}. Compare it with the other device.",
    otherSurvey: "This is not a ticket of this survey. Compare the address with the other device.",
    elsewhereTitle: "Already sent from the other device",
    elsewhere:
      "A ballot with this ticket has arrived, and it counts. If it was not you who sent it, tell your works council or data protection officer.",
  },
  /** What belongs to whom at a device that others use too. */
  device: {
    another: "Use another code",
    /** After sending, on a device that others use too. */
    shared:
      "If others use this device, clear this page before you leave: until then the receipt can be read here.",
    done: "Done: clear this page",
    /** Beside the field for the code. */
    again: "If you have already started on this device, enter the same code. Your answers are still here.",
    ownTitle: "Did you make this picture or ticket yourself?",
    own: "It carries on a ballot that was started on another device. If somebody else made it, that person can recognise your ballot and could find out what you answered. An invitation never contains a ticket.",
    ownYes: "Yes, on my other device",
    ownNo: "No, or I am not sure",
    foreignTitle: "Do not answer here",
    foreign: [
      "Nothing has been sent, and this ticket is not kept.",
      "Open the link in your own invitation, or enter the code from it or from your slip.",
      "Tell your works council, data protection officer or HR where this picture, link or ticket came from.",
    ],
    deleteTitle: "Delete your answers?",
    delete:
      "Their code has been used and cannot be used again. Unless another device has your ticket, this ballot is lost: you could then take part only with a spare code from HR or on paper.",
    earlyTitle: "The server contradicts its promise",
    /** The server says "closed" before the promised end. */
    early:
      "It says that this survey takes no more answers. By the rules that the fingerprint stands for, you have more time. Check the clock of this device and try again later. If nothing changes, ask HR or your works council whether the survey was ended early, and show them this page.",
    notDeleted: "This page has deleted nothing from this device.",
  },
  plainHttp: {
    title: "This connection is not encrypted",
    text: "Your answers are sealed all the same, so nobody who only listens on the network can read them. But somebody who can change what travels on it could replace this page without a trace. If that worries you, ask HR for an address that begins with https.",
  },
  script: {
    notConnected: "You are offline. Nothing is lost. Connect, then try again.",
    notReached: "The server could not be reached. Nothing is lost. Try again in a moment.",
  },
} as const satisfies TextTree;
