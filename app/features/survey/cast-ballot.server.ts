import { timingSafeEqual } from "node:crypto";
import { ballotMac, type CastRequest, readCast, receiptOf } from "~/ballot/cast";
import { poprfInfo } from "~/ballot/manifest";
import { castKey, tokenOutput } from "~/ballot/token";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findBallot, insertBallot } from "~db/queries/ballots.server";
import { type ClosedToBallots, findOpenWave } from "./find-open-wave.server";

export type CastRefusal = ClosedToBallots | { ok: false; reason: "malformed" | "not-valid" | "already-cast" };

export type CastReply = { ok: true; receipt: string };

/**
 * Takes a sealed ballot whose token was issued for this wave and department: burns the token and stores the ballot in
 * one transaction. The identical ballot is acknowledged again, another one with the same token refused.
 * `request` is parsed JSON as the browser sent it. Keeps no time, address, code or order.
 */
export function castBallot(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  now: Date,
): CastReply | CastRefusal {
  const cast = readCast(request);
  if (!cast) return { ok: false, reason: "malformed" };
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  const { secrets } = open;
  const { token, sealed, mac, departmentIndex } = cast;
  const output = tokenOutput(secrets.issuerSecret, poprfInfo(open.manifestHash, departmentIndex), token);
  const expected = ballotMac(castKey(output), open.manifestHash, departmentIndex, token, sealed);
  if (!timingSafeEqual(mac, expected)) return { ok: false, reason: "not-valid" };
  return db.transaction(() => store(db, keys, waveId, cast, receiptOf(open.manifestHash, sealed), now), {
    behavior: "immediate",
  });
}

function store(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  { token, sealed, departmentIndex }: CastRequest,
  receipt: string,
  now: Date,
): CastReply | CastRefusal {
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  const stored = findBallot(db, Buffer.from(token));
  if (stored) {
    const identical =
      stored.waveId === waveId &&
      stored.departmentIndex === departmentIndex &&
      timingSafeEqual(stored.sealed, sealed);
    return identical ? { ok: true, receipt } : { ok: false, reason: "already-cast" };
  }
  insertBallot(db, { token: Buffer.from(token), waveId, departmentIndex, sealed: Buffer.from(sealed) });
  return { ok: true, receipt };
}
