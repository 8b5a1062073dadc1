import { frameTexts } from "~/content/frame/texts";
import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { estimateValue } from "~/content/report/estimates";
import {
  cautionSentence,
  countedSentence,
  headcountSentence,
  responseRateText,
} from "~/content/report/participation";
import type { ReleaseContent } from "~/domain/disclosure/release-shape";
import type { Report } from "~/domain/report/report";

type ParticipationRow = {
  name: string;
  invited: string;
  respondents: string;
  rate: string;
  /** Whether the two before are numbers. */
  shown: boolean;
};

export type ParticipationSection = {
  rows: readonly ParticipationRow[];
  cautions: readonly string[];
  /** Cautions a reader must not miss stand with a mark. */
  low: boolean;
  counted: string;
  headcount: string | null;
};

export function describeParticipation(
  language: ShownLanguage,
  report: Report,
  release: ReleaseContent,
): ParticipationSection {
  const [first, second] = release.departments;
  const names = [first.name, second.name] as const;
  const { claimed, counted, voided } = release.participation;
  return {
    rows: [first, second].map((department) => participationRow(language, department)),
    cautions: report.cautions.map((caution) => cautionSentence(language, caution, names)),
    low: report.cautions.some(({ kind }) => kind !== "sensitivity"),
    counted: countedSentence(language, claimed, counted, voided),
    headcount:
      report.headcountWeighted.kind === "withheld"
        ? null
        : headcountSentence(language, estimateValue(language, report.headcountWeighted)),
  };
}

function participationRow(
  language: ShownLanguage,
  { name, invited, respondents }: ReleaseContent["departments"][number],
): ParticipationRow {
  const of = { name, invited: formatNumber(language, invited), shown: respondents !== null };
  const { notShown } = frameTexts(language).texts.page;
  if (respondents === null) return { ...of, respondents: notShown, rate: notShown };
  return {
    ...of,
    respondents: formatNumber(language, respondents),
    rate: responseRateText(language, respondents, invited),
  };
}
