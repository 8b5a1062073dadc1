import type { SinceLastTime } from "~/ballot/claim";
import { instrumentTexts } from "~/content/instrument/texts";
import { formatInstant, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { surveyTexts } from "~/content/survey/texts";
import { withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeOutcomes } from "./describe-outcomes.server";

export type PosterEntry = {
  topic: string;
  /** What the topic means, in a sentence. */
  meaning: string;
  action: string;
  status: SinceLastTime["status"];
  because: string | null;
};

export type Poster = {
  heading: WaveHeading;
  /** Of the people; the heading is in the reader's. */
  language: ShownLanguage;
  quarter: string;
  words: ReturnType<typeof surveyTexts>["texts"]["sinceLastTime"];
  entries: readonly PosterEntry[];
};

type ShownPoster =
  | { ok: true; poster: Poster }
  | { ok: false; heading: WaveHeading; title: string; text: string };

const ORDER = ["done", "under-way", "not-started", "not-done"] as const;

/** What respondents of the next survey are told of this plan, for the wall, in the people's language. */
export function showPoster(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
  reader: ShownLanguage,
): ShownPoster {
  const heading = describeWave(db, relationship, wave, reader);
  const found = findReport(db, wave);
  if (!found) {
    const why = nothingReleased(
      reader,
      wave.state,
      findReasonOfEnd(wave),
      formatInstant(reader, wave.closesAt),
    );
    return { ok: false, heading, ...why };
  }
  const plan = findPlanOfWave(db, wave.id);
  if (!plan) {
    const { noPlan } = planTexts(reader).texts.page.poster;
    const text = fill(noPlan.text, { quarter: formatQuarter(reader, wave.quarter) });
    return { ok: false, heading, title: noPlan.title, text };
  }
  const { dimensions } = instrumentTexts(found.release.instrumentVersion, language);
  const names = { first: relationship.firstDepartment, second: relationship.secondDepartment };
  const topics = new Map<string, { name: string; description: string }>(Object.entries(dimensions));
  const told = describeOutcomes(db, plan.actions);
  const entries = [...told]
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .map(({ about, action, names: translated, status, because }) => ({
      topic: topics.get(about)?.name ?? "",
      meaning: withDepartments(topics.get(about)?.description ?? "", names),
      action: translated[language] ?? action,
      status,
      because,
    }));
  const words = surveyTexts(language).texts.sinceLastTime;
  const quarter = formatQuarter(language, wave.quarter);
  return { ok: true, poster: { heading, language, quarter, words, entries } };
}
