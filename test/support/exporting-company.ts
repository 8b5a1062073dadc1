import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { findRelationship, type Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "./cast";
import { freshDatabase } from "./database";
import { insertCompany, insertReleasedWave, insertSampleWave, RELATIONSHIP } from "./released-wave";

export type ExportingCompany = {
  db: Database;
  relationship: Relationship;
  accountId: string;
  waves: readonly WaveRow[];
};

/** Every kind of release there is: large, middling, small, one department below the threshold, none at all. */
export function exportingCompany(): ExportingCompany {
  const db = freshDatabase();
  insertCompany(db);
  insertAccount(db, {
    id: HR.accountId,
    email: HR.email,
    name: HR.name,
    role: "hr",
    passwordHash: "-",
    createdAt: new Date("2026-01-05T09:00:00Z"),
  });
  const waves = [
    insertReleasedWave(db, 0, [
      { invited: 30, respondents: 25, score: 55, comments: 8 },
      { invited: 140, respondents: 120, score: 61, comments: 9 },
    ]),
    insertReleasedWave(db, 1, [
      { invited: 14, respondents: 12, score: 58, comments: 6 },
      { invited: 12, respondents: 11, score: 66, comments: 6 },
    ]),
    insertReleasedWave(db, 2, [
      { invited: 8, respondents: 6, score: 90 },
      { invited: 9, respondents: 7, score: 30 },
    ]),
    insertReleasedWave(db, 3, [
      { invited: 6, respondents: 4, score: 60 },
      { invited: 12, respondents: 10, score: 50 },
    ]),
    insertSampleWave(db, 4, { state: "cancelled", endedBecause: "cancelled" }),
  ];
  const relationship = findRelationship(db, RELATIONSHIP.id);
  if (!relationship) throw new Error("the relationship is gone");
  return { db, relationship, accountId: HR.accountId, waves };
}
