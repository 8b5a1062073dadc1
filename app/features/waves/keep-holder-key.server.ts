import { readPublicKey } from "~/ballot/committee-key";
import { encodeBase64Url } from "~/ballot/encoding";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { TALLY_KEY_EVENT } from "~/features/find-replaced-holder.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findHolder, isKeyTaken, updateHolder } from "~db/queries/key-holders.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

type KeptKey =
  | { ok: true; fingerprint: string }
  | { ok: false; reason: "malformed" | "not-waiting" | "not-holder" | "used-before" };

/**
 * Keeps the public half of a key that was made and tried in a holder's browser. It may be replaced until the wave opens,
 * and the audit trail names every one. Nothing else is taken from `request`, whatever it holds.
 */
export function keepHolderKey(
  db: Database,
  wave: WaveRow,
  request: unknown,
  by: { accountId: string; now: Date },
): KeptKey {
  const { publicKey: text }: { publicKey?: unknown } =
    typeof request === "object" && request !== null ? { ...request } : {};
  const publicKey = readPublicKey(text);
  if (!publicKey) return { ok: false, reason: "malformed" };
  return db.transaction(() => keep(db, wave.id, publicKey, by), { behavior: "immediate" });
}

function keep(
  db: Database,
  waveId: string,
  key: Uint8Array,
  { accountId, now }: { accountId: string; now: Date },
): KeptKey {
  const wave = findWave(db, waveId);
  if (wave?.state !== "planned") return { ok: false, reason: "not-waiting" };
  const holder = findHolder(db, waveId, accountId);
  if (!holder) return { ok: false, reason: "not-holder" };
  const publicKey = encodeBase64Url(key);
  if (isKeyTaken(db, publicKey, holder)) return { ok: false, reason: "used-before" };
  updateHolder(db, holder, { publicKey, keyTriedAt: now });
  const subject = tallyKeySubject(wave, key);
  recordAuditEvent(db, { at: now, accountId, action: TALLY_KEY_EVENT, subject });
  return { ok: true, fingerprint: tallyKeyFingerprint(waveId, key) };
}

/** How the audit trail names a key. */
export function tallyKeySubject(wave: WaveRow, publicKey: Uint8Array): string {
  return `${wave.relationshipId}: ${wave.quarter}, ${tallyKeyFingerprint(wave.id, publicKey)}`;
}
