import { formatDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { deletionDate } from "~/domain/retention";
import type { Database } from "~db/client.server";
import { findOrganisation, listRelationships } from "~db/queries/organisation.server";
import { listCommentedWaves } from "~db/queries/releases.server";
import { countRoster, lastRosterChange } from "~db/queries/roster.server";
import { hasWaveAhead, lastWaveEnd } from "~db/queries/waves.server";

/**
 * When a roster is deleted: some months after the last wave, or after people were last brought in if that was later.
 * null while it is kept until HR deletes it, or needed for a wave that is planned or under way.
 */
export function rosterDeletion(db: Database, relationshipId: string, keptMonths: number | null): Date | null {
  if (hasWaveAhead(db, relationshipId)) return null;
  const moments = [lastWaveEnd(db, relationshipId), lastRosterChange(db, relationshipId)];
  return deletionDate(
    keptMonths,
    moments.filter((moment) => moment !== null),
  );
}

export type KeptRoster = { name: string; people: number; waveAhead: boolean; deletedOn: string | null };
export type KeptComments = { quarter: string; comments: number; deletedOn: string | null };

/** What the settings mean for what is stored now. */
export function listRetention(
  db: Database,
  language: ShownLanguage,
): { rosters: KeptRoster[]; comments: KeptComments[] } {
  const { rosterKeptMonths = null, commentsKeptMonths = null } = findOrganisation(db) ?? {};
  const day = (date: Date | null) => (date === null ? null : formatDay(language, date));
  return {
    rosters: listRelationships(db).map(({ id, name }) => {
      const [first, second] = countRoster(db, id);
      const deletedOn = day(rosterDeletion(db, id, rosterKeptMonths));
      return { name, people: first + second, waveAhead: hasWaveAhead(db, id), deletedOn };
    }),
    comments: listCommentedWaves(db).map(({ quarter, closesAt, comments }) => {
      return { quarter, comments, deletedOn: day(deletionDate(commentsKeptMonths, [closesAt])) };
    }),
  };
}
