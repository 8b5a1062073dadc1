import type { ShownLanguage } from "~/content/language";
import { privacyTexts } from "~/content/privacy/texts";
import { departmentNames } from "~/domain/department-names";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import { listEventsOf } from "~db/queries/audit-events.server";
import {
  countUndoOf,
  listFollowUpsOf,
  listInvitationsOf,
  listMailsOf,
  listOwnedActions,
  listRosterEntriesOf,
  listUploadsWith,
} from "~db/queries/erasure.server";
import { listHeldKeys } from "./held-keys.server";
import { listHistoryOf, listTrailOf, listTypedNames, whoIs } from "./person-traces.server";

/** What a person may ask for under their right of access. The trail says that it was asked, not about whom. */
export function exportPersonData(
  db: Database,
  address: string,
  language: ShownLanguage,
  by: { accountId: string; now: Date },
) {
  const email = address.trim();
  const { now: at, accountId } = by;
  recordAuditEvent(db, { at, accountId, action: "a person's data exported", subject: "" });
  const who = whoIs(db, email);
  const account = findAccountByEmail(db, email);
  return {
    format: "tandem-person" as const,
    version: 1 as const,
    about: privacyTexts(language).texts.exportNotes.person,
    made: at.toISOString(),
    address: email,
    rosters: listRosterEntriesOf(db, email).map(({ entry, relationship }) => ({
      departments: relationship.name,
      department: departmentNames(relationship)[entry.departmentIndex] ?? "",
      address: entry.email,
      name: entry.name,
      language: entry.language,
    })),
    openWaves: listInvitationsOf(db, email).map(({ invitee, wave, relationship }) => ({
      departments: relationship.name,
      quarter: wave.quarter,
      closesAt: wave.closesAt.toISOString(),
      address: invitee.email,
      name: invitee.name,
      language: invitee.language,
      mails: listMailsOf(db, invitee.id).map(({ notBefore, ...mail }) => ({
        ...mail,
        at: notBefore.toISOString(),
      })),
    })),
    waitingUploads: listUploadsWith(db, email).map(({ fileName }) => fileName),
    changesThatCanBeTakenBack: countUndoOf(db, email),
    actionsWithReminders: listOwnedActions(db, email).length,
    reminders: listFollowUpsOf(db, email).map(({ address, weeks, state, notBefore }) => ({
      address,
      weeks,
      state,
      at: notBefore.toISOString(),
    })),
    auditTrail: listTrailOf(db, who).map(({ words }) => words),
    historyOfPlans: listHistoryOf(db, who).map(({ words }) => words),
    ownerByName: listTypedNames(db, who, language),
    keyHolderOf: listHeldKeys(db, who, language),
    account: account
      ? {
          address: account.email,
          name: account.name,
          role: account.role,
          language: account.language,
          createdAt: account.createdAt.toISOString(),
          disabledAt: account.disabledAt?.toISOString() ?? null,
          events: listEventsOf(db, account.id).map((event) => ({ ...event, at: event.at.toISOString() })),
        }
      : null,
  };
}
