import { setImmediate } from "node:timers/promises";
import { surveyPath } from "~/addresses";
import { type DepartmentIndex, fingerprint, parseManifest } from "~/ballot/manifest";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { type SlipCode, slipCodes, spareSlips } from "~/features/derive-code.server";
import { drawQrCode, type QrCode } from "~/features/draw-qr-code.server";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { zoneOf } from "~/features/local-time.server";
import { readManifest } from "~/features/read-manifest.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { wasRecorded } from "~db/queries/audit-events.server";
import type { WaveRow } from "~db/queries/waves.server";

export type Slip = {
  typed: string;
  qr: QrCode;
};

export type SlipSheet = { department: string; which: "pool" | "spare"; slips: readonly Slip[] };

export type DrawnSlips = {
  ok: true;
  sheets: readonly SlipSheet[];
  part: number;
  parts: number;
  address: string;
  fingerprint: string;
  closes: string;
};

const SLIPS_EVENT = "slips printed";
/** As many as a browser prints without trouble; larger waves come in parts. */
export const SLIPS_PER_PART = 240;
const INDICES: readonly DepartmentIndex[] = [0, 1];

export type SlipKinds = readonly { department: string; which: "pool" | "spare"; slips: number }[];

/** What there is to print for an open wave: the bowls of a wave by slips, and the replacements of every wave. */
export function countSlips(wave: WaveRow): SlipKinds {
  const departments = readManifest(wave)?.departments;
  if (!departments) return [];
  return INDICES.flatMap((index) => {
    const { name: department, invited } = departments[index];
    const bowl = wave.delivery === "slips" ? [{ department, which: "pool" as const, slips: invited }] : [];
    return [...bowl, { department, which: "spare" as const, slips: spareSlips(departments[index]) }];
  });
}

export function countParts(wave: WaveRow): number {
  const slips = countSlips(wave).reduce((total, kind) => total + kind.slips, 0);
  return Math.max(1, Math.ceil(slips / SLIPS_PER_PART));
}

/**
 * The slips of an open wave, in the order of their codes, which is nobody's order. That they were printed is recorded:
 * whoever holds a slip can answer with it.
 */
export async function drawSlips(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  request: {
    part: number;
    publicUrl: string;
    language: ShownLanguage;
    by: { accountId: string; now: Date };
  },
): Promise<DrawnSlips | { ok: false; reason: "not-open" | "key-missing" | "rules-changed" }> {
  const { by } = request;
  if (wave.state !== "open" || wave.manifest === null || wave.manifestHash === null) {
    return { ok: false, reason: "not-open" };
  }
  if (findChangedRules(db, keys, wave.id, by.now).length > 0) {
    return { ok: false, reason: "rules-changed" };
  }
  const parts = countParts(wave);
  const part = Math.min(parts, Math.max(1, Math.trunc(request.part) || 1));
  const codes = allCodes(keys, wave);
  if (codes === null) return { ok: false, reason: "key-missing" };
  recordAuditEvent(db, {
    at: by.now,
    accountId: by.accountId,
    action: SLIPS_EVENT,
    subject: parts > 1 ? `${subjectOf(wave)}, part ${part} of ${parts}` : subjectOf(wave),
  });
  return {
    ok: true,
    sheets: await drawSheets(
      codes.slice((part - 1) * SLIPS_PER_PART, part * SLIPS_PER_PART),
      request.publicUrl,
    ),
    part,
    parts,
    address: `${request.publicUrl}${surveyPath(wave.id)}`,
    fingerprint: fingerprint(wave.manifestHash),
    closes: formatInstant(request.language, wave.closesAt, zoneOf(wave)),
  };
}

/** Whether anybody has printed all or some of a wave's slips since it opened, as the audit trail has it. */
export function wereSlipsPrinted(db: Database, wave: WaveRow): boolean {
  return wasRecorded(db, SLIPS_EVENT, subjectOf(wave), wave.opensAt);
}

function subjectOf({ relationshipId, quarter }: WaveRow): string {
  return `${relationshipId}: ${quarter}`;
}

type KeptCode = { department: string; which: "pool" | "spare"; code: SlipCode };

function allCodes(keys: KeyDirectory, wave: WaveRow): KeptCode[] | null {
  const codes: KeptCode[] = [];
  const { departments } = parseManifest(wave.manifest ?? "");
  for (const index of INDICES) {
    for (const which of ["pool", "spare"] as const) {
      const found = slipCodes(keys, wave, index, which);
      if (found === null) return null;
      codes.push(...found.map((code) => ({ department: departments[index].name, which, code })));
    }
  }
  return codes;
}

async function drawSheets(codes: readonly KeptCode[], publicUrl: string): Promise<SlipSheet[]> {
  const sheets: { department: string; which: "pool" | "spare"; slips: Slip[] }[] = [];
  for (const { department, which, code } of codes) {
    let sheet = sheets.at(-1);
    if (sheet?.department !== department || sheet.which !== which) {
      sheet = { department, which, slips: [] };
      sheets.push(sheet);
    }
    sheet.slips.push({ typed: code.typed, qr: drawQrCode(publicUrl + code.path) });
    // A code takes about a millisecond: others are served in between.
    if (sheet.slips.length % 20 === 0) await setImmediate();
  }
  return sheets;
}
