import { createHash } from "node:crypto";
import { agree } from "~/ballot/agree.server";
import { ephemeralOf } from "~/ballot/committee";
import { openWithShares } from "~/ballot/committee-opening";
import { shareOf } from "~/ballot/committee-share";
import { type CommitteeManifest, committeeKeys } from "~/ballot/manifest";
import { openBox } from "~/ballot/share-box";
import type { ChangedRule } from "~/features/find-changed-rules.server";
import type { KeyDirectory, WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { listShareBoxes, type ShareBoxRow } from "~db/queries/key-holders.server";
import { freezeShareList, nameOfEphemeral, type ShareList } from "./freeze-share-list.server";
import type { OpenBallot, OpenedBallots } from "./open-ballots.server";

/** `holders`: those whose shares do not fit; `ballots`: how many cannot be opened for that. */
type WrongShares = { ok: false; reason: "shares-wrong"; holders: readonly number[]; ballots: number };

type FoundShares =
  | { ok: true; open: OpenBallot; refuse: (opened: OpenedBallots) => WrongShares | null }
  | WrongShares
  | { ok: false; reason: "waiting-for-holders" }
  | { ok: false; reason: "rules-changed"; changed: readonly ChangedRule[] };

/** What an attempt found that opened too little, until other shares come: opening thousands again would find the same. */
const attempts = new Map<string, { with: string; found: WrongShares }>();

/**
 * What opens the ballots of a wave: the server's own key and, where people hold keys, the shares they have given. `leaveOut`:
 * how many ballots somebody has agreed to leave out because shares do not fit.
 */
export async function findShares(
  db: Database,
  keys: KeyDirectory,
  secrets: WaveKeys,
  manifest: CommitteeManifest,
  leaveOut = 0,
): Promise<FoundShares> {
  if (manifest.needed === 0)
    return { ok: true, open: openWith(secrets, manifest, new Map()), refuse: () => null };
  const frozen = await freezeShareList(db, keys, secrets, manifest);
  if (!frozen.ok) return frozen;
  const boxes = listShareBoxes(db, manifest.wave);
  const posted = nameOf(frozen, boxes);
  const before = attempts.get(manifest.wave);
  if (before?.with === posted && before.found.ballots > leaveOut) return before.found;
  const shares = openBoxes(boxes, secrets, frozen);
  if (shares.size < manifest.needed) return { ok: false, reason: "waiting-for-holders" };
  const wrong = new Set<number>();
  return {
    ok: true,
    open: openWith(secrets, manifest, sharesByBallot(shares, frozen), wrong),
    refuse({ unopened, voided, receipts }) {
      attempts.delete(manifest.wave);
      const total = unopened + voided + receipts.length;
      if (unopened === 0 || (unopened <= leaveOut && unopened < total)) return null;
      const holders = [...wrong].sort();
      const found: WrongShares = { ok: false, reason: "shares-wrong", holders, ballots: unopened };
      attempts.set(manifest.wave, { with: posted, found });
      return found;
    },
  };
}

/** The last attempt to count, for the wave's page: what it could not open, and because of whom. */
export function lastWrongShares(waveId: string): { holders: readonly number[]; ballots: number } | null {
  return attempts.get(waveId)?.found ?? null;
}

/** What an attempt is made with. */
function nameOf({ hash }: ShareList, boxes: readonly ShareBoxRow[]): string {
  const name = createHash("sha256").update(hash);
  for (const { position, box } of boxes) name.update(`|${position}|${box.length}|`).update(box);
  return name.digest("hex");
}

/** By holder, in the order of the list. A box that does not open here was not given by this holder for these ballots. */
function openBoxes(
  boxes: readonly ShareBoxRow[],
  { manifestHash, ...secrets }: WaveKeys,
  { hash, list }: ShareList,
): Map<number, readonly Uint8Array[]> {
  const { serverSecret, serverPublic } = serverKeys(secrets);
  const opened = boxes.flatMap(({ position, box }) => {
    const bind = { manifestHash, listHash: hash, index: position };
    const shares = openBox(box, serverSecret, serverPublic, bind);
    return shares?.length === list.length ? [[position, shares] as const] : [];
  });
  return new Map(opened);
}

/** By what a ballot is called in the list. */
function sharesByBallot(
  shares: ReadonlyMap<number, readonly Uint8Array[]>,
  { list }: ShareList,
): ReadonlyMap<string, ReadonlyMap<number, Uint8Array>> {
  return new Map(
    list.map((key, place) => [
      nameOfEphemeral(key),
      new Map(
        [...shares].flatMap(([position, own]) => {
          const share = own[place];
          return share ? [[position, share] as const] : [];
        }),
      ),
    ]),
  );
}

function openWith(
  { manifestHash, ...secrets }: WaveKeys,
  manifest: CommitteeManifest,
  shares: ReadonlyMap<string, ReadonlyMap<number, Uint8Array>>,
  wrong: Set<number> = new Set(),
): OpenBallot {
  const committee = committeeKeys(manifest);
  if (!committee) throw new Error("the manifest of a wave lacks the keys that open its ballots");
  const { serverSecret, serverPublic } = serverKeys(secrets);
  return ({ sealed, departmentIndex, token }) => {
    const context = { manifestHash, departmentIndex, token };
    const ephemeral = ephemeralOf(sealed);
    const server = shareOf(ephemeral, serverSecret, serverPublic, context, "server", agree);
    const holders = shares.get(nameOfEphemeral({ departmentIndex, ephemeral })) ?? new Map();
    const opened = openWithShares(sealed, committee, { server, holders }, context, agree);
    if (opened.ok) return opened.content;
    if (opened.reason === "void" || fitsNobody(opened.holders, holders)) return "voided";
    for (const index of opened.holders) wrong.add(index);
    return "unopened";
  };
}

/** Where not one of several holders' shares fits, it was the respondent's browser that lied: nobody is asked again for it. */
function fitsNobody(wrong: readonly number[], given: ReadonlyMap<number, Uint8Array>): boolean {
  return given.size > 1 && wrong.length === given.size;
}

function serverKeys({ serverSecret, serverPublic }: Pick<WaveKeys, "serverSecret" | "serverPublic">) {
  if (!serverSecret || !serverPublic) throw new Error("the key file of a wave lacks the server's own key");
  return { serverSecret, serverPublic };
}
