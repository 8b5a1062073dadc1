import { randomUUID } from "node:crypto";
import { departmentNames } from "~/domain/department-names";
import { reportingThreshold } from "~/domain/disclosure/reporting-threshold";
import { type ImportedSurvey, type ImportScale, showImported } from "~/domain/trends/imported";
import { isoDay } from "~/features/export/describe-wave.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteImportedResult,
  listImportedResults,
  replaceImportedResult,
} from "~db/queries/imported-results.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listWaves } from "~db/queries/waves.server";
import { type HistoryFile, parseHistoryFile } from "./parse-file.server";

type By = { accountId: string; now: Date };

type HistoryUpload = { text: string; scale: ImportScale; source: string };

/** What a file would bring. Nothing is stored. */
export function previewHistory(
  db: Database,
  relationship: Relationship,
  { text, scale }: Pick<HistoryUpload, "text" | "scale">,
  now: Date,
): Promise<HistoryFile> {
  return parseHistoryFile(text, {
    departments: departmentNames(relationship),
    scale,
    threshold: importThreshold(db, relationship),
    today: isoDay(now),
    ownQuarters: listWaves(db, relationship.id)
      .filter(({ state }) => state !== "cancelled")
      .map(({ quarter }) => quarter),
  });
}

/** The file is read and checked again; what is good of it takes the place of what was imported for its quarters. */
export async function importHistory(
  db: Database,
  relationship: Relationship,
  upload: HistoryUpload,
  by: By,
): Promise<{ ok: true; quarters: readonly string[] } | { ok: false; reason: "nothing-to-import" }> {
  const file = await previewHistory(db, relationship, upload, by.now);
  const surveys = file.ok ? file.surveys : [];
  if (surveys.length === 0) return { ok: false, reason: "nothing-to-import" };
  const quarters = surveys.map((survey) => showImported(survey).quarter);
  db.transaction(
    () => {
      for (const survey of surveys) store(db, relationship.id, survey, upload.source, by.now);
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: "earlier results imported",
        subject: `${relationship.id}: ${quarters.join(", ")}`,
      });
    },
    { behavior: "immediate" },
  );
  return { ok: true, quarters };
}

/** False when nothing was imported for that quarter. */
export function deleteHistory(
  db: Database,
  relationship: Relationship,
  quarter: string,
  { accountId, now }: By,
): boolean {
  return db.transaction(
    () => {
      if (!deleteImportedResult(db, relationship.id, quarter)) return false;
      const subject = `${relationship.id}: ${quarter}`;
      recordAuditEvent(db, { at: now, accountId, action: "earlier results deleted", subject });
      return true;
    },
    { behavior: "immediate" },
  );
}

/** Quarters that accepting a file would replace. */
export function replacedQuarters(
  db: Database,
  relationshipId: string,
  surveys: readonly ImportedSurvey[],
): string[] {
  const known = new Set(listImportedResults(db, relationshipId).map(({ quarter }) => quarter));
  return surveys.map((survey) => showImported(survey).quarter).filter((quarter) => known.has(quarter));
}

/** The threshold of the last wave: what may be shown of one's own results may be shown of earlier ones. */
export function importThreshold(db: Database, relationship: Relationship): number {
  return reportingThreshold(listWaves(db, relationship.id)[0]?.threshold ?? 0);
}

function store(
  db: Database,
  relationshipId: string,
  survey: ImportedSurvey,
  source: string,
  now: Date,
): void {
  const { quarter, ...content } = showImported(survey);
  replaceImportedResult(db, {
    id: randomUUID(),
    relationshipId,
    quarter,
    source,
    content: JSON.stringify(content),
    createdAt: now,
  });
}
