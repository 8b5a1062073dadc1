import { randomUUID } from "node:crypto";
import { type PossibleStages, possibleStages } from "~/domain/recommendation/stages";
import type { Stage } from "~/domain/report/report";
import { adviseTarget, type SignalAnswers, type TargetAdvice } from "~/domain/target/target-stage";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import { insertTargetAdvice, listTargetAdvice } from "~db/queries/target-advice.server";
import { listWaves } from "~db/queries/waves.server";

/** Where the last result with a stage puts an organisation; null before any. */
export function currentPlace(db: Database, relationshipId: string): PossibleStages | null {
  for (const wave of listWaves(db, relationshipId)) {
    if (wave.state !== "closed") continue;
    const report = findReport(db, wave)?.report;
    const place = report && possibleStages(report);
    if (place) return place;
  }
  return null;
}

/** The stage an advice starts from: the lowest one where the last result leaves several open; null before any result. */
export function currentStage(db: Database, relationshipId: string): Stage | null {
  return currentPlace(db, relationshipId)?.stages[0] ?? null;
}

/** The target that counts now: the newest advice. null until somebody asked. */
export function currentTarget(db: Database, relationshipId: string): Stage | null {
  return listTargetAdvice(db, relationshipId)[0]?.advice.target ?? null;
}

/** Whether the newest advice is to stay where one is. */
export function isStayAdvised(db: Database, relationshipId: string): boolean {
  return listTargetAdvice(db, relationshipId)[0]?.advice.stay ?? false;
}

/** Asks the advisor and keeps what it said; an answer that is too thin is not kept. */
export function saveTargetAdvice(
  db: Database,
  relationshipId: string,
  signals: SignalAnswers,
  { accountId, now }: { accountId: string; now: Date },
): TargetAdvice {
  const advice = adviseTarget(currentStage(db, relationshipId), signals);
  if (advice.kind === "too-few-signals") return advice;
  db.transaction(() => {
    insertTargetAdvice(db, {
      id: randomUUID(),
      relationshipId,
      at: now,
      accountId,
      signals: JSON.stringify(signals),
      target: advice.target,
      stay: advice.stay,
      reasons: JSON.stringify(advice.reasons),
    });
    recordAuditEvent(db, {
      at: now,
      accountId,
      action: "target advised",
      subject: `${relationshipId}: ${advice.target}`,
    });
  });
  return advice;
}
