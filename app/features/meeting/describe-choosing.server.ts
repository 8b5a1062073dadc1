import { formatCalendarDay, formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { departmentNames } from "~/domain/department-names";
import { interventionName } from "~/features/find-intervention.server";
import { type Choosable, listChoosable } from "~/features/plan/choose-in-meeting.server";
import type { FoundReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { nameTopic } from "./name-topic.server";

/** What can be chosen, or was: whether it comes from the plan or from a topic of this meeting. */
export type ChosenAction = {
  key: string;
  name: string;
  /** The topic in which it was written down; null for an action of the plan. */
  topic: string | null;
  /** Of the plan; null for what was written down in a topic. */
  actionId: string | null;
  owners: string;
  due: string;
  chosen: boolean;
};

export function describeChoosing(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  found: FoundReport,
  language: ShownLanguage,
): readonly ChosenAction[] {
  const names = departmentNames(relationship);
  const describe = (it: Choosable): ChosenAction => {
    const { key, chosen } = it;
    const due = formatCalendarDay(language, it.action?.dueOn ?? it.agreement?.dueOn ?? "");
    if (it.agreement) {
      const { repair, owner } = it.agreement;
      const topic = nameTopic(found, names, it.agreement.topic, language);
      return { key, chosen, due, name: repair, owners: owner, topic, actionId: null };
    }
    const { id, interventionId, firstOwner, secondOwner } = it.action;
    const owners = formatList(
      language,
      [firstOwner, secondOwner].filter((owner) => owner !== ""),
    );
    const name = interventionName(db, interventionId, language, relationship);
    return { key, chosen, due, name, owners, topic: null, actionId: id };
  };
  return listChoosable(db, wave).map(describe);
}
