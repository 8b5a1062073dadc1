import { CONTENT_BYTES } from "~/ballot/ballot-content";
import { type CommitteeKeys, ephemeralOf } from "~/ballot/committee";
import { openWithShares } from "~/ballot/committee-opening";
import { sealForCommittee } from "~/ballot/committee-seal";
import { shareOf } from "~/ballot/committee-share";
import type { EphemeralList } from "~/ballot/ephemeral-list";
import { hashOfText } from "~/ballot/manifest";
import { newTallyKeys, type TallyKeys } from "~/ballot/seal";

const SHEETS = 12;
const TOKEN = new Uint8Array(16);
/** The reader's place among the holders. */
const OWN = 0;

/** A survey that exists in this page only: made-up sheets, and the keys of everybody but the reader. */
export type PracticeSurvey = {
  manifestHash: string;
  list: EphemeralList;
  /** How many open with the server's key and these shares of the reader; with those of as many others as are needed, or without. */
  opened: (shares: readonly Uint8Array[], withOthers: boolean) => number;
};

export function makePracticeSurvey(publicKey: Uint8Array, holders: number, needed: number): PracticeSurvey {
  const server = newTallyKeys();
  const others = Array.from({ length: holders - 1 }, newTallyKeys);
  const holderKeys = [publicKey, ...others.map((keys) => keys.publicKey)];
  const committee: CommitteeKeys = { serverKey: server.publicKey, holderKeys, needed };
  const manifestHash = hashOfText("practice");
  const place = { manifestHash, departmentIndex: 0, token: TOKEN } as const;
  const sheets = Array.from({ length: SHEETS }, () =>
    sealForCommittee(new Uint8Array(CONTENT_BYTES), committee, place),
  );
  const share = (sheet: Uint8Array, { secretKey, publicKey: own }: TallyKeys, index: number | "server") =>
    shareOf(ephemeralOf(sheet), secretKey, own, place, index);
  return {
    manifestHash,
    list: sheets.map((sheet) => ({ departmentIndex: 0, ephemeral: ephemeralOf(sheet) })),
    opened: (shares, withOthers) =>
      sheets.filter((sheet, at) => {
        const own = shares[at];
        const coming = withOthers ? others.slice(0, needed - 1) : [];
        const given = new Map(coming.map((keys, other) => [other + 1, share(sheet, keys, other + 1)]));
        if (own) given.set(OWN, own);
        return openWithShares(
          sheet,
          committee,
          { server: share(sheet, server, "server"), holders: given },
          place,
        ).ok;
      }).length,
  };
}
