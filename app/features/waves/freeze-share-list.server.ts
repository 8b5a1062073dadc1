import { setImmediate as nextTurn } from "node:timers/promises";
import { sealedBytesOf } from "~/ballot/cast";
import { ephemeralOf } from "~/ballot/committee";
import { type EphemeralKey, type EphemeralList, listHash, sortEphemerals } from "~/ballot/ephemeral-list";
import { type CommitteeManifest, isDepartmentIndex } from "~/ballot/manifest";
import { type ChangedRule, OTHER_BALLOTS } from "~/features/find-changed-rules.server";
import { type KeyDirectory, type WaveKeys, writeKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { listBallots } from "~db/queries/ballots.server";

const BALLOTS_A_SLICE = 500;

export type ShareList = { list: EphemeralList; hash: string };

/**
 * What key holders give their shares for: of every ballot its department and its ephemeral key, copies once, in the order
 * of their random values. Named in the key file when the wave closes; from then on any other list is refused.
 */
export async function freezeShareList(
  db: Database,
  keys: KeyDirectory,
  secrets: WaveKeys,
  manifest: CommitteeManifest,
): Promise<({ ok: true } & ShareList) | { ok: false; reason: "rules-changed"; changed: ChangedRule[] }> {
  const list = await listEphemerals(db, manifest);
  const hash = listHash(secrets.manifestHash, list);
  if (secrets.shareList === undefined) writeKeyFile(keys, { ...secrets, shareList: hash });
  else if (secrets.shareList !== hash)
    return { ok: false, reason: "rules-changed", changed: [OTHER_BALLOTS] };
  return { ok: true, list, hash };
}

/** What a ballot is called in the list. */
export function nameOfEphemeral({ departmentIndex, ephemeral }: EphemeralKey): string {
  return `${departmentIndex} ${Buffer.from(ephemeral).toString("base64")}`;
}

async function listEphemerals(db: Database, manifest: CommitteeManifest): Promise<EphemeralList> {
  const size = sealedBytesOf(manifest);
  const found = new Map<string, EphemeralKey>();
  let last: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = listBallots(db, manifest.wave, last, BALLOTS_A_SLICE);
    for (const { departmentIndex, sealed } of rows) {
      // Of another size is none that a browser has cast.
      if (!isDepartmentIndex(departmentIndex) || sealed.length !== size) continue;
      const key = { departmentIndex, ephemeral: Uint8Array.from(ephemeralOf(sealed)) };
      found.set(nameOfEphemeral(key), key);
    }
    last = rows.at(-1)?.token ?? last;
    if (rows.length < BALLOTS_A_SLICE) return sortEphemerals([...found.values()]);
    await nextTurn();
  }
}
