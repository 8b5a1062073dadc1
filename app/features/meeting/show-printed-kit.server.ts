import { type WavePath, wavePath } from "~/addresses";
import { formatCalendarDay, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import type { RunSheetStep } from "~/domain/interventions/intervention";
import type { Worksheet } from "~/domain/interventions/worksheet";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import {
  findSheet,
  findWorksheet,
  type Pair,
  type SheetInLanguage,
} from "~/features/find-intervention.server";
import { type ListedAgreement, listAgreements } from "~/features/plan/list-agreements.server";
import { describePlan, type EditedAction } from "~/features/plan/show-plan.server";
import type { ReportSections } from "~/features/report/describe-report.server";
import { describeFoundAlone, findResult, type NoResult } from "~/features/report/find-result.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listComments } from "~db/queries/releases.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";
import { describeParts } from "./describe-parts.server";
import { findPlannedAgenda } from "./find-meeting.server";

export type PrintedAction = EditedAction & { starts: string; due: string };

export type PrintedKit = {
  heading: WaveHeading;
  departments: readonly [string, string];
  report: ReportSections;
  /** What stands out in the numbers. */
  sentences: readonly string[];
  /** Comments whose authors ticked "may be quoted". */
  quotes: readonly { department: string | null; text: string }[];
  meeting: readonly RunSheetStep[];
  /** What the meeting needs. */
  materials: readonly string[];
  actions: readonly PrintedAction[];
  /** What the meeting agreed and is not dropped. */
  agreements: readonly ListedAgreement[];
  notes: string;
  review: string;
  /** Each in its language: where the people's has no more than a name of one, it is in English as a whole. */
  runSheets: readonly SheetInLanguage[];
  worksheets: readonly Worksheet[];
};

type ShownKit = { ok: true; kit: PrintedKit } | NoResult;

/**
 * Everything the facilitator takes into the meeting, in the people's language, or in the reader's why there is nothing;
 * what was dropped is not printed.
 */
export function showPrintedKit(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
  reader: ShownLanguage,
): ShownKit {
  const result = findResult(db, relationship, wave, reader);
  if (!result.ok) return result;
  const { found } = result;
  const heading = describeWave(db, relationship, wave, language);
  const quotable = listComments(db, wave.id).filter(({ mayBeQuoted }) => mayBeQuoted);
  const report = describeFoundAlone(language, found, quotable);
  const agenda = findPlannedAgenda(db, wave);
  return {
    ok: true,
    kit: {
      heading,
      departments: report.names,
      report,
      sentences: report.withheld
        ? []
        : [report.departments.sentence, ...report.dimensions.sentences].filter(
            (sentence) => sentence !== null,
          ),
      quotes: report.comments.groups.flatMap(({ department, list }) =>
        list.map(({ text }) => ({ department, text })),
      ),
      meeting: agenda ? describeParts(agenda, report.names, language) : [],
      materials: meetingTexts(language).texts.kit.materials,
      ...describeChosen(db, wave, language, relationship),
      agreements: listAgreements(db, relationship, wave, language).filter(
        ({ status }) => status !== "dropped",
      ),
    },
  };
}

/** The wave whose ballots can be put on paper now; they are printed from its own pages, never into a result's kit. */
export function findBallotsToPrint(
  db: Database,
  relationshipId: string,
  language: ShownLanguage,
): { path: WavePath; quarter: string } | null {
  const open = listWaves(db, relationshipId).find(({ state }) => state === "open");
  return open
    ? { path: wavePath(relationshipId, open.id), quarter: formatQuarter(language, open.quarter) }
    : null;
}

function describeChosen(db: Database, wave: WaveRow, language: ShownLanguage, pair: Pair) {
  const stored = findPlanOfWave(db, wave.id);
  const plan = stored && describePlan(db, stored, language, pair);
  const day = (iso: string) => formatCalendarDay(language, iso);
  const actions = (plan?.actions ?? []).filter(({ status }) => status !== "dropped");
  const runSheets = actions.flatMap(
    ({ interventionId }) => findSheet(db, interventionId, language, pair) ?? [],
  );
  const sheets = new Set(runSheets.flatMap(({ intervention }) => intervention.worksheet ?? []));
  return {
    actions: actions.map((action) => ({
      ...action,
      starts: day(action.startsOn),
      due: day(action.dueOn),
    })),
    notes: plan?.notes ?? "",
    review: plan?.reviewOn ? day(plan.reviewOn) : "",
    runSheets,
    worksheets: [...sheets].flatMap((id) => findWorksheet(db, language, id, pair) ?? []),
  };
}
