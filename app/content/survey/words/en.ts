import type { SurveyWords } from "./shape";

export const surveyWordsEn: SurveyWords = {
  language: "en",
  script: {
    notReached: "The server could not be reached. Nothing is lost. Try again in a moment.",
  },
  receipts: {
    title: "Receipts of the counted ballots",
    intro:
      "One receipt for every ballot that was counted, sorted by value. The order says nothing about people, departments or times. The ballots themselves have been destroyed.",
    counts: "{claimed} codes were used and {counted} ballots counted.",
    difference:
      "Not everybody who starts sends a ballot, so the second number may be smaller. If it is larger, show this page to your works council.",
    voided:
      "Void ballots: {voided}. A ballot that does not open or does not fit the survey is void and counts for nothing.",
    notYet: "The receipts are published here when the survey has closed.",
    none: "This survey ended without results, and its ballots were destroyed. There are no receipts.",
    label: "Check your receipt",
    hint: "The comparison happens in your browser. Nothing is sent.",
    button: "Check",
    listed: "Your receipt is on the list. Your ballot was counted.",
    notListed:
      "This receipt is not on the list. Compare it with what you kept. If it is right, tell your works council or data protection officer.",
    perhaps:
      "If your answers had already arrived, this receipt is on that list. If it is not there, they were not counted.",
    incomplete: "A receipt has 26 characters. Enter all of them.",
    list: "All receipts",
  },
  chain: {
    title: "All surveys so far",
    intro:
      "Every survey has a document with its rules: dates, number of people invited, keys, threshold and promise. The fingerprint stands for that document.",
    why: "Each document also holds the full fingerprint of the one before. So none can be changed, added or left out afterwards without every later fingerprint changing. Compare them with what you kept.",
    quarter: "Quarter {quarter}, {year}",
    period: "{from} to {to}",
    invited: "{department}: {invited} invited, {spare} spare codes",
    fingerprint: "Fingerprint",
    first: "This was the first survey.",
    gap: "The document of the survey before this one is missing here. Ask HR why, and tell your works council.",
    json: "Rules as published (JSON)",
    button: "Check in this browser",
    checking: "Checking",
    matches: "Checked: the document has this fingerprint.",
    differs: "The document does not have this fingerprint, or says something else than this page.",
    allRight: "Every document has its fingerprint, and each names the one before.",
    wrong: "Something does not fit. Show this page to your works council or data protection officer.",
    notReached: "The documents could not be fetched. Try again in a moment.",
    noscript: "Checking takes JavaScript. The documents can be read without it.",
  },
  ticket: {
    title: "Continue on another device",
    intro:
      "This ticket is your ballot paper. Answers you have given so far do not travel with it: give them again on the other device.",
    scan: "Scan this picture with the other device:",
    picture: "QR code with your ticket",
    noPicture: "The picture could not be loaded. Type the ticket instead.",
    type: "Or open this address there, press Start, choose “I have a ticket” and type it:",
    secret:
      "Whoever has this ticket can send your ballot, and can recognise it. Do not mail it, do not share it in a chat, and do not print it at work.",
    first:
      "You can still answer here too. The device that sends first counts. The other one is then refused.",
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
  plainHttp: {
    title: "This connection is not encrypted",
    text: "Your answers are sealed all the same, so nobody who only listens on the network can read them. But somebody who can change what travels on it could replace this page without a trace. If that worries you, ask HR for an address that begins with https.",
  },
  comment: {
    role: "somebody's role",
    found: "What was found is marked:",
    namesNotChecked:
      "On this device your comment is checked for addresses, numbers and dates, but not for your colleagues' names.",
    owners: "my|our|your|his|her|their",
    roles:
      "manager|managers|boss|bosses|supervisor|superior|team lead|team leader|line manager|director|head|head of sales|head of marketing|vp|ceo|cmo|cro|assistant|predecessor|successor",
    extensions: "ext|extension",
  },
  device: {
    another: "Use another code",
    shared:
      "If others use this device, clear this page before you leave: until then the receipt can be read here.",
    done: "Done: clear this page",
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
    early:
      "It says that this survey takes no more answers. By the rules that the fingerprint stands for, you have more time. Check the clock of this device and try again later. If nothing changes, ask HR or your works council whether the survey was ended early, and show them this page.",
    notDeleted: "This page has deleted nothing from this device.",
  },
};
