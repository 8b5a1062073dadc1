import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Database } from "~db/client.server";
import { insertOrganisation, insertRelationship, type Relationship } from "~db/queries/organisation.server";
import { insertWave, type WaveRow } from "~db/queries/waves.server";

/** The company of all tests, and the person of its HR department. */
const COMPANY = "Brandt Optics";
export const HR = { accountId: "hr", name: "Ines Brandt", email: "hr@brandt.example" } as const;

const FOUNDED = new Date("2026-01-05T09:00:00Z");

const PAIR: Relationship = {
  id: "sales-marketing",
  name: "Sales and Marketing",
  firstDepartment: "Sales",
  secondDepartment: "Marketing",
  demonstration: false,
  createdAt: FOUNDED,
  archivedAt: null,
};

export function foundCompany(db: Database, createdAt = FOUNDED): void {
  insertOrganisation(db, { id: 1, name: COMPANY, createdAt });
}

/** Sales and Marketing, unless something differs. */
export function pair(change: Partial<Relationship> = {}): Relationship {
  return { ...PAIR, ...change };
}

export function addPair(db: Database, change: Partial<Relationship> = {}): Relationship {
  const added = pair(change);
  insertRelationship(db, added);
  return added;
}

/** A wave of Sales and Marketing that is planned and has no key yet, unless something differs. */
export function addWave(
  db: Database,
  given: Pick<WaveRow, "id" | "quarter" | "opensAt" | "closesAt"> & Partial<WaveRow>,
): WaveRow {
  const row: WaveRow = {
    relationshipId: PAIR.id,
    state: "planned",
    threshold: 5,
    delivery: "mail",
    manifest: null,
    manifestHash: null,
    endedBecause: null,
    needed: 0,
    tally: "server",
    tallyHolder: null,
    firstPaper: null,
    secondPaper: null,
    tallyKey: null,
    timeZone: null,
    asksGo: false,
    goGivenAt: null,
    extendedAt: null,
    restoredAt: null,
    createdAt: FOUNDED,
    ...given,
  };
  insertWave(db, row);
  return row;
}

/** Whoever makes one takes it away. */
export function newDirectory(what: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `tandem-${what}-`));
}
