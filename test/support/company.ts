import { randomUUID } from "node:crypto";
import fs from "node:fs";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { addPair, addWave, foundCompany, newDirectory } from "./cast";
import { freshDatabase } from "./database";

export type Company = { db: Database; keys: KeyDirectory; relationship: Relationship; end: () => void };

export const DAY = 24 * 60 * 60 * 1000;

/** An organisation with a pair of departments, a roster of invented people and a place for keys. */
export function company(people: readonly [number, number] = [6, 7]): Company {
  const db = freshDatabase();
  foundCompany(db);
  const relationship = addRelationship(db, "sales-marketing", people);
  const directory = newDirectory("keys");
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
  const relationship = addPair(db, { id, demonstration });
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
  return addWave(db, {
    id: randomUUID().replaceAll("-", "").slice(0, 10),
    quarter: "2026-Q1",
    opensAt: new Date(2026, 1, 2, 8),
    closesAt: new Date(2026, 1, 13, 18),
    ...change,
  });
}

export function reload(db: Database, wave: WaveRow): WaveRow {
  const found = findWave(db, wave.id);
  if (!found) throw new Error("the wave is gone");
  return found;
}
