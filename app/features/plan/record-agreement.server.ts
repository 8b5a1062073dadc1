import { randomUUID } from "node:crypto";
import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { isMailAddress } from "~/domain/mail-address";
import { MIRROR_TOPIC } from "~/domain/meeting/topics";
import { normalForm } from "~/domain/normal-form";
import { isPlanDay } from "~/domain/plan/plan-check";
import { findMeanwhileEdits, type MeanwhileEdit, writeSeen } from "~/features/find-meanwhile-edits.server";
import { toLocalInput } from "~/features/local-time.server";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import {
  type AgreementRow,
  deleteAgreement,
  listAgreementsOfWave,
  putAgreement,
} from "~db/queries/agreements.server";
import type { WaveRow } from "~db/queries/waves.server";

export type AgreementStatus = "open" | "done" | "dropped";

type AgreementDraft = {
  topic: string;
  repair: string;
  owner: string;
  dueOn: string;
  status?: AgreementStatus;
  /** Left out where nothing is said about them, as on the screen in the room. */
  ownerEmail?: string;
  droppedBecause?: string;
  /** What the page had been filled with; left out by what has read it in the same step. */
  seen?: string;
};

type AgreementProblem =
  | { kind: "changed-meanwhile"; edit: MeanwhileEdit }
  | { kind: "unknown-topic" | "missing" | "no-such-day" | "past" | "no-address" }
  | { kind: "too-long"; longest: number; length: number };

type AgreementField = "repair" | "owner" | "dueOn" | "status" | "ownerEmail" | "droppedBecause";

/** By field; "" where the topic is none of the survey's. */
export type AgreementProblems = Readonly<Partial<Record<"" | AgreementField, AgreementProblem>>>;

type RecordedAgreement = { ok: true } | { ok: false; problems: AgreementProblems };

const LONGEST_REPAIR = 300;
const LONGEST_OWNER = 80;

/**
 * One repair, one owner, one date for a topic of a wave; the plan and its printed sheet show it. What somebody else
 * saved since the page was filled is not overwritten without a word.
 */
export function recordAgreement(
  db: Database,
  wave: WaveRow,
  draft: AgreementDraft,
  now: Date,
): RecordedAgreement {
  return db.transaction(() => record(db, wave, draft, now), { behavior: "immediate" });
}

