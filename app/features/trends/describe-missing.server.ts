import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { nothingReleased, withheldReason } from "~/content/report/withheld-reasons";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { Release } from "~/domain/disclosure/release";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import type { WaveWithRelease } from "~db/queries/releases.server";

export type Missing = {
  /** A few words that stand upright in the chart. */
  short: string;
  /** A sentence for the list and the table. */
  sentence: string;
};

/** Why a wave shows no score of both departments; null where it shows one. */
export function describeMissing(
  language: ShownLanguage,
  row: WaveWithRelease,
  release: Release | null,
): Missing | null {
  return release ? scoreWithheld(language, release) : endedWithoutRelease(language, row);
}

function endedWithoutRelease(language: ShownLanguage, row: WaveWithRelease): Missing {
  const { missing } = trendsTexts(language).texts;
  const because = findReasonOfEnd(row);
  const short: Readonly<Record<string, string>> = missing.endedShort;
  return {
    short: short[because ?? ""] ?? short[row.state] ?? missing.endedShort.other,
    sentence: fill(missing.ended, nothingReleased(language, row.state, because, "")),
  };
}

function scoreWithheld(
  language: ShownLanguage,
  { departments, threshold }: Pick<Release, "departments" | "threshold">,
): Missing | null {
  const { missing, goesOn } = trendsTexts(language).texts;
  const reasons = departments.flatMap(({ name, score }) =>
    score.kind === "withheld" ? [{ name, reason: score.reason }] : [],
  );
  const own = reasons.filter(({ reason }) => reason !== "other-department-below-threshold");
  const [first] = own.length > 0 ? own : reasons;
  if (!first) return null;
  const { short, sentence } =
    first.reason === "department-below-threshold" ? missing.tooFew : missing.withheld;
  const small = formatList(
    language,
    own.map(({ name }) => name),
  );
  const reason = goesOn(withheldReason(language, first.reason, threshold));
  return { short, sentence: fill(sentence, { threshold, departments: small, name: first.name, reason }) };
}
