import { deletionDate } from "~/domain/retention";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { scrubDatabase, scrubWhatWaits } from "~/features/storage/scrub-database.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { findOrganisation, listRelationships } from "~db/queries/organisation.server";
import { deleteComments, listCommentedWaves } from "~db/queries/releases.server";
import { deleteRoster } from "~db/queries/roster.server";
import { deleteRosterUndosOf } from "~db/queries/roster-undo.server";
import { rosterDeletion } from "./list-retention.server";

type AppliedRetention = { people: number; comments: number };

/** Deletes the rosters and comments whose time is over. A second run finds nothing to do and records nothing. */
export function applyRetention(db: Database, now: Date): AppliedRetention {
  const applied = db.transaction(
    (): AppliedRetention => {
      const { rosterKeptMonths = null, commentsKeptMonths = null } = findOrganisation(db) ?? {};
      let people = 0;
      for (const { id } of listRelationships(db)) {
        const due = rosterDeletion(db, id, rosterKeptMonths);
        if (due === null || due > now) continue;
        const deleted = deleteRoster(db, id);
        deleteRosterUndosOf(db, id);
        if (deleted > 0) {
          recordAuditEvent(db, {
            at: now,
            accountId: null,
            action: "roster deleted by retention",
            subject: `${id}: ${deleted} people`,
          });
        }
        people += deleted;
      }
      let comments = 0;
      for (const wave of listCommentedWaves(db)) {
        const due = deletionDate(commentsKeptMonths, [wave.closesAt]);
        if (due === null || due > now) continue;
        comments += deleteComments(db, wave.id);
        recordAuditEvent(db, {
          at: now,
          accountId: null,
          action: "comments deleted by retention",
          subject: `${wave.relationshipId}: ${wave.quarter}`,
        });
      }
      return { people, comments };
    },
    { behavior: "immediate" },
  );
  if (applied.people + applied.comments > 0) scrubDatabase(db);
  return applied;
}

let lastDay: string | undefined;

/** At the first call after a start and then once a day, however often it is called; trouble here keeps no mail waiting. */
export function applyRetentionDaily(db: Database, now: Date): void {
  const day = now.toDateString();
  try {
    scrubWhatWaits(db);
    if (day === lastDay) return;
    applyRetention(db, now);
    lastDay = day;
  } catch (err) {
    log().error({ err }, "old rosters and comments could not be deleted; it is tried again");
  }
}
