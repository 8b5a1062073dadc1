import { randomUUID } from "node:crypto";
import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { isCalendarDate } from "~/domain/calendar-date";
import { MIRROR_TOPIC } from "~/domain/meeting/topics";
import { toLocalInput } from "~/features/format-time.server";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import { deleteAgreement, putAgreement } from "~db/queries/agreements.server";
import type { WaveRow } from "~db/queries/waves.server";

export type AgreementStatus = "open" | "done" | "dropped";

type AgreementDraft = {
  topic: string;
  repair: string;
  owner: string;
  dueOn: string;
  status?: AgreementStatus;
};

/** By field; "" where the topic is none of the survey's. */
type AgreementProblems = Readonly<Partial<Record<"" | "repair" | "owner" | "dueOn", string>>>;

type RecordedAgreement = { ok: true } | { ok: false; problems: AgreementProblems };

const LONGEST_REPAIR = 300;
const LONGEST_OWNER = 80;

/** One repair, one owner, one date for a topic of a wave; the plan and its printed sheet show it. */
export function recordAgreement(
  db: Database,
  wave: WaveRow,
  draft: AgreementDraft,
  now: Date,
): RecordedAgreement {
  const { topic } = draft;
  if (!isTopicOf(db, wave, topic)) return { ok: false, problems: { "": "The survey has no such topic." } };
  const [repair, owner, dueOn] = [draft.repair.trim(), draft.owner.trim(), draft.dueOn.trim()];
  const problems = {
    ...problem("repair", repairProblem(repair)),
    ...problem("owner", ownerProblem(owner)),
    ...problem("dueOn", dateProblem(dueOn, draft.status ?? "open", now)),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { id: waveId, relationshipId } = wave;
  const { status } = draft;
  const agreed = { topic, repair, owner, dueOn, ...(status ? { status } : {}) };
  putAgreement(db, { id: randomUUID(), relationshipId, waveId, createdAt: now, ...agreed });
  return { ok: true };
}

function isTopicOf(db: Database, wave: WaveRow, topic: string): boolean {
  const asked = findReport(db, wave)?.report.dimensions.map(({ dimension }) => dimension);
  return topic === MIRROR_TOPIC || (asked ?? CURRENT_INSTRUMENT.dimensions).includes(topic);
}

export function withdrawAgreement(db: Database, wave: WaveRow, topic: string): void {
  deleteAgreement(db, wave.id, topic);
}

function problem(field: "repair" | "owner" | "dueOn", text: string | null): AgreementProblems {
  return text === null ? {} : { [field]: text };
}

function repairProblem(repair: string): string | null {
  if (repair === "") return "Write the one thing that will be different.";
  if (repair.length <= LONGEST_REPAIR) return null;
  return `Use at most ${LONGEST_REPAIR} characters; it has ${repair.length}.`;
}

function ownerProblem(owner: string): string | null {
  if (owner === "") return "Name one person who sees to it.";
  return owner.length > LONGEST_OWNER ? `Use at most ${LONGEST_OWNER} characters.` : null;
}

/** An agreement that was kept or dropped may lie in the past. */
function dateProblem(dueOn: string, status: AgreementStatus, now: Date): string | null {
  if (dueOn === "") return "Choose the day by which it is done.";
  if (!isCalendarDate(dueOn)) return "Enter a day that exists, such as 2026-11-20.";
  const past = status === "open" && dueOn < toLocalInput(now).slice(0, 10);
  return past ? "This day has passed. Choose one that is still to come." : null;
}
