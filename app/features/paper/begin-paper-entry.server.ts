import { codeMac, fillerMac } from "~/ballot/claim-record";
import type { DepartmentIndex } from "~/ballot/manifest";
import { PAPER_COLLEAGUE } from "~/content/paper/audit-trail";
import { normalForm } from "~/domain/normal-form";
import { paperCodes } from "~/features/derive-code.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import {
  type ClosedToBallots,
  findOpenWave,
  type OpenToBallots,
} from "~/features/survey/find-open-wave.server";
import { nameFilter } from "~/features/survey/list-names.server";
import type { KeyDirectory, WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findClaim } from "~db/queries/claims.server";

const LONGEST_NAME = 100;
const INDICES: readonly DepartmentIndex[] = [0, 1];

type PaperEntry = {
  ok: true;
  /** By department, unclaimed. They live in the memory of one page. */
  codes: readonly (readonly string[])[];
  /** Recognises colleagues' names in a comment: the same filter that respondents get with their claim. */
  names: string;
};

type PaperEntryRefusal =
  | ClosedToBallots
  | { ok: false; reason: "second-missing" | "same-person" | "not-confirmed" };

/**
 * Hands the codes kept for paper ballots to the page on which two people type them in. That they began, and who they
 * say they are, is recorded; how many ballots there are is not, and no ballot ever comes here.
 */
export function beginPaperEntry(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  by: { accountId: string; name: string; now: Date },
): PaperEntry | PaperEntryRefusal {
  const { second, bothHere, shuffled }: Record<string, unknown> = Object(request);
  const name = typeof second === "string" ? second.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME) : "";
  if (name === "") return { ok: false, reason: "second-missing" };
  if (normalForm(name) === normalForm(by.name)) return { ok: false, reason: "same-person" };
  if (bothHere !== true || shuffled !== true) return { ok: false, reason: "not-confirmed" };
  const open = findOpenWave(db, keys, waveId, by.now);
  if (!open.ok) return open;
  const { secrets } = open;
  const { relationshipId, quarter } = open.wave;
  recordAuditEvent(db, {
    at: by.now,
    accountId: by.accountId,
    action: "paper ballots: entry begun",
    subject: `${relationshipId}: ${quarter}${PAPER_COLLEAGUE}${name}`,
  });
  return {
    ok: true,
    codes: INDICES.map((index) => unclaimedCodes(db, secrets, open, index)),
    names: nameFilter(db, open, secrets),
  };
}

/** From the end of the pool; what somebody has claimed in another session is passed over. */
function unclaimedCodes(
  db: Database,
  secrets: WaveKeys,
  { manifest, manifestHash }: OpenToBallots,
  departmentIndex: DepartmentIndex,
): string[] {
  const isUnclaimed = (code: string) => {
    const mac = codeMac(secrets.pepper, manifestHash, departmentIndex, code);
    const filler = fillerMac(secrets.pepper, manifestHash, mac);
    return findClaim(db, Buffer.from(mac))?.blindedMac.equals(filler) ?? false;
  };
  return paperCodes(secrets, manifest, departmentIndex).reverse().filter(isUnclaimed);
}
