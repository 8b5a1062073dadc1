import type { BallotContent } from "~/ballot/ballot-content";
import type { DepartmentIndex } from "~/ballot/manifest";
import type { PaperLock } from "~/ballot/paper-lock";
import type { Answer } from "~/domain/instrument";
import { randomBelow } from "./shuffle";

/** What stands on one paper. */
export type TypedBallot = {
  departmentIndex: DepartmentIndex | null;
  /** One character an item: 1 to 5, 0 for "Don't know", a space for nothing. */
  answers: string;
  comment: string;
  mayBeQuoted: boolean;
};

/** base64url. `claim` is forgotten when it was answered, `ballot` as soon as it is sealed. */
export type BatchBallot = {
  departmentIndex: DepartmentIndex;
  ballot: TypedBallot | null;
  claim: { code: string; blind: string; blinded: string } | null;
  seed: string;
  key: string | null;
  cast: string | null;
  receipt: string | null;
};

/** It lies in this browser only, sealed and in no order, and is gone when it has been sent. */
export type Batch = {
  lock: PaperLock;
  closesAt: string;
  ballots: BatchBallot[];
  typing: TypedBallot | null;
};

/** Fewer than this in a department, and whoever types can guess whose they are. */
export const FEWEST_TOGETHER = 3;

/** At a random place: the order of typing is not kept for a moment. */
export function addToBatch(batch: Batch, departmentIndex: DepartmentIndex, ballot: TypedBallot): void {
  const added = { departmentIndex, ballot, claim: null, seed: "", key: null, cast: null, receipt: null };
  batch.ballots.splice(randomBelow(batch.ballots.length + 1), 0, added);
}

export function countIn({ ballots }: Batch, departmentIndex: DepartmentIndex): number {
  return ballots.filter((ballot) => ballot.departmentIndex === departmentIndex).length;
}

/** Those that still need a code. */
export function countUnclaimed({ ballots }: Batch, departmentIndex: DepartmentIndex): number {
  const waiting = ballots.filter(({ claim, key }) => claim === null && key === null);
  return waiting.filter((ballot) => ballot.departmentIndex === departmentIndex).length;
}

/** From then on nothing of the batch can be changed: some of it may have arrived. */
export function isSending({ ballots }: Batch): boolean {
  return ballots.some(({ claim, key }) => claim !== null || key !== null);
}

/** What is sealed: "Don't know" and nothing are alike. */
export function contentOf({ answers, comment, mayBeQuoted }: TypedBallot): BallotContent {
  const text = comment.trim();
  return { answers: [...answers].map(toAnswer), comment: text === "" ? null : { text, mayBeQuoted } };
}

function toAnswer(key: string): Answer | null {
  const value = Number(key);
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;
}
