import { DAY } from "~/domain/durations";
import { scrubDatabase } from "~/features/storage/scrub-database.server";
import type { Database } from "~db/client.server";
import { deleteGuesses, listRunningMeetings, updateMeeting } from "~db/queries/meetings.server";
import { readProgress } from "./find-meeting.server";

/** A meeting that nobody ended is over after a day, and what was guessed in it is gone. How many there were. */
export function endAbandonedMeetings(db: Database, now: Date): number {
  // What is only prepared waits for its day.
  const abandoned = listRunningMeetings(db, new Date(now.getTime() - DAY)).filter(
    ({ progress }) => !readProgress(progress).prepared,
  );
  if (abandoned.length === 0) return 0;
  const end = () =>
    abandoned.reduce((sum, { id }) => {
      updateMeeting(db, id, { endedAt: now });
      return sum + deleteGuesses(db, id);
    }, 0);
  const deleted = db.transaction(end, { behavior: "immediate" });
  if (deleted > 0) scrubDatabase(db);
  return abandoned.length;
}
