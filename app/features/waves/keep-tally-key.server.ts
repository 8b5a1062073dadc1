import { encodeBase64Url } from "~/ballot/encoding";
import { readTallyKey, tallyKeyFingerprint } from "~/ballot/tally-key";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { setTallyKey } from "~db/queries/tally.server";
import type { WaveRow } from "~db/queries/waves.server";

export const TALLY_KEY_EVENT = "tally key made";

/**
 * Keeps the public half of a key that was made in the trustee's browser. It may be replaced until the wave opens, and
 * the audit trail names every one. Nothing else is taken from `request`, whatever it holds.
 */
export function keepTallyKey(
  db: Database,
  wave: WaveRow,
  request: unknown,
  by: { accountId: string; now: Date },
): { ok: true; fingerprint: string } | { ok: false; reason: "malformed" | "not-waiting" } {
  const { publicKey: text }: { publicKey?: unknown } =
    typeof request === "object" && request !== null ? { ...request } : {};
  const publicKey = readTallyKey(text);
  if (!publicKey) return { ok: false, reason: "malformed" };
  const subject = tallyKeySubject(wave, publicKey);
  return db.transaction(
    () => {
      if (!setTallyKey(db, wave.id, encodeBase64Url(publicKey))) return { ok: false, reason: "not-waiting" };
      recordAuditEvent(db, { at: by.now, accountId: by.accountId, action: TALLY_KEY_EVENT, subject });
      return { ok: true, fingerprint: tallyKeyFingerprint(wave.id, publicKey) };
    },
    { behavior: "immediate" },
  );
}

/** How the audit trail names a key. */
export function tallyKeySubject(wave: WaveRow, publicKey: Uint8Array): string {
  return `${wave.relationshipId}: ${wave.quarter}, ${tallyKeyFingerprint(wave.id, publicKey)}`;
}
