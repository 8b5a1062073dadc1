import type { TextTree } from "~/content/translated";

/** What is published about surveys: receipts, the chain of their rules, the rules themselves. */
export const published = {
  receipts: {
    title: "Receipts of the counted ballots",
    intro:
      "One receipt for every ballot that was counted, sorted by value. The order says nothing about people, departments or times. The ballots themselves have been destroyed.",
    used: { one: "{count} code was used.", other: "{count} codes were used." },
    counted: { one: "{count} ballot was counted.", other: "{count} ballots were counted." },
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
    /** Beside the receipt of a ballot of which nobody knows whether it arrived. */
    perhaps:
      "If your answers had already arrived, this receipt is on that list. If it is not there, they were not counted.",
    incomplete: "A receipt has 26 characters. Enter all of them.",
    list: "All receipts",
  },
  chain: {
    /** Also the text of the links that lead there. */
    title: "All surveys so far",
    intro:
      "Every survey has a document with its rules: dates, number of people invited, keys, threshold and promise. The fingerprint stands for that document.",
    why: "Each document also holds the full fingerprint of the one before. So none can be changed, added or left out afterwards without every later fingerprint changing. Compare them with what you kept.",
    quarter: "Quarter {quarter}, {year}",
    period: "{from} to {to}",
    invited: "{department}: {invited} invited, {spare}",
    spare: { one: "{count} spare code", other: "{count} spare codes" },
    first: "This was the first survey.",
    /** A survey names one before it that the server does not have. */
    gap: "The document of the survey before this one is missing here. Ask HR why, and tell your works council.",
    json: "Rules as published (JSON)",
    button: "Check in this browser",
    checking: "Checking",
    matches: "Checked: the document has this fingerprint.",
    differs: "The document does not have this fingerprint, or says something other than this page.",
    allRight: "Every document has its fingerprint, and each names the one before.",
    wrong: "Something does not fit. Show this page to your works council or data protection officer.",
    notReached: "The documents could not be fetched. Try again in a moment.",
    noscript: "Checking takes JavaScript. The documents can be read without it.",
  },
  manifest: {
    notFound: "There is no such survey, or it has not opened yet.",
    unavailable:
      "The rules stored for this survey are not those it opened with, so they are not shown as if they were. Tell the works council or HR.",
  },
} as const satisfies TextTree;
