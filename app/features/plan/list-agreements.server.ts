import { newestDimensionText } from "~/content/instrument/texts";
import { formatCalendarDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { withDepartments } from "~/content/texts";
import { MIRROR_TOPIC } from "~/domain/meeting/topics";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import type { Database } from "~db/client.server";
import {
  type AgreementRow,
  listAgreementsOfWave,
  listOpenAgreementsBefore,
} from "~db/queries/agreements.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeAnswer } from "./describe-answer.server";
import { type AgreementStatus, seenAgreement } from "./record-agreement.server";

export type ListedAgreement = {
  /** The wave whose result was talked about. */
  waveId: string;
  topic: string;
  name: string;
  repair: string;
  owner: string;
  dueOn: string;
  due: string;
  status: AgreementStatus;
  ownerEmail: string;
  droppedBecause: string;
  /** What the owner said last by the link in a mail, in words; null where nothing was said. */
  answer: string | null;
  /** What its fields are filled with. */
  seen: string;
};

/** What was agreed in the meeting about a wave, topic by topic. */
export function listAgreements(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): readonly ListedAgreement[] {
  return listAgreementsOfWave(db, wave.id).map((row) => describe(row, relationship, language));
}

/** The page on which they are corrected and ticked off. */
export function showAgreements(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): { heading: WaveHeading; agreements: readonly ListedAgreement[] } {
  return {
    heading: describeWave(db, relationship, wave, language),
    agreements: listAgreements(db, relationship, wave, language),
  };
}

/** What earlier meetings agreed and nobody has ticked off. */
export function listOpenAgreements(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): readonly ListedAgreement[] {
  return listOpenAgreementsBefore(db, relationship.id, wave.opensAt).map((row) =>
    describe(row, relationship, language),
  );
}

function describe(
  row: AgreementRow,
  { firstDepartment, secondDepartment }: Relationship,
  language: ShownLanguage,
): ListedAgreement {
  const { topic, repair, owner, dueOn, status } = row;
  const names = { first: firstDepartment, second: secondDepartment };
  return {
    waveId: row.waveId,
    topic,
    name:
      topic === MIRROR_TOPIC
        ? meetingTexts(language).texts.mirror.name
        : withDepartments(newestDimensionText(topic, language).name, names),
    repair,
    owner,
    dueOn,
    due: formatCalendarDay(language, dueOn),
    status,
    ownerEmail: row.ownerEmail ?? "",
    droppedBecause: row.droppedBecause ?? "",
    answer: describeAnswer(row, language),
    seen: seenAgreement(row),
  };
}
