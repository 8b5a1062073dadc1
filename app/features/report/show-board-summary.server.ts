import { formatCalendarDay } from "~/content/intl";
import { detectableSentence } from "~/content/report/changes";
import type { WaveHeading } from "~/features/describe-wave.server";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import type { ReportSections } from "./describe-report.server";
import { describeFound, findResult, type NoResult } from "./find-result.server";

export type BoardAction = { name: string; owners: string; due: string; status: string };

export type BoardSummary = {
  heading: WaveHeading;
  report: ReportSections;
  /** What moved since the last wave and since the first. */
  changes: readonly string[];
  answered: string;
  cautions: readonly string[];
  actions: readonly BoardAction[];
};

type ShownSummary = { ok: true; summary: BoardSummary } | NoResult;

const STATUS = { planned: "not started", started: "under way", done: "done", dropped: "dropped" } as const;
const MOST_CAUTIONS = 2;

/** The result of a wave on one page. No comments: they are for the two departments, not for quoting upwards. */
export function showBoardSummary(db: Database, relationship: Relationship, wave: WaveRow): ShownSummary {
  const result = findResult(db, relationship, wave);
  if (!result.ok) return result;
  const { heading, found } = result;
  const report = describeFound(found, []);
  const detectable = detectableSentence(found.report.smallestDetectableChange);
  const { rows, cautions, low } = report.participation;
  return {
    ok: true,
    summary: {
      heading,
      report,
      changes: (report.changes?.sentences ?? [])
        .filter((sentence) => sentence !== detectable)
        // Of a result that is not shown nothing can be said topic by topic.
        .slice(0, report.withheld ? 1 : undefined),
      answered: rows
        .map(({ name, respondents, invited, rate }) =>
          rate === "not shown" ? `${name}: not shown` : `${name}: ${respondents} of ${invited} (${rate})`,
        )
        .join(". "),
      cautions: low ? cautions.slice(0, MOST_CAUTIONS) : [],
      actions: plannedActions(db, wave),
    },
  };
}

function plannedActions(db: Database, wave: WaveRow): BoardAction[] {
  const actions = findPlanOfWave(db, wave.id)?.actions ?? [];
  return actions
    .filter(({ status }) => status !== "dropped")
    .map(({ interventionId, firstOwner, secondOwner, dueOn, status }) => ({
      name: interventionName(db, interventionId, "en"),
      owners: [firstOwner, secondOwner].filter((owner) => owner !== "").join(" and ") || "to be named",
      due: dueOn ? formatCalendarDay("en", dueOn) : "open",
      status: STATUS[status],
    }));
}
