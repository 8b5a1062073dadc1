import { quarterLabel } from "~/content/numbers";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { stageShort } from "~/content/report/stage-sentences";
import type { Estimate } from "~/domain/report/report";
import { rollUp } from "~/domain/report/roll-up";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import { listReachable } from "~db/queries/relationships.server";
import { findRelease } from "~db/queries/releases.server";
import { listWaves } from "~db/queries/waves.server";

type RelationshipRow = {
  id: string;
  name: string;
  departments: string;
  demonstration: boolean;
  /** The last result, in words; null before the first. */
  last: { quarter: string; stage: string; score: string; range: string; waveId: string } | null;
};

export type RelationshipOverview = {
  rows: readonly RelationshipRow[];
  together: { sentence: string } | null;
};

/** Every pair of departments an account may see, in the order in which they were added: never by score. */
export function describeRelationships(db: Database, accountId: string): RelationshipOverview {
  const own = listReachable(db, accountId).map((relationship) => ({
    relationship,
    ...lastResult(db, relationship.id),
  }));
  const rows = own.map(({ relationship, last }) => ({
    id: relationship.id,
    name: relationship.name,
    departments: `${relationship.firstDepartment} and ${relationship.secondDepartment}`,
    demonstration: relationship.demonstration,
    last,
  }));
  const real = own.filter(({ relationship }) => !relationship.demonstration);
  const all = rollUp(real.map(({ overall }) => overall));
  return { rows, together: all && { sentence: togetherSentence(all.estimate, all.of, real.length) } };
}

function lastResult(
  db: Database,
  relationshipId: string,
): { last: RelationshipRow["last"]; overall: Estimate } {
  const wave = listWaves(db, relationshipId).find(
    ({ state, id }) => state === "closed" && findRelease(db, id),
  );
  const report = wave && findReport(db, wave)?.report;
  if (!wave || !report)
    return { last: null, overall: { kind: "withheld", reason: "department-below-threshold" } };
  return {
    overall: report.overall,
    last: {
      quarter: quarterLabel(wave.quarter),
      stage: stageShort("en", report.stage),
      score: estimateValue("en", report.overall),
      range: estimateRange("en", report.overall),
      waveId: wave.id,
    },
  };
}

function togetherSentence(estimate: Estimate, of: number, all: number): string {
  const which = of === all ? `All ${of} together` : `${of} of ${all} together`;
  return `${which}: ${estimateValue("en", estimate)} points, most likely ${estimateRange("en", estimate)}. Each weighs the same; one without a released score is not part of it.`;
}
