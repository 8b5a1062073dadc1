import { planPath, wavePath } from "~/addresses";
import { formatList, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { FOLLOW_UP_QUESTION, followUpDays } from "~/domain/plan/follow-up";
import { findSheet, interventionName } from "~/features/find-intervention.server";
import { type CalendarEntry, writeCalendar } from "~/features/write-calendar.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findPlanOfWave } from "~db/queries/action-plans.server";
import { type AgreementRow, listAgreementsOfWave } from "~db/queries/agreements.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

/**
 * The days of a plan as whole days: start, follow-ups, due date and review, and when what the meeting agreed is due; null
 * where there is neither. What was dropped is cancelled, so that importing the file again takes it out; what is finished
 * has no days.
 */
export function writePlanCalendar(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  url: string,
  language: ShownLanguage,
): string | null {
  const stored = findPlanOfWave(db, wave.id);
  const agreements = listAgreementsOfWave(db, wave.id).filter(({ status }) => status !== "done");
  if (!stored && agreements.length === 0) return null;
  const { calendar } = planTexts(language).texts;
  const page = `${url}${planPath(wavePath(relationship.id, wave.id))}`;
  const shown = stored?.actions.filter(({ status }) => status !== "done") ?? [];
  const open = shown.filter(({ status }) => status !== "dropped");
  const entries = [
    ...shown.flatMap((action) => entriesOf(db, action, page, { language, relationship })),
    ...agreements.map((agreement) => entryOfAgreement(agreement, page, language)),
  ];
  const { id, reviewOn = null, updatedAt } = stored?.plan ?? {};
  if (reviewOn && updatedAt) {
    const title = fill(calendar.review, { relationship: relationship.name });
    const text = open
      .map((action) => interventionName(db, action.interventionId, language, relationship))
      .join("\n");
    entries.push({
      id: `${id}-review`,
      title,
      text,
      url: page,
      day: reviewOn,
      changedAt: updatedAt,
      revision: secondsOf(updatedAt),
    });
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
    revision: row.revision,
    ...(row.changedAt ? { changedAt: row.changedAt } : {}),
    ...(row.status === "dropped" ? { status: "CANCELLED" as const } : {}),
  });
  return [
    entry(
      "start",
      fill(calendar.firstDay, { action }),
      fill(calendar.firstStep, { firstStep }),
      row.startsOn,
    ),
    ...seriesOf(sheet?.intervention, (minutes) =>
      entry("series", fill(calendar.series, { action, minutes }), "", row.startsOn),
    ),
    ...followUpDays(row.startsOn).map(({ weeks, on }) =>
      entry(
        `after-${weeks}-weeks`,
        plural(language, calendar.weeksIn, weeks, { action }),
        followUp?.[FOLLOW_UP_QUESTION[weeks]] ?? "",
        on,
      ),
    ),
    {
      ...entry(
        "due",
        fill(calendar.due, { action }),
        fill(calendar.signOfSuccess, { signOfSuccess }),
        row.dueOn,
      ),
      ...(row.status === "dropped" ? {} : { alarm: fill(calendar.due, { action }) }),
    },
  ];
}

const WEEKS_OF_A_QUARTER = 13;

/** The dates of what is done several times in a quarter, as one entry that comes again. */
function seriesOf(
  intervention: Intervention | undefined,
  entry: (minutes: number) => CalendarEntry,
): readonly CalendarEntry[] {
  const { rounds: times = 1, minutesOfMeeting: minutes = 0 } = intervention?.effort ?? {};
  if (times < 2 || minutes === 0) return [];
  const weeks = Math.max(1, Math.floor(WEEKS_OF_A_QUARTER / times));
  return [{ ...entry(minutes), repeats: { times, weeks } }];
}

function entryOfAgreement(row: AgreementRow, url: string, language: ShownLanguage): CalendarEntry {
  const { calendar } = planTexts(language).texts;
  const title = fill(calendar.due, { action: row.repair });
  return {
    id: `${row.id}-due`,
    title,
    text: fill(calendar.owners, { owners: row.owner }),
    url,
    day: row.dueOn,
    revision: row.revision,
    changedAt: row.changedAt ?? row.createdAt,
    ...(row.status === "dropped" ? { status: "CANCELLED" as const } : { alarm: title }),
  };
}

/** The plan counts no changes: its clock does. */
function secondsOf(date: Date): number {
  return Math.floor(+date / 1000);
}
