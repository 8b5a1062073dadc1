import { estimateValue } from "~/content/report/estimates";
import {
  cautionSentence,
  countedSentence,
  headcountSentence,
  responseRateText,
} from "~/content/report/participation";
import type { ReleaseContent } from "~/domain/disclosure/release-shape";
import type { Report } from "~/domain/report/report";

type ParticipationRow = { name: string; invited: number; respondents: string; rate: string };

export type ParticipationSection = {
  rows: readonly ParticipationRow[];
  cautions: readonly string[];
  /** Cautions a reader must not miss stand with a mark. */
  low: boolean;
  counted: string;
  headcount: string | null;
};

export function describeParticipation(report: Report, release: ReleaseContent): ParticipationSection {
  const [first, second] = release.departments;
  const names = [first.name, second.name] as const;
  const { claimed, counted, voided } = release.participation;
  return {
    rows: [first, second].map(({ name, invited, respondents }) => ({
      name,
      invited,
      respondents: respondents === null ? "not shown" : String(respondents),
      rate: respondents === null ? "not shown" : responseRateText(respondents, invited),
    })),
    cautions: report.cautions.map((caution) => cautionSentence(caution, names)),
    low: report.cautions.some(({ kind }) => kind !== "sensitivity"),
    counted: countedSentence(claimed, counted, voided),
    headcount:
      report.headcountWeighted.kind === "withheld"
        ? null
        : headcountSentence(estimateValue(report.headcountWeighted)),
  };
}
