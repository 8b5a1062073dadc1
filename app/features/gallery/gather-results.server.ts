import { formatQuarter } from "~/content/intl";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { showPoster } from "~/features/plan/show-poster.server";
import { findReport } from "~/features/report/find-report.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { listComparableWaves, showComparison } from "~/features/report/show-comparison.server";
import { showReport } from "~/features/report/show-report.server";
import { showTrends } from "~/features/trends/show-trends.server";
import { showWave, stateWord } from "~/features/waves/show-wave.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type Around, absent, NOW, type Story } from "./tell-story.server";

type Stories = Record<"rich" | "withheld" | "first", Story>;

/** Everything that shows what was released, or that nothing was. */
export function gatherResults({ db, keys }: Around, { rich, withheld, first }: Stories) {
  const trends = (of: Relationship) => showTrends(db, of, "en", { target: "aligned", imported: [] }).trend;
  const last = rich.waves.at(-1) ?? absent();
  const only = withheld.waves[0] ?? absent();
  const newest = first.waves[0] ?? absent();
  const waiting = { ...newest, id: "waiting", state: "open" as const };
  return {
    report: showReport(db, rich.relationship, last, "en"),
    withheld: showReport(db, withheld.relationship, only, "en"),
    waiting: showReport(db, first.relationship, waiting, "en"),
    comparison: compare({ db }, last),
    board: showBoardSummary(db, rich.relationship, last, "en"),
    withheldBoard: showBoardSummary(db, withheld.relationship, only, "en"),
    trends: trends(rich.relationship),
    firstTrends: trends(first.relationship),
    plan: showActionPlan(db, rich.relationship, last, NOW, "en"),
    emptyPlan: showActionPlan(db, first.relationship, newest, NOW, "en"),
    refusedPlan: showActionPlan(db, withheld.relationship, only, NOW, "en"),
    kit: showPrintedKit(db, rich.relationship, last, "en", "en"),
    emptyKit: showPrintedKit(db, first.relationship, newest, "en", "en"),
    poster: showPoster(db, rich.relationship, last, "en", "en", NOW),
    waves: [last, only].map((wave) => ({
      word: stateWord(db, wave, "en"),
      wave: showWave(db, keys, wave === last ? rich.relationship : withheld.relationship, wave, NOW, "en"),
    })),
  };
}

function compare({ db }: Pick<Around, "db">, wave: WaveRow) {
  const found = findReport(db, wave) ?? absent();
  const [other] = listComparableWaves(found, "en");
  return {
    quarter: formatQuarter("en", wave.quarter),
    comparison: showComparison(db, wave, found, other?.id ?? "", "en"),
  };
}
