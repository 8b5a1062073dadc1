export type SurveyWords = {
  script: { notReached: string };
  receipts: {
    title: string;
    intro: string;
    /** {claimed}, {counted} */
    counts: string;
    difference: string;
    notYet: string;
    none: string;
    label: string;
    hint: string;
    button: string;
    listed: string;
    notListed: string;
    incomplete: string;
    list: string;
  };
};

const ENGLISH: SurveyWords = {
  script: {
    notReached: "The server could not be reached. Nothing is lost. Try again in a moment.",
  },
  receipts: {
    title: "Receipts of the counted ballots",
    intro:
      "One receipt for every ballot that was counted, sorted by value. The order says nothing about people, departments or times. The ballots themselves have been destroyed.",
    counts: "{claimed} codes were used and {counted} ballots counted.",
    difference:
      "Not everybody who starts sends a ballot, so the second number may be smaller. It can never be larger.",
    notYet: "The receipts are published here when the survey has closed.",
    none: "This survey ended without results, and its ballots were destroyed. There are no receipts.",
    label: "Check your receipt",
    hint: "The comparison happens in your browser. Nothing is sent.",
    button: "Check",
    listed: "Your receipt is on the list. Your ballot was counted.",
    notListed:
      "This receipt is not on the list. Compare it with what you kept. If it is right, tell your works council or data protection officer.",
    incomplete: "A receipt has 26 characters. Enter all of them.",
    list: "All receipts",
  },
};

const LANGUAGES: Readonly<Record<string, SurveyWords>> = { en: ENGLISH };

/** What the survey's pages say beyond the texts of the content; English where a language is missing. */
export function surveyWords(language: string): SurveyWords {
  return LANGUAGES[language] ?? ENGLISH;
}
