import { companyTexts } from "~/content/company/texts";
import { formatList, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { stageShort } from "~/content/report/stage-sentences";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
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
  archived: boolean;
  /** The last result, in words; null before the first. */
  last: { quarter: string; stage: string; score: string; range: string; waveId: string } | null;
};

export type RelationshipOverview = {
  rows: readonly RelationshipRow[];
  together: { sentence: string } | null;
};

/** Every pair of departments an account may see, in the order in which they were added, archived ones last: never by score. */
export function describeRelationships(
  db: Database,
  accountId: string,
  language: ShownLanguage,
): RelationshipOverview {
  const own = listReachable(db, accountId).map((relationship) => ({
    relationship,
    ...lastResult(db, relationship.id, language),
  }));
  const rows = own.map(({ relationship, last }) => ({
    id: relationship.id,
    name: relationship.name,
    departments: formatList(language, departmentNames(relationship)),
    demonstration: relationship.demonstration,
    archived: relationship.archivedAt !== null,
    last,
  }));
  const real = own.filter(
    ({ relationship: { demonstration, archivedAt } }) => !demonstration && archivedAt === null,
  );
  const all = rollUp(real.map(({ overall }) => overall));
  return {
    rows,
    together: all && { sentence: togetherSentence(language, all.estimate, all.of, real.length) },
  };
}

function lastResult(
  db: Database,
  relationshipId: string,
  language: ShownLanguage,
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
      quarter: formatQuarter(language, wave.quarter),
      stage: stageShort(language, report.stage),
      score: estimateValue(language, report.overall),
      range: estimateRange(language, report.overall),
      waveId: wave.id,
    },
  };
}

function togetherSentence(language: ShownLanguage, estimate: Estimate, of: number, all: number): string {
  const { together } = companyTexts(language).texts;
  const score = { value: estimateValue(language, estimate), range: estimateRange(language, estimate) };
  return of === all ? fill(together.all, { of, ...score }) : fill(together.some, { of, all, ...score });
}
