import { setImmediate } from "node:timers/promises";
import type { ShownLanguage } from "~/content/language";
import { departmentNames } from "~/domain/department-names";
import type { ExportFile } from "~/domain/export-files";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";
import { describeExportedWave } from "./describe-wave.server";
import { listExportedComments } from "./list-comments.server";
import { nameExportFile } from "./name-file.server";
import { EXPORT_FORMAT, type ExportedReleases, exportSchema } from "./schema.server";
import { exportSlides } from "./slides/export-slides.server";
import { writeCommentsCsv, writeFiguresCsv } from "./write-csv.server";
import { writeReleaseWorkbook } from "./write-workbook.server";

const ALL_WAVES = "all-waves";

type ExportedDocument = { name: string; type: string; body: string | Uint8Array };

/** What somebody takes: of one wave, or without one of all that ended. */
type Taken = { relationship: Relationship; wave: WaveRow | null; file: string };
type By = { accountId: string; now: Date };

type Export =
  | { ok: true; document: ExportedDocument }
  | { ok: false; reason: "nothing-released" | "no-comments" | "one-wave-only" };

/** The frozen release of one wave, or of all that ended, as a file. Everybody who took one is in the audit trail. */
export async function exportRelease(
  db: Database,
  wanted: Taken & { file: ExportFile },
  language: ShownLanguage,
  by: By,
): Promise<Export> {
  const { relationship, wave, file } = wanted;
  if (file === "slides.pptx") return exportDeck(db, wanted, language, by);
  const releases = await describeReleases(db, language, relationship, wave);
  if (!releases.waves.some(({ released }) => released)) return { ok: false, reason: "nothing-released" };
  const comments = listExportedComments(db, language, releases.waves, releases.relationship.departments);
  if (file === "comments.csv" && comments.length === 0) return { ok: false, reason: "no-comments" };
  const of = wave?.quarter ?? ALL_WAVES;
  recordExport(db, wanted, by);
  const name = (extension: string, ...more: string[]) =>
    nameExportFile([releases.organisation, relationship.name, of, ...more], extension);
  switch (file) {
    case "figures.csv":
      return document(name("csv"), "text/csv; charset=utf-8", writeFiguresCsv(releases));
    case "comments.csv":
      return document(
        name("csv", "comments"),
        "text/csv; charset=utf-8",
        writeCommentsCsv(language, comments),
      );
    case "release.json":
      return document(name("json"), "application/json", `${JSON.stringify(releases, null, 2)}\n`);
    case "workbook.xlsx":
      return document(
        name("xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        await writeReleaseWorkbook(language, releases, comments),
      );
  }
}

async function exportDeck(
  db: Database,
  { relationship, wave, file }: Taken,
  language: ShownLanguage,
  by: By,
): Promise<Export> {
  if (!wave) return { ok: false, reason: "one-wave-only" };
  const slides = await exportSlides(db, relationship, wave, language);
  if (!slides) return { ok: false, reason: "nothing-released" };
  recordExport(db, { relationship, wave, file }, by);
  const parts = [findOrganisation(db)?.name ?? "", relationship.name, wave.quarter];
  return document(
    nameExportFile(parts, "pptx"),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    slides,
  );
}

export function recordExport(db: Database, taken: Taken, { accountId, now }: By): void {
  const subject = `${taken.relationship.id} ${taken.wave?.quarter ?? ALL_WAVES}: ${taken.file}`;
  recordAuditEvent(db, { at: now, accountId, action: "exported", subject });
}

/** Checked against the schema before anything leaves. Others are served between two waves. */
export async function describeReleases(
  db: Database,
  language: ShownLanguage,
  relationship: Relationship,
  only: WaveRow | null,
): Promise<ExportedReleases> {
  const ended = only ? [only] : listWaves(db, relationship.id).filter(hasEnded).reverse();
  const waves = [];
  for (const wave of ended) {
    waves.push(describeExportedWave(db, language, wave));
    await setImmediate();
  }
  return exportSchema.parse({
    format: EXPORT_FORMAT,
    organisation: findOrganisation(db)?.name ?? "",
    relationship: {
      id: relationship.id,
      name: relationship.name,
      departments: departmentNames(relationship),
      demonstration: relationship.demonstration,
    },
    waves,
  });
}

function hasEnded({ state }: WaveRow): boolean {
  return state === "closed" || state === "cancelled";
}

function document(name: string, type: string, body: string | Uint8Array): Export {
  return { ok: true, document: { name, type, body } };
}
