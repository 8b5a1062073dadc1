import type { TextTree } from "~/content/translated";

/** A key is also used on a saved page, which reaches no server. */
export const offline = {
  page: {
    summary: "Use your key without this page",
    why: "Whoever changes the program on the server could change this page as well. A saved page cannot be changed by it, and works without a network: its own policy lets it send nothing.",
    check:
      "Save the page and the list. Compare the page's SHA-256 with the list of the release, which somebody independent makes from the source (npm run verify-page -- --list).",
    use: "Open the saved page on a computer of your choice, best without a network. Give it the list, your key file and your passphrase, and save the file that it makes.",
    bring: "Come back and hand that file in here.",
    savePage: "Save the page",
    saveList: "Save the list of sheets",
    part: "The file that the saved page made",
    handIn: "Hand it in",
    title: "Use your key without the server",
    lead: "This page was saved from Tandem and reaches no network. What you choose and type stays in this browser; only the file that it makes for the server leaves it, when you hand that in.",
    sheetsFile: "List of sheets",
    sheetsHint: "Its name begins with tandem-sheets and ends in .json.",
    closes: "Closed on",
    made: "Your part is made",
    save: "Save your part",
    after:
      "Hand the file in on the page from which you saved the list. It is locked for the server, and opens nothing without the other keys that are needed. Keep your own key for now.",
  },
  script: {
    noList: "Choose the list of sheets.",
    badList: "This is no list of sheets that key holders open, or it is damaged. Save it once more.",
    noPart: "Choose the file that the saved page made.",
    badPart: "This is no such file, or it belongs to another survey.",
  },
} as const satisfies TextTree;
