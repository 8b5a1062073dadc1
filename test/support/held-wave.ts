import type { Quorum } from "~/ballot/committee";
import { shareOf } from "~/ballot/committee-share";
import { encodeBase64Url } from "~/ballot/encoding";
import { type EphemeralKey, readEphemerals } from "~/ballot/ephemeral-list";
import { parseManifest } from "~/ballot/manifest";
import { newTallyKeys, type TallyKeys } from "~/ballot/seal";
import { boxShares } from "~/ballot/share-box";
import type { GivenRole } from "~/domain/roles";
import { listForHolders, takeShares } from "~/features/tally/take-shares.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { appointHolders } from "~/features/waves/appoint-holders.server";
import { keepHolderKey } from "~/features/waves/keep-holder-key.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { account } from "~db/schema";
import { foundCompany } from "./cast";
import { answer, bytes, CLOSES, OPENS, personalCodes, planWave, sampleContent } from "./surveyed-wave";

export const TWO_OF_THREE: Quorum = { holders: 3, needed: 2 };
const NAMES = ["Works council", "Data protection", "Head of Finance", "Head of HR"] as const;

type Holder = TallyKeys & { accountId: string; name: string };

export function waveRow(db: Database, id: string): WaveRow {
  const row = findWave(db, id);
  if (!row) throw new Error("no such wave");
  return row;
}

export function addAccount(db: Database, id: string, role: GivenRole = "trustee"): string {
  const email = `${id}@brandt.example`;
  const row = { id, email, name: `Person ${id}`, role, passwordHash: "", createdAt: OPENS };
  db.insert(account).values(row).onConflictDoNothing().run();
  return id;
}

/** A planned wave with its key holders, who have accounts of their own; nobody has made a key yet. */
export function planHeldWave(
  db: Database,
  quorum: Quorum = TWO_OF_THREE,
  plan: Parameters<typeof planWave>[1] = {},
  roles: readonly GivenRole[] = [],
): { id: string; accounts: string[] } {
  if (!findOrganisation(db)) foundCompany(db);
  const id = planWave(db, plan);
  const accounts = Array.from({ length: quorum.holders }, (_, index) =>
    addAccount(db, `holder${index}${roles[index] ?? ""}`, roles[index]),
  );
  const holders = accounts.map((accountId, index) => ({
    accountId,
    name: NAMES[index] ?? "",
    outside: true,
  }));
  updateWave(db, id, { needed: quorum.needed });
  appointHolders(db, id, { needed: quorum.needed, holders });
  return { id, accounts };
}

/** Does what a holder's browser does before opening; the secret stays with the test. */
export function makeHolderKey(db: Database, id: string, accountId: string): TallyKeys {
  const keys = newTallyKeys();
  const request = { publicKey: encodeBase64Url(keys.publicKey) };
  const kept = keepHolderKey(db, waveRow(db, id), request, { accountId, now: OPENS });
  if (!kept.ok) throw new Error(kept.reason);
  return keys;
}

export async function openHeldWave(
  db: Database,
  keys: KeyDirectory,
  quorum: Quorum = TWO_OF_THREE,
  plan: Parameters<typeof planWave>[1] = {},
  beforeOpening: (id: string) => void = () => {},
): Promise<{ id: string; holders: Holder[] }> {
  const { id, accounts } = planHeldWave(db, quorum, plan);
  const holders = accounts.map((accountId, index) => ({
    ...makeHolderKey(db, id, accountId),
    accountId,
    name: NAMES[index] ?? "",
  }));
  beforeOpening(id);
  const opened = await openWave(db, keys, id, OPENS);
  if (!opened.ok) throw new Error(opened.reason);
  return { id, holders };
}

/** An open wave with key holders in which six people of each department have answered. */
export async function answeredHeldWave(
  db: Database,
  keys: KeyDirectory,
  quorum: Quorum = TWO_OF_THREE,
): Promise<{ id: string; holders: Holder[]; receipts: string[] }> {
  const held = await openHeldWave(db, keys, quorum);
  const receipts = ([0, 1] as const).flatMap((index) =>
    personalCodes(db, keys, held.id, index)
      .slice(0, 6)
      .map((code, seed) => answer(db, keys, held.id, code, sampleContent(seed))),
  );
  return { ...held, receipts };
}

type Altered = (share: Uint8Array, place: number, key: EphemeralKey) => Uint8Array;

/** What a holder's browser posts after closing; `altered` is what a program that lies would do with a share. */
export async function sharesRequest(
  db: Database,
  keys: KeyDirectory,
  id: string,
  index: number,
  { secretKey, publicKey }: TallyKeys,
  altered: Altered = (share) => share,
): Promise<{ hash: string; box: string }> {
  const row = waveRow(db, id);
  const reply = await listForHolders(db, keys, row);
  if (!reply.ok) throw new Error(reply.reason);
  const list = readEphemerals(JSON.parse(JSON.stringify(reply.list)));
  const manifest = parseManifest(row.manifest ?? "");
  const manifestHash = row.manifestHash ?? "";
  if (!list || manifest.protocol !== "tandem/v3") throw new Error("the list cannot be read");
  const shares = list.map((key, place) => {
    const { departmentIndex, ephemeral } = key;
    const share = shareOf(ephemeral, secretKey, publicKey, { manifestHash, departmentIndex }, index);
    return altered(share, place, key);
  });
  const bind = { manifestHash, listHash: reply.hash, index };
  return { hash: reply.hash, box: encodeBase64Url(boxShares(shares, bytes(manifest.serverKey), bind)) };
}

/** Gives the shares of one holder. */
export async function giveShares(
  db: Database,
  keys: KeyDirectory,
  { id, holders }: { id: string; holders: readonly Holder[] },
  index: number,
  altered?: Altered,
) {
  const holder = holders[index];
  if (!holder) throw new Error("no such holder");
  const request = await sharesRequest(db, keys, id, index, holder, altered);
  return takeShares(db, keys, waveRow(db, id), request, { accountId: holder.accountId, now: CLOSES });
}
