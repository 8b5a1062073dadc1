import { readPublicKey } from "~/ballot/committee-key";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import { formatInstant, formatLongDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { holderDeadline } from "~/domain/holder-deadline";
import { findReplacedHolder } from "~/features/find-replaced-holder.server";
import { zoneOf } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import type { AccountRow } from "~db/queries/accounts/accounts.server";
import { type HolderRow, listHoldersWithAccounts, listPostedShares } from "~db/queries/key-holders.server";
import type { WaveRow } from "~db/queries/waves.server";
import { couldOpenInside, isOutside } from "./appoint-holders.server";
import { lastWrongShares } from "./close-wave-shares.server";

type DescribedHolder = {
  index: number;
  /** As respondents read it. */
  name: string;
  /** The name of the account; null where nobody is appointed. */
  person: string | null;
  outside: boolean;
  key: { fingerprint: string; made: string | null } | null;
  /** By the audit trail another account has made this key than the one that stands with it. */
  replaced: boolean;
  share: "awaited" | "given" | "wrong";
  /** When it was given. */
  given: string | null;
  /** How many ballots the shares that came last do not fit. */
  misfits: number | null;
};

/** Who holds the keys of a wave and what each has done; null for waves that opened before there were key holders. */
export function describeCommittee(db: Database, wave: WaveRow, language: ShownLanguage) {
  if (wave.needed === null) return null;
  const { needed } = wave;
  const rows = listHoldersWithAccounts(db, wave.id);
  const blamed = lastWrongShares(wave.id)?.holders ?? [];
  const posted = new Map(listPostedShares(db, wave.id).map(({ position, postedAt }) => [position, postedAt]));
  const outside = rows.map(({ holder, account }) =>
    // What was promised when the wave opened does not change with somebody's role.
    wave.state === "planned" ? isOutside(holder, account) : holder.outside,
  );
  const serverMode = couldOpenInside(needed, outside);
  return {
    needed,
    given: posted.size,
    /** By when the holders are asked to come. */
    comeBy: formatLongDay(language, holderDeadline(wave.closesAt), zoneOf(wave)),
    holders: rows.map(({ holder, account }, place) =>
      describeHolder(wave, holder, {
        replaced: isReplaced(db, holder),
        account,
        outside: outside[place] === true,
        postedAt: posted.get(holder.position) ?? null,
        blamed: blamed.includes(holder.position),
        language,
      }),
    ),
    everyQuorumOutside: !serverMode,
    serverMode,
  };
}

type Around = {
  account: AccountRow | null;
  replaced: boolean;
  outside: boolean;
  postedAt: Date | null;
  /** By the last attempt to count. */
  blamed: boolean;
  language: ShownLanguage;
};

function describeHolder(
  wave: WaveRow,
  { position, name, publicKey, keyTriedAt, misfits }: HolderRow,
  { account, replaced, outside, postedAt, blamed, language }: Around,
): DescribedHolder {
  const key = readPublicKey(publicKey);
  return {
    index: position,
    name,
    person: account?.name ?? null,
    outside,
    key: key && {
      fingerprint: tallyKeyFingerprint(wave.id, key),
      made: keyTriedAt && formatInstant(language, keyTriedAt),
    },
    replaced,
    share: shareState(misfits, postedAt, blamed),
    given: postedAt && formatInstant(language, postedAt),
    misfits,
  };
}

function isReplaced(db: Database, holder: HolderRow): boolean {
  const key = readPublicKey(holder.publicKey);
  return key !== null && findReplacedHolder(db, holder, key).replaced;
}

/** A few misfits may be lies of respondents; only an attempt to count tells whether they keep a ballot from opening. */
function shareState(
  misfits: number | null,
  postedAt: Date | null,
  blamed: boolean,
): DescribedHolder["share"] {
  if (blamed || (misfits !== null && postedAt === null)) return "wrong";
  return postedAt ? "given" : "awaited";
}

/** Takes no more ballots and cannot go on without those who hold its keys. */
export function waitsForHolders({ state, needed, endedBecause }: WaveRow): boolean {
  return state === "closing" && endedBecause === null && needed !== null && needed > 0;
}
