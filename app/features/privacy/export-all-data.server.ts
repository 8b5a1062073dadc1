import { z } from "zod";
import type { ShownLanguage } from "~/content/language";
import { privacyTexts } from "~/content/privacy/texts";
import { fill } from "~/content/translated";
import { type DescribedTable, describeTables } from "~/features/describe-tables.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { readColumns } from "~db/queries/data-protection.server";
import { describeInstallation } from "./describe-installation.server";
import { keptPeriods } from "./describe-storage.server";

const exportedTable = z.object({
  what: z.string(),
  why: z.string(),
  kept: z.string(),
  seenBy: z.string(),
  fields: z.record(z.string(), z.string()),
  leftOut: z.record(z.string(), z.string()),
  /** null: no row and no number of rows is given. */
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))).nullable(),
});

/** A later version may add; what is here stays as it is. */
export const exportFormat = z.object({
  format: z.literal("tandem-export"),
  version: z.literal(1),
  about: z.array(z.string()),
  made: z.iso.datetime(),
  application: z.string(),
  schema: z.object({ migration: z.string(), fingerprint: z.string() }),
  tables: z.record(z.string(), exportedTable),
});

type ExportedData = z.infer<typeof exportFormat>;

/** Everything stored, read from the live schema, but for keys, secrets, hashes and ballots. The trail says who asked. */
export function exportAllData(
  db: Database,
  language: ShownLanguage,
  by: { accountId: string; now: Date },
): ExportedData {
  recordAuditEvent(db, { at: by.now, accountId: by.accountId, action: "all data exported", subject: "" });
  return db.transaction((): ExportedData => {
    const { version, migration, schemaFingerprint } = describeInstallation(db);
    const tables = describeTables(db, language).map(
      (table) => [table.name, exportTable(db, table, language)] as const,
    );
    return {
      format: "tandem-export",
      version: 1,
      about: [...privacyTexts(language).texts.exportNotes.everything],
      made: by.now.toISOString(),
      application: version,
      schema: { migration, fingerprint: schemaFingerprint },
      tables: Object.fromEntries(tables),
    };
  });
}

function exportTable(
  db: Database,
  table: DescribedTable,
  language: ShownLanguage,
): ExportedData["tables"][string] {
  // Without a description nobody has said that a column may leave: it does not.
  const leaving = table.columns.filter(({ what, leftOut }) => what !== null && leftOut === null);
  const staying = table.columns.filter((column) => !leaving.includes(column));
  const { what = "", why = "", kept = "", seenBy = "" } = table.description ?? {};
  const { notDescribed } = privacyTexts(language).texts.exportNotes;
  const names = leaving.map(({ name }) => name);
  const rows = names.length === 0 ? null : readColumns(db, table.name, names);
  return {
    what,
    why,
    kept: fill(kept, keptPeriods(db, language)),
    seenBy,
    fields: Object.fromEntries(leaving.map((column) => [column.name, column.what ?? ""])),
    leftOut: Object.fromEntries(staying.map(({ name, leftOut }) => [name, leftOut ?? notDescribed])),
    rows: rows?.map((row) => plainRow(row, table)) ?? null,
  };
}

const TIME = /_at$|^at$|_before$/;

function plainRow(
  row: Readonly<Record<string, unknown>>,
  table: DescribedTable,
): Record<string, string | number | null> {
  const milliseconds = table.name === "__drizzle_migrations" ? 1 : 1000;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === "number" && TIME.test(name)) {
        return [name, new Date(value * milliseconds).toISOString()];
      }
      if (typeof value === "string" || typeof value === "number" || value === null) return [name, value];
      throw new Error(`${table.name}.${name} holds what an export cannot show`);
    }),
  );
}
