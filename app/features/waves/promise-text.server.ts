import type { PromiseText } from "~/ballot/manifest";
import { formatList } from "~/content/intl";
import type { Language } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";

/** Who holds the keys, as respondents read it; without anybody the server alone does. */
export type PromisedHolders = {
  names: readonly string[];
  needed: number;
  /** Whether enough of them to open belong to HR and IT: then the promise says what the server's own keys would mean. */
  insidersSuffice: boolean;
};

type Start = ReturnType<typeof surveyTexts>["texts"]["start"];
type QuorumName = keyof Start["quorums"];

/** What respondents are promised in a language. Who holds the keys changes two sentences; none says more than that way keeps. */
export function promiseText(
  language: Language,
  { threshold, ...held }: PromisedHolders & { threshold: number },
): PromiseText {
  const { start } = surveyTexts(language).texts;
  const { whoSees, kept, honest, cannotPrevent, paperBallots } = start;
  const [whileOpen = "", afterClosing = "", never = ""] = kept;
  const byServer = held.names.length === 0;
  return {
    whoSees,
    kept: [whileOpen, byServer ? afterClosing : start.keptWithHolders, never],
    honest: `${honest} ${byServer ? start.honestWithServer : whoOpens(start, language, held)}`,
    threshold: fill(start.threshold, { threshold }),
    cannotPrevent,
    paperBallots,
  };
}

function whoOpens(start: Start, language: Language, { names, needed, insidersSuffice }: PromisedHolders) {
  const quorum = `${names.length}/${needed}`;
  if (!isQuorumName(start, quorum)) throw new Error(`there is no promise for ${quorum} key holders`);
  const holders = formatList(language, names);
  const sentences = [start.honestWithHolders, fill(start.quorums[quorum], { holders })];
  return [...sentences, ...(insidersSuffice ? [start.honestWithInsiders] : [])].join(" ");
}

function isQuorumName({ quorums }: Start, name: string): name is QuorumName {
  return Object.hasOwn(quorums, name);
}
