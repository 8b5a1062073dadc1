import { planPath, wavePath } from "~/addresses";
import { formatList, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import { FOLLOW_UP_QUESTION, followUpDays } from "~/domain/plan/follow-up";
import { findSheet, interventionName } from "~/features/find-intervention.server";
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
  language: ShownLanguage,
): string | null {
  const stored = findPlanOfWave(db, wave.id);
  if (!stored) return null;
  const { calendar } = planTexts(language).texts;
  const page = `${url}${planPath(wavePath(relationship.id, wave.id))}`;
  const open = stored.actions.filter(({ status }) => status === "planned" || status === "started");
  const entries = open.flatMap((action) => entriesOf(db, action, page, { language, relationship }));
  const { id, reviewOn } = stored.plan;
  if (reviewOn) {
    const title = fill(calendar.review, { relationship: relationship.name });
    const text = open.map((action) => interventionName(db, action.interventionId, language)).join("\n");
    entries.push({ id: `${id}-review`, title, text, url: page, day: reviewOn });
  }
  return writeCalendar(fill(calendar.name, { relationship: relationship.name }), entries);
}

function entriesOf(
  db: Database,
  row: ActionRow,
  url: string,
  { language, relationship }: { language: ShownLanguage; relationship: Relationship },
): readonly CalendarEntry[] {
  const { calendar } = planTexts(language).texts;
  const { firstStep, signOfSuccess } = row;
  const action = interventionName(db, row.interventionId, language, relationship);
  const sheet = findSheet(db, row.interventionId, language, relationship);
  // A question in another language than the rest is left to the plan, which the entry points to.
  const followUp = sheet?.language === language ? sheet.intervention.followUp : undefined;
  const names = [row.firstOwner, row.secondOwner].filter((owner) => owner !== "");
  const owners = names.length > 0 ? [fill(calendar.owners, { owners: formatList(language, names) })] : [];
  const entry = (what: string, title: string, text: string, day: string) => ({
    id: `${row.id}-${what}`,
    title,
    text: [text, ...owners].join("\n\n"),
    url,
    day,
  });
  return [
    entry(
      "start",
      fill(calendar.firstDay, { action }),
      fill(calendar.firstStep, { firstStep }),
      row.startsOn,
    ),
    ...followUpDays(row.startsOn).map(({ weeks, on }) =>
      entry(
        `after-${weeks}-weeks`,
        plural(language, calendar.weeksIn, weeks, { action }),
        followUp?.[FOLLOW_UP_QUESTION[weeks]] ?? "",
        on,
      ),
    ),
    entry("due", fill(calendar.due, { action }), fill(calendar.signOfSuccess, { signOfSuccess }), row.dueOn),
  ];
}
