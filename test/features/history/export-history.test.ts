import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportRelease } from "~/features/export/export-release.server";
import { exportHistory } from "~/features/history/export-history.server";
import { replaceImportedResult } from "~db/queries/imported-results.server";
import { type ExportingCompany, exportingCompany } from "../../support/exporting-company";

const NOW = new Date("2027-02-01T10:00:00Z");
let company: ExportingCompany;
beforeAll(() => {
  company = exportingCompany();
});
afterAll(() => company.db.$client.close());

const by = () => ({ accountId: company.accountId, now: NOW });

function imported(quarter: string, source: string, respondents: number): void {
  const department = (score: number) => ({ score, respondents, invited: 20 });
  replaceImportedResult(company.db, {
    id: quarter,
    relationshipId: company.relationship.id,
    quarter,
    source,
    content: JSON.stringify({
      askedOn: "2025-03-01",
      scale: "mean",
      departments: [department(61), department(48)],
    }),
    createdAt: NOW,
  });
}

test("results from before have a file of their own, each with its source, and stand in no other", async () => {
  const { db, relationship } = company;
  expect(exportHistory(db, relationship, "en", by())).toBeNull();
  imported("2025-Q1", "=Engagement survey 2025", 14);
  imported("2025-Q2", "Too few", 4);
  const made = exportHistory(db, relationship, "en", by());
  const rows: Record<string, string>[] = parse(made?.body ?? "", { columns: true, bom: true });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    quarter: "2025-Q1",
    origin: "imported",
    source: "'=Engagement survey 2025",
    asked_on: "2025-03-01",
    scope: "first",
    department: "Sales",
    invited: "20",
    respondents: "14",
    score: "61",
    unit: "points",
  });
  expect(made?.name).toBe("Brandt-Optics_Sales-and-Marketing_earlier-results.csv");
  const released = await exportRelease(db, { relationship, wave: null, file: "figures.csv" }, "en", by());
  expect(released.ok && String(released.document.body)).not.toContain("Engagement survey");
  const subjects = db.$client.prepare("select subject from audit_event").pluck().all();
  expect(subjects).toContain(`${relationship.id} all-waves: earlier.csv`);
});
