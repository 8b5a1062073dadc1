import { isOffered } from "~/ballot/committee";
import { readPublicKey } from "~/ballot/committee-key";
import type { ManifestHolder } from "~/ballot/manifest";
import type { Database } from "~db/client.server";
import { areKeysUsed, listHoldersWithAccounts, updateHolder } from "~db/queries/key-holders.server";
import type { WaveRow } from "~db/queries/waves.server";
import { canHold, couldOpenInside, isOutside } from "./appoint-holders.server";

/** Who opens a wave's ballots, as its manifest says it from opening on. */
export type OpeningCommittee = {
  holders: readonly ManifestHolder[];
  needed: number;
  /** The promise has to say that whoever runs the server could open answers early. */
  serverMode: boolean;
};

/** `holders`: whose appointment or key is missing, by name. */
export type MissingHolder = {
  ok: false;
  reason: "holder-missing" | "tally-key-missing";
  holders: readonly string[];
};

/** A wave opens only when everybody who is appointed can sign in and has made a key that no wave has used. */
export function findCommittee(
  db: Database,
  wave: WaveRow,
): { ok: true; committee: OpeningCommittee } | MissingHolder {
  const needed = wave.needed ?? 0;
  const rows = listHoldersWithAccounts(db, wave.id);
  const unable = rows.filter(({ account }) => !account || !canHold(db, account, wave.relationshipId));
  if (unable.length > 0 || !isOffered({ holders: rows.length, needed }))
    return { ok: false, reason: "holder-missing", holders: unable.map(({ holder }) => holder.name) };
  const holders = rows.map(({ holder }) => ({ name: holder.name, key: holder.publicKey ?? "" }));
  const keyless = holders.filter(
    ({ key }, index) =>
      readPublicKey(key) === null ||
      areKeysUsed(db, [key]) ||
      holders.findIndex((other) => other.key === key) < index,
  );
  if (keyless.length > 0)
    return { ok: false, reason: "tally-key-missing", holders: keyless.map(({ name }) => name) };
  const outside = rows.map(({ holder, account }) => isOutside(holder, account));
  return { ok: true, committee: { holders, needed, serverMode: couldOpenInside(needed, outside) } };
}

/** What was promised of the holders when the wave opened does not change with somebody's role. */
export function freezeOutside(db: Database, { id }: WaveRow): void {
  for (const { holder, account } of listHoldersWithAccounts(db, id))
    updateHolder(db, holder, { outside: isOutside(holder, account) });
}
