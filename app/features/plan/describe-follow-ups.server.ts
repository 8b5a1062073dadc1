import { formatDay, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import type { Database } from "~db/client.server";
import type { ActionRow } from "~db/queries/action-plans.server";
import { listFollowUpsOfAction } from "~db/queries/follow-ups.server";
import { followUpMornings } from "./queue-follow-ups.server";

/** How far the reminders of an action are; empty while nobody wants any. */
export function describeFollowUps(
  db: Database,
  action: ActionRow,
  language: ShownLanguage,
): readonly string[] {
  const wants = action.firstOwnerEmail !== null || action.secondOwnerEmail !== null;
  if (!wants || action.status === "done" || action.status === "dropped") return [];
  const { followUps } = planTexts(language).texts;
  const rows = listFollowUpsOfAction(db, action.id);
  return followUpMornings(action.startsOn).map(({ weeks, at }) => {
    const states = rows.filter((row) => row.weeks === weeks).map(({ state }) => state);
    return plural(language, followUps[progressOf(states)], weeks, { day: formatDay(language, at) });
  });
}

function progressOf(states: readonly string[]): "failed" | "sent" | "waiting" {
  if (states.includes("failed")) return "failed";
  return states.length > 0 && states.every((state) => state === "sent") ? "sent" : "waiting";
}
