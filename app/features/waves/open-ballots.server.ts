import { setImmediate as nextTurn } from "node:timers/promises";
import { type BallotContent, decodeContent } from "~/ballot/ballot-content";
import { receiptOf } from "~/ballot/cast";
import { fillerMac } from "~/ballot/claim-record";
import { isDepartmentIndex } from "~/ballot/manifest";
import { openSealed } from "~/ballot/seal";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { type BallotRow, countBallots, listBallots } from "~db/queries/ballots.server";
import { listClaims } from "~db/queries/claims.server";
import type { KeyOfBallot } from "./close-wave-keys.server";

/** About ten milliseconds of work before others get their turn. */
const BALLOTS_A_SLICE = 8;
const CLAIMS_A_SLICE = 500;
const BEFORE_ALL = Buffer.alloc(0);

export type OpenedBallots = {
  /** By department; in memory only. */
  departments: readonly [BallotContent[], BallotContent[]];
  /** Of the counted ballots, sorted by value. */
  receipts: string[];
  /** Ballots that did not open or do not fit the instrument; they count for nothing. */
  unreadable: number;
  claimed: number;
};

/** Opens every ballot of a wave in memory, in slices that let other work through. One that does not open is left out. */
export async function openBallots(
  db: Database,
  secrets: WaveKeys,
  keyOf: KeyOfBallot,
  items: number,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<OpenedBallots> {
  const opened: OpenedBallots = { departments: [[], []], receipts: [], unreadable: 0, claimed: 0 };
  const total = countBallots(db, secrets.wave);
  let done = 0;
  let last: Buffer = BEFORE_ALL;
  for (;;) {
    const rows = listBallots(db, secrets.wave, last, BALLOTS_A_SLICE);
    for (const row of rows) count(opened, row, openBallot(row, secrets, keyOf, items), secrets);
    done += rows.length;
    onProgress(done, total);
    last = rows.at(-1)?.token ?? last;
    if (rows.length < BALLOTS_A_SLICE) break;
    await nextTurn();
  }
  opened.receipts.sort();
  opened.claimed = await countClaimed(db, secrets);
  return opened;
}

function count(
  opened: OpenedBallots,
  row: BallotRow,
  content: BallotContent | null,
  secrets: WaveKeys,
): void {
  if (!content || !isDepartmentIndex(row.departmentIndex)) {
    opened.unreadable += 1;
    return;
  }
  opened.departments[row.departmentIndex].push(content);
  opened.receipts.push(receiptOf(secrets.manifestHash, row.sealed));
}

function openBallot(
  row: BallotRow,
  secrets: WaveKeys,
  keyOf: KeyOfBallot,
  items: number,
): BallotContent | null {
  const { departmentIndex, sealed } = row;
  if (!isDepartmentIndex(departmentIndex)) return null;
  const context = { manifestHash: secrets.manifestHash, departmentIndex };
  const ballotKey = keyOf(sealed, context);
  const content = ballotKey && openSealed(sealed, ballotKey, context);
  return content && decodeContent(content, items);
}

async function countClaimed(db: Database, { wave, pepper, manifestHash }: WaveKeys): Promise<number> {
  let claimed = 0;
  let last: Buffer = BEFORE_ALL;
  for (;;) {
    const rows = listClaims(db, wave, last, CLAIMS_A_SLICE);
    const taken = rows.filter(
      ({ codeMac, blindedMac }) => !blindedMac.equals(fillerMac(pepper, manifestHash, codeMac)),
    );
    claimed += taken.length;
    last = rows.at(-1)?.codeMac ?? last;
    if (rows.length < CLAIMS_A_SLICE) return claimed;
    await nextTurn();
  }
}