function record(db: Database, wave: WaveRow, draft: AgreementDraft, now: Date): RecordedAgreement {
  const { topic } = draft;
  if (!isTopicOf(db, wave, topic)) return { ok: false, problems: { "": { kind: "unknown-topic" } } };
  const [repair, owner, dueOn] = [draft.repair.trim(), draft.owner.trim(), draft.dueOn.trim()];
  const meanwhile = meanwhileProblems(db, wave, draft);
  if (Object.keys(meanwhile).length > 0) return { ok: false, problems: meanwhile };
  const problems = {
    ...problem("repair", textProblem(repair, LONGEST_REPAIR)),
    ...problem("owner", textProblem(owner, LONGEST_OWNER)),
    ...problem("dueOn", dayProblem(dueOn, draft.status ?? "open", now)),
    ...problem("ownerEmail", addressProblem(draft.ownerEmail ?? "")),
    ...problem("droppedBecause", reasonProblem(draft)),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { id: waveId, relationshipId } = wave;
  const { status } = draft;
  const agreed = { topic, repair, owner, dueOn, ...(status ? { status } : {}) };
  const because = draft.droppedBecause?.trim() ?? "";
  const stored = findAgreement(db, wave, topic);
  const more = {
    ...impliedBy(stored, { repair, owner, status }),
    ...(draft.ownerEmail === undefined ? {} : { ownerEmail: draft.ownerEmail.trim() || null }),
    ...(draft.droppedBecause === undefined ? {} : { droppedBecause: status === "dropped" ? because : null }),
  };
  const row = { id: randomUUID(), relationshipId, waveId, createdAt: now, changedAt: now };
  const said = { ...agreed, ...more };
  if (stored && !isChange(stored, said)) return { ok: true };
  putAgreement(db, { ...row, ...said });
  return { ok: true };
}

function findAgreement(db: Database, wave: WaveRow, topic: string): AgreementRow | null {
  return listAgreementsOfWave(db, wave.id).find((row) => row.topic === topic) ?? null;
}

/** What a draft that does not speak of it means: nobody is reminded of what is somebody else's, and another repair is to be done yet. */
function impliedBy(
  stored: AgreementRow | null,
  { repair, owner, status }: Pick<AgreementDraft, "repair" | "owner" | "status">,
): Partial<AgreementRow> {
  if (!stored) return {};
  const isSameOwner = normalForm(stored.owner) === normalForm(owner);
  const isAnother = status === undefined && stored.repair !== repair;
  return {
    ...(isSameOwner ? {} : { ownerEmail: null }),
    ...(isAnother ? { status: "open", answer: null, answeredOn: null, droppedBecause: null } : {}),
  };
}

/** Only what is different is a new version for calendars. */
function isChange(stored: AgreementRow, said: Partial<AgreementRow>): boolean {
  const now: Partial<AgreementRow> = { ...stored, ...said };
  return JSON.stringify(now) !== JSON.stringify(stored);
}

/** What the fields of an agreement are filled with; nothing where there is none yet. */
export function seenAgreement(row: AgreementWords | null): string {
  return writeSeen(agreementTexts(row));
}

type AgreementWords = Pick<AgreementRow, AgreementField>;

function agreementTexts(row: AgreementWords | null): Record<AgreementField, string> {
  if (row === null)
    return { repair: "", owner: "", dueOn: "", status: "open", ownerEmail: "", droppedBecause: "" };
  const { repair, owner, dueOn, status, ownerEmail, droppedBecause } = row;
  const because = status === "dropped" ? (droppedBecause ?? "") : "";
  return { repair, owner, dueOn, status, ownerEmail: ownerEmail ?? "", droppedBecause: because };
}

function meanwhileProblems(db: Database, wave: WaveRow, draft: AgreementDraft): AgreementProblems {
  if (draft.seen === undefined) return {};
  const stored = findAgreement(db, wave, draft.topic);
  const texts = agreementTexts(stored);
  const { repair, owner, dueOn, status, ownerEmail, droppedBecause } = draft;
  const said = {
    repair,
    owner,
    dueOn,
    status,
    ownerEmail,
    droppedBecause: status === "dropped" ? droppedBecause : "",
  };
  const edits = findMeanwhileEdits(draft.seen, texts, { ...texts, ...withoutUnsaid(said) });
  return Object.fromEntries(edits.map((edit) => [edit.field, { kind: "changed-meanwhile", edit }]));
}

function withoutUnsaid(said: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, text]) => (text === undefined ? [] : [[field, text]])),
  );
}

function addressProblem(address: string): AgreementProblem | null {
  const typed = address.trim();
  return typed === "" || isMailAddress(typed) ? null : { kind: "no-address" };
}

/** Whoever drops it on a page that asks why has to say so: respondents read it. */
function reasonProblem({ status, droppedBecause }: AgreementDraft): AgreementProblem | null {
  return status !== "dropped" || droppedBecause === undefined
    ? null
    : textProblem(droppedBecause.trim(), LONGEST_REPAIR);
}

function isTopicOf(db: Database, wave: WaveRow, topic: string): boolean {
  const asked = findReport(db, wave)?.report.dimensions.map(({ dimension }) => dimension);
  return topic === MIRROR_TOPIC || (asked ?? CURRENT_INSTRUMENT.dimensions).includes(topic);
}

/** Takes it out, unless somebody else has just changed it. */
export function withdrawAgreement(db: Database, wave: WaveRow, draft: AgreementDraft): RecordedAgreement {
  const withdraw = (): RecordedAgreement => {
    const problems = meanwhileProblems(db, wave, draft);
    if (Object.keys(problems).length > 0) return { ok: false, problems };
    deleteAgreement(db, wave.id, draft.topic);
    return { ok: true };
  };
  return db.transaction(withdraw, { behavior: "immediate" });
}

function problem(field: AgreementField, found: AgreementProblem | null): AgreementProblems {
  return found === null ? {} : { [field]: found };
}

function textProblem(text: string, longest: number): AgreementProblem | null {
  if (text === "") return { kind: "missing" };
  return text.length > longest ? { kind: "too-long", longest, length: text.length } : null;
}

/** An agreement that was kept or dropped may lie in the past. */
function dayProblem(dueOn: string, status: AgreementStatus, now: Date): AgreementProblem | null {
  if (dueOn === "") return { kind: "missing" };
  if (!isPlanDay(dueOn)) return { kind: "no-such-day" };
  return status === "open" && dueOn < toLocalInput(now).slice(0, 10) ? { kind: "past" } : null;
}
