import { stringify } from "csv-stringify/sync";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { safeCsvCell } from "~/features/export/safe-cell.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { auditTrail, type TrailQuery } from "./show-audit-trail.server";

/** What of the trail fits, as RFC 4180 with the mark without which Excel would not read it as UTF-8. It is recorded. */
export function exportAuditTrail(
  db: Database,
  query: TrailQuery,
  language: ShownLanguage,
  by: { accountId: string; now: Date },
): string {
  const { columns } = accountsTexts(language).texts.trail;
  const rows = [...auditTrail(db, { ...query, before: null }, language)].map(
    ({ at, who, address, what, about }) => [at.toISOString(), who, address, what, about].map(safeCsvCell),
  );
  recordAuditEvent(db, {
    at: by.now,
    accountId: by.accountId,
    action: "audit trail exported",
    subject: `lines: ${rows.length}`,
  });
  return stringify([columns, ...rows], { bom: true, record_delimiter: "\r\n", quoted_string: true });
}
