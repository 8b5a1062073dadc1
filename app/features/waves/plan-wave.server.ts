import { randomBytes } from "node:crypto";
import { encodeBase32 } from "~/ballot/encoding";
import { fill } from "~/content/translated";
import { HOLDERS_IN_TRAIL } from "~/content/waves/audit-trail";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { DAY } from "~/domain/durations";
import { FEWEST_WORKING_DAYS, mayRelease, quarterHere, REST_DAYS, workingDays } from "~/domain/wave";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { holdersInWords, tellReplacedHolders } from "~/features/tell-replaced-holders.server";
import type { Database } from "~db/client.server";
import { listHolders } from "~db/queries/key-holders.server";
import { findRelationship } from "~db/queries/organisation.server";
import { countRoster } from "~db/queries/roster.server";
import { insertWave, listWaves, updatePlannedWave, type WaveRow } from "~db/queries/waves.server";
import {
  appointHolders,
  type Committee,
  type CommitteeProblem,
  checkCommittee,
} from "./appoint-holders.server";

const PAPER_FIELDS = ["firstPaper", "secondPaper"] as const;
const LONGEST_DAYS = 56;
export const HIGHEST_THRESHOLD = 100;

export type WavePlan = {
  /** "2026-Q4". */
  quarter: string;
  opensAt: Date;
  closesAt: Date;
  threshold: number;
  delivery: "mail" | "slips";
  /** Paper ballots of each department. null: as many as are suggested when the wave opens; absent: as it was planned. */
  firstPaper?: number | null | undefined;
  secondPaper?: number | null | undefined;
  /** Whether it opens on its date only once a person has given the go. Absent: as it was planned, at first not. */
  asksGo?: boolean | undefined;
  /** Who holds the keys that open the ballots. Absent: the server alone, or whoever it was planned to be. */
  committee?: Committee | undefined;
};

export type PlanProblem =
  | { field: "quarter"; reason: "unreadable" | "taken" | "pair-archived" }
  | { field: "quarter"; reason: "other-dates"; possible: readonly string[] }
  | { field: "opensAt"; reason: "opens-in-the-past" }
  | { field: "closesAt"; reason: "before-opening" | "in-the-past" | "open-too-long" }
  | { field: "closesAt"; reason: "open-too-short"; fewestDays: number }
  | { field: "opensAt"; reason: "too-close-to-another"; quarter: string; restDays: number }
  | { field: "threshold"; reason: "out-of-range" }
  | { field: "threshold"; reason: "above-department"; people: number }
  | { field: "firstPaper" | "secondPaper"; reason: "more-paper-than-people"; people: number }
  | CommitteeProblem
  | { field: "delivery"; reason: "demonstration-sends-no-mail" };

type PlannedWave = { ok: true; id: string } | { ok: false; problems: readonly PlanProblem[] };

export function planWave(db: Database, relationshipId: string, plan: WavePlan, now: Date): PlannedWave {
  const problems = checkPlan(db, relationshipId, plan, null, now);
  if (problems.length > 0) return { ok: false, problems };
  const id = newWaveId();
  const { committee = { needed: 0, holders: [] }, ...row } = plan;
  const write = () => {
    insertWave(db, {
      id,
      relationshipId,
      ...row,
      needed: committee.needed,
      state: "planned",
      manifest: null,
      manifestHash: null,
      endedBecause: null,
      createdAt: now,
    });
    appointHolders(db, id, committee);
  };
  db.transaction(write, { behavior: "immediate" });
  return { ok: true, id };
}

/** Possible until the wave opens; null when it has opened meanwhile. */
export function changeWavePlan(db: Database, wave: WaveRow, plan: WavePlan, now: Date): PlannedWave | null {
  const problems = checkPlan(db, wave.relationshipId, plan, wave.id, now);
  if (problems.length > 0) return { ok: false, problems };
  const { committee, asksGo = wave.asksGo, ...dates } = plan;
  // A go was given to the plan as it stood.
  const row = { ...dates, asksGo, goGivenAt: null };
  const write = () => {
    if (!updatePlannedWave(db, wave.id, committee ? { ...row, needed: committee.needed } : row)) return false;
    if (committee) appointHolders(db, wave.id, committee);
    return true;
  };
  return db.transaction(write, { behavior: "immediate" }) ? { ok: true, id: wave.id } : null;
}

/**
 * The same, on record: with the holders of the keys before and after where they changed. Whoever was one of them and is
 * not any more is written to.
 */
