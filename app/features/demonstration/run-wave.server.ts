import { randomUUID } from "node:crypto";
import type { BallotContent } from "~/ballot/ballot-content";
import { parseManifest } from "~/ballot/manifest";
import type { DemonstrationWave } from "~/content/demonstration/story";
import { interventionById } from "~/content/interventions/catalogue";
import { DAY } from "~/domain/durations";
import { slipCodes } from "~/features/derive-code.server";
import { answerAsRespondent } from "~/features/survey/answer-as-respondent.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { newWaveId } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { insertDemonstrationPlan } from "~db/queries/demonstration.server";
import { findWave, insertWave, type WaveRow } from "~db/queries/waves.server";

type Chapter = {
  relationshipId: string;
  dates: { opensAt: Date; closesAt: Date; quarter: string };
  chapter: DemonstrationWave;
  ballots: readonly [readonly BallotContent[], readonly BallotContent[]];
};

/** One quarter of the story, through the same opening, claim, cast, closing and release as a real one. */
export async function runDemonstrationWave(
  db: Database,
  keys: KeyDirectory,
  { relationshipId, dates, chapter, ballots }: Chapter,
  onBallot: () => void,
): Promise<void> {
  const { opensAt, closesAt, quarter } = dates;
  const id = newWaveId();
  insertWave(db, {
    id,
    relationshipId,
    quarter,
    state: "planned",
    opensAt,
    closesAt,
    threshold: 5,
    delivery: "slips",
    manifest: null,
    manifestHash: null,
    endedBecause: null,
    createdAt: opensAt,
  });
  succeeded(await openWave(db, keys, id, opensAt), "opening");
  const wave = openedWave(findWave(db, id));
  const during = new Date((opensAt.getTime() + closesAt.getTime()) / 2);
  for (const departmentIndex of [0, 1] as const) {
    const codes = slipCodes(keys, wave.row, departmentIndex, "pool") ?? [];
    for (const [index, content] of ballots[departmentIndex].entries()) {
      const code = codes[index];
      if (!code) throw new Error("the demonstration has more answers than people");
      succeeded(answerAsRespondent(db, keys, wave, code.typed, content, during), "answering");
      onBallot();
      // Cryptography takes most of the time; requests in between must not wait for the whole story.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  succeeded(await closeWave(db, keys, id, closesAt), "closing");
  insertPlan(db, wave.row, chapter, closesAt);
}

function openedWave(row: WaveRow | undefined) {
  if (!row?.manifest || !row.manifestHash) throw new Error("the demonstration's wave did not open");
  return { id: row.id, manifestHash: row.manifestHash, manifest: parseManifest(row.manifest), row };
}

function succeeded(result: { ok: boolean }, step: string): void {
  if (!result.ok) throw new Error(`the demonstration failed at ${step}: ${JSON.stringify(result)}`);
}

function insertPlan(db: Database, wave: WaveRow, chapter: DemonstrationWave, closedAt: Date): void {
  if (chapter.plan.length === 0) return;
  const planId = randomUUID();
  const date = (days: number) => new Date(closedAt.getTime() + days * DAY).toISOString().slice(0, 10);
  const { relationshipId } = wave;
  insertDemonstrationPlan(
    db,
    {
      id: planId,
      relationshipId,
      waveId: wave.id,
      reviewOn: date(56),
      createdAt: closedAt,
      updatedAt: closedAt,
    },
    chapter.plan.map((entry, position) => {
      const intervention = interventionById("en", entry.interventionId);
      if (!intervention) throw new Error(`the catalogue has no ${entry.interventionId}`);
      return {
        id: randomUUID(),
        planId,
        position,
        interventionId: entry.interventionId,
        firstOwner: entry.firstOwner,
        secondOwner: entry.secondOwner,
        startsOn: date(7 + 7 * position),
        dueOn: date(42 + 14 * position),
        firstStep: intervention.firstStep,
        signOfSuccess: intervention.signOfSuccess,
        status: entry.status,
        droppedBecause: entry.droppedBecause ?? null,
        notes: entry.notes,
      };
    }),
  );
}
