import type { PromiseText } from "~/ballot/manifest";
import { formatList } from "~/content/intl";
import type { Language } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";

/** Who holds the keys, as respondents read it; without anybody the server alone does. */
type PromisedHolders = {
  /** As respondents read them: "the works council". */
  holders: readonly string[];
  needed: number;
  /** Whether nobody outside HR and IT is needed to open: the server alone, or a quorum of them. */
  serverMode: boolean;
};

type Start = ReturnType<typeof surveyTexts>["texts"]["start"];
type QuorumName = keyof Start["quorums"];

/** What respondents are promised in a language. Who holds the keys changes two sentences; none says more than that way keeps. */
export function writePromise(
  language: Language,
  { threshold, ...held }: PromisedHolders & { threshold: number },
): PromiseText {
  const { start } = surveyTexts(language).texts;
  const { whoSees, kept, honest, cannotPrevent, paperBallots } = start;
  const [whileOpen = "", afterClosing = "", never = "", address = ""] = kept;
  const byServer = held.holders.length === 0;
  return {
    whoSees,
    kept: [whileOpen, byServer ? afterClosing : start.keptWithHolders, never, address],
    honest: `${honest} ${byServer ? start.honestWithServer : whoOpens(start, language, held)}`,
    threshold: fill(start.threshold, { threshold }),
    cannotPrevent,
    paperBallots,
  };
}

function whoOpens(start: Start, language: Language, { holders, needed, serverMode }: PromisedHolders) {
  const quorum = `${holders.length}/${needed}`;
  if (!isQuorumName(start, quorum)) throw new Error(`there is no promise for ${quorum} key holders`);
  const sentences = [
    start.honestWithHolders,
    fill(start.quorums[quorum], { holders: formatList(language, holders) }),
  ];
  return [...sentences, ...(serverMode ? [start.honestWithInsiders] : [])].join(" ");
}

function isQuorumName({ quorums }: Start, name: string): name is QuorumName {
  return Object.hasOwn(quorums, name);
}
