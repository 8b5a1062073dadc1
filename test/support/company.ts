import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { insertOrganisation, insertRelationship, type Relationship } from "~db/queries/organisation.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { findWave, insertWave, type WaveRow } from "~db/queries/waves.server";
import { freshDatabase } from "./database";

export type Company = { db: Database; keys: KeyDirectory; relationship: Relationship; end: () => void };

export const DAY = 24 * 60 * 60 * 1000;

/** An organisation with a pair of departments, a roster of invented people and a place for keys. */
export function company(people: readonly [number, number] = [6, 7]): Company {
  const db = freshDatabase();
  const createdAt = new Date("2026-01-05T09:00:00Z");
  insertOrganisation(db, { id: 1, name: "Brandt Optics", createdAt });
  const relationship = addRelationship(db, "sales-marketing", people);
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "tandem-keys-"));
  return {
    db,
    keys: { path: directory },
    relationship,
    end: () => {
      db.$client.close();
      fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function addRelationship(
  db: Database,
  id: string,
  people: readonly [number, number],
  demonstration = false,
): Relationship {
  const relationship = {
    id,
    name: "Sales and Marketing",
    firstDepartment: "Sales",
    secondDepartment: "Marketing",
    demonstration,
    createdAt: new Date("2026-01-05T09:00:00Z"),
  };
  insertRelationship(db, relationship);
  insertRosterEntries(
    db,
    people.flatMap((count, departmentIndex) =>
      Array.from({ length: count }, (_, index) => ({
        id: randomUUID(),
        relationshipId: id,
        email: `${departmentIndex === 0 ? "sales" : "marketing"}.${index + 1}@${id}.example`,
        departmentIndex,
        name: index === 0 ? null : `Person ${index + 1}`,
        language: null,
      })),
    ),
  );
  return relationship;
}

export function plannedWave(db: Database, change: Partial<WaveRow> = {}): WaveRow {
  const row: WaveRow = {
    id: randomUUID().replaceAll("-", "").slice(0, 10),
    relationshipId: "sales-marketing",
    quarter: "2026-Q1",
    state: "planned",
    opensAt: new Date(2026, 1, 2, 8),
    closesAt: new Date(2026, 1, 13, 18),
    threshold: 5,
    delivery: "mail",
    manifest: null,
    manifestHash: null,
    endedBecause: null,
    tally: "server",
    tallyHolder: null,
    tallyKey: null,
    restoredAt: null,
    createdAt: new Date("2026-01-05T09:00:00Z"),
    ...change,
  };
  insertWave(db, row);
  return row;
}

export function reload(db: Database, wave: WaveRow): WaveRow {
  const found = findWave(db, wave.id);
  if (!found) throw new Error("the wave is gone");
  return found;
}
