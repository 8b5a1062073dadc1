import { formatDay } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import type { ActionRow } from "~db/queries/action-plans.server";
import { listFollowUpsOfAction } from "~db/queries/follow-ups.server";
import { followUpMornings } from "./queue-follow-ups.server";

/** How far the reminders of an action are; empty while nobody wants any. */
export function describeFollowUps(db: Database, action: ActionRow): readonly string[] {
  const wants = action.firstOwnerEmail !== null || action.secondOwnerEmail !== null;
  if (!wants || action.status === "done" || action.status === "dropped") return [];
  const rows = listFollowUpsOfAction(db, action.id);
  return followUpMornings(action.startsOn).map(({ weeks, at }) => {
    const states = rows.filter((row) => row.weeks === weeks).map(({ state }) => state);
    const when = `After ${weeks} weeks, ${formatDay(at)}`;
    if (states.includes("failed"))
      return `${when}: the mail server refused an address. Check both addresses.`;
    return states.length > 0 && states.every((state) => state === "sent") ? `${when}: sent.` : `${when}.`;
  });
}
