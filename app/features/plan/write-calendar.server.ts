import { planPath, wavePath } from "~/addresses";
import { followUpDays } from "~/domain/plan/follow-up";
import { findIntervention, interventionName } from "~/features/find-intervention.server";
import { type CalendarEntry, writeCalendar } from "~/features/write-calendar.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findPlanOfWave } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

/**
 * The days of a plan as whole days: start, follow-ups, due date and review; null where there is no plan. Dropped and
 * finished actions have none: importing the file again does not remove them, but adds nothing either.
 */
export function writePlanCalendar(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  url: string,
): string | null {
  const stored = findPlanOfWave(db, wave.id);
  if (!stored) return null;
  const page = `${url}${planPath(wavePath(relationship.id, wave.id))}`;
  const open = stored.actions.filter(({ status }) => status === "planned" || status === "started");
  const entries = open.flatMap((action) => entriesOf(db, action, page));
  const { id, reviewOn } = stored.plan;
  if (reviewOn) {
    const title = `Both heads review the plan: ${relationship.name}`;
    const text = open.map((action) => interventionName(db, action.interventionId, "en")).join("\n");
    entries.push({ id: `${id}-review`, title, text, url: page, day: reviewOn });
  }
  return writeCalendar(`Plan of ${relationship.name}`, entries);
}

function entriesOf(db: Database, action: ActionRow, url: string): CalendarEntry[] {
  const name = interventionName(db, action.interventionId, "en");
  const followUp = findIntervention(db, action.interventionId, "en")?.followUp;
  const owners = [action.firstOwner, action.secondOwner].filter((owner) => owner !== "").join(" and ");
  const entry = (what: string, title: string, text: string, day: string) => ({
    id: `${action.id}-${what}`,
    title: `${title}: ${name}`,
    text: owners === "" ? text : `${text}\n\nOwners: ${owners}`,
    url,
    day,
  });
  return [
    entry("start", "First day", `First step: ${action.firstStep}`, action.startsOn),
    ...followUpDays(action.startsOn).map(({ weeks, on }) => {
      const question = weeks === 2 ? followUp?.afterTwoWeeks : followUp?.afterSixWeeks;
      return entry(`after-${weeks}-weeks`, `${weeks} weeks in`, question ?? "", on);
    }),
    entry("due", "Due", `Sign of success: ${action.signOfSuccess}`, action.dueOn),
  ];
}
