import { formatCalendarDay, formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { detectableSentence } from "~/content/report/changes";
import { reportTexts } from "~/content/report/texts";
import { fill } from "~/content/translated";
import type { WaveHeading } from "~/features/describe-wave.server";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findPlanOfWave } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import type { ReportSections } from "./describe-report.server";
import { describeFound, findResult, type NoResult } from "./find-result.server";

export type BoardAction = {
  name: string;
  /** "Anna Berg and Jonas Wolf; by 4 Dec 2026; under way". */
  how: string;
};

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

const MOST_CAUTIONS = 2;

/** The result of a wave on one page. No comments: they are for the two departments, not for quoting upwards. */
export function showBoardSummary(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): ShownSummary {
  const result = findResult(db, relationship, wave, language);
  if (!result.ok) return result;
  const { heading, found } = result;
  const report = describeFound(language, found, []);
  const detectable = detectableSentence(language, found.report.smallestDetectableChange);
  const { board } = reportTexts(language).texts;
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
        .map(({ name: department, shown, ...said }) =>
          shown ? fill(board.answered, { department, ...said }) : fill(board.notShown, { department }),
        )
        .join(". "),
      cautions: low ? cautions.slice(0, MOST_CAUTIONS) : [],
      actions: plannedActions(db, wave, language),
    },
  };
}

function plannedActions(db: Database, wave: WaveRow, language: ShownLanguage): BoardAction[] {
  const actions = findPlanOfWave(db, wave.id)?.actions ?? [];
  return actions
    .filter(({ status }) => status !== "dropped")
    .map((action) => ({
      name: interventionName(db, action.interventionId),
      how: howPlanned(language, action),
    }));
}

function howPlanned(asked: ShownLanguage, { firstOwner, secondOwner, dueOn, status }: ActionRow): string {
  const { language, texts } = reportTexts(asked);
  const { board } = texts;
  const named = [firstOwner, secondOwner].filter((owner) => owner !== "");
  const said = { owners: formatList(language, named) || board.nobodyNamed, status: board.status[status] };
  return dueOn
    ? fill(board.action, { ...said, due: formatCalendarDay(language, dueOn) })
    : fill(board.actionWithoutDate, said);
}