export function changeWavePlanBy(
  db: Database,
  wave: WaveRow,
  plan: WavePlan,
  { accountId, now, host }: { accountId: string; now: Date; host: string },
): PlannedWave | null {
  const change = () => {
    const before = { rows: listHolders(db, wave.id), words: holdersInWords(db, wave.id, wave.needed) };
    const changed = changeWavePlan(db, wave, plan, now);
    if (!changed?.ok) return changed;
    const after = holdersInWords(db, wave.id, plan.committee?.needed ?? wave.needed);
    const holders =
      before.words === after ? "" : fill(HOLDERS_IN_TRAIL.changed, { before: before.words, after });
    tellReplacedHolders(db, wave, before.rows, { host, now });
    const subject = `${wave.relationshipId}: ${plan.quarter}${holders}`;
    recordAuditEvent(db, { at: now, accountId, action: "wave plan changed", subject });
    return changed;
  };
  return db.transaction(change, { behavior: "immediate" });
}

/** 50 random bits without characters that look alike; stands in every link. */
export function newWaveId(): string {
  return encodeBase32(randomBytes(7)).slice(0, 10).toLowerCase();
}

function checkPlan(
  db: Database,
  relationshipId: string,
  plan: WavePlan,
  ownId: string | null,
  now: Date,
): PlanProblem[] {
  const pair = findRelationship(db, relationshipId);
  if (pair && pair.archivedAt !== null) return [{ field: "quarter", reason: "pair-archived" }];
  const problems: PlanProblem[] = [];
  const others = listWaves(db, relationshipId).filter((wave) => wave.id !== ownId && mayRelease(wave, now));
  const possible = [...new Set([quarterHere(plan.opensAt), quarterHere(plan.closesAt)])];
  if (!/^20\d\d-Q[1-4]$/.test(plan.quarter)) problems.push({ field: "quarter", reason: "unreadable" });
  else if (others.some((wave) => wave.quarter === plan.quarter))
    problems.push({ field: "quarter", reason: "taken" });
  else if (plan.opensAt < plan.closesAt && !possible.includes(plan.quarter))
    problems.push({ field: "quarter", reason: "other-dates", possible });

  const days = (plan.closesAt.getTime() - plan.opensAt.getTime()) / DAY;
  if (days <= 0) problems.push({ field: "closesAt", reason: "before-opening" });
  else if (plan.closesAt <= now) problems.push({ field: "closesAt", reason: "in-the-past" });
  else if (days > LONGEST_DAYS) problems.push({ field: "closesAt", reason: "open-too-long" });
  else if (workingDays(plan.opensAt, plan.closesAt) < FEWEST_WORKING_DAYS)
    problems.push({ field: "closesAt", reason: "open-too-short", fewestDays: FEWEST_WORKING_DAYS });
  if (plan.opensAt <= now && plan.closesAt > now)
    problems.push({ field: "opensAt", reason: "opens-in-the-past" });

  // Its people do not exist: nobody's answers could show. But their addresses might exist.
  const demonstration = pair?.demonstration ?? false;
  const near = others.find((wave) => daysApart(plan, wave) < (demonstration ? 0 : REST_DAYS));
  if (near && days > 0 && plan.opensAt > now) {
    const { quarter } = near;
    problems.push({ field: "opensAt", reason: "too-close-to-another", quarter, restDays: REST_DAYS });
  }
  const { threshold } = plan;
  if (!Number.isInteger(threshold) || threshold < REPORTING_THRESHOLD || threshold > HIGHEST_THRESHOLD) {
    problems.push({ field: "threshold", reason: "out-of-range" });
  }
  const people = countRoster(db, relationshipId);
  const smaller = Math.min(...people);
  // A smaller department is for the opening to refuse: its people may still come.
  if (smaller >= REPORTING_THRESHOLD && threshold > smaller && threshold <= HIGHEST_THRESHOLD)
    problems.push({ field: "threshold", reason: "above-department", people: smaller });
  for (const [index, field] of PAPER_FIELDS.entries()) {
    const inRoster = people[index] ?? 0;
    // A roster may come after the plan; the number is then cut when the wave opens.
    if (inRoster > 0 && (plan[field] ?? 0) > inRoster)
      problems.push({ field, reason: "more-paper-than-people", people: inRoster });
  }
  if (plan.committee) problems.push(...checkCommittee(db, relationshipId, plan.committee));
  if (plan.delivery === "mail" && demonstration) {
    problems.push({ field: "delivery", reason: "demonstration-sends-no-mail" });
  }
  return problems;
}

/** Days between the end of the earlier and the start of the later one; negative when they overlap. */
function daysApart(a: { opensAt: Date; closesAt: Date }, b: { opensAt: Date; closesAt: Date }): number {
  const gap = a.opensAt < b.opensAt ? +b.opensAt - +a.closesAt : +a.opensAt - +b.closesAt;
  return gap / DAY;
}
