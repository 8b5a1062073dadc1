import { setImmediate as nextTurn } from "node:timers/promises";
import { type BallotContent, decodeContent } from "~/ballot/ballot-content";
import { receiptOf } from "~/ballot/cast";
import { castMacOf } from "~/ballot/cast-check.server";
import { fillerMac, isClaimedMac } from "~/ballot/claim-record";
import { type DepartmentIndex, isDepartmentIndex, type Protocol } from "~/ballot/manifest";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { type BallotRow, countBallots, listBallots } from "~db/queries/ballots.server";
import { listClaims } from "~db/queries/claims.server";

/** About twenty milliseconds of work before others get their turn. */
const BALLOTS_A_SLICE = 8;
const CLAIMS_A_SLICE = 500;
const BEFORE_ALL = Buffer.alloc(0);

export type OpenedBallots = {
  /** By department; in memory only. */
  departments: readonly [BallotContent[], BallotContent[]];
  /** Of the counted ballots, sorted by value. */
  receipts: string[];
  /** Ballots that count for nothing whether or not their key is there: never cast with an issued token, copies, and what no honest browser seals. */
  voided: number;
  /** Ballots whose own key was not there or is another one. */
  unopened: number;
  claimed: number;
};

/** A sealed ballot with the token of its row. */
type SealedBallot = { sealed: Uint8Array; departmentIndex: DepartmentIndex; token: Uint8Array };
/** Its content; `voided` where nobody's key would open it, `unopened` where the keys at hand do not. */
export type OpenBallot = (ballot: SealedBallot) => Uint8Array | "voided" | "unopened";

/** What a wave's ballots look like, as its manifest says. */
type BallotForm = { protocol: Protocol; items: number };

type Verdict = { kind: "counted"; content: BallotContent } | { kind: "voided" } | { kind: "unopened" };

/**
 * Opens every ballot of a wave in memory, in slices that let other work through, each for the token in its own row: a copy
 * under another token is void, and so is what was never cast: the keys that seal are public, the key of the MAC is not.
 */
export async function openBallots(
  db: Database,
  secrets: WaveKeys,
  open: OpenBallot,
  form: BallotForm,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<OpenedBallots> {
  const opened: OpenedBallots = { departments: [[], []], receipts: [], voided: 0, unopened: 0, claimed: 0 };
  const total = countBallots(db, secrets.wave);
  let done = 0;
  let last: Buffer = BEFORE_ALL;
  for (;;) {
    const rows = listBallots(db, secrets.wave, last, BALLOTS_A_SLICE);
    for (const row of rows) count(opened, row, openBallot(row, secrets, open, form), secrets);
    done += rows.length;
    onProgress(done, total);
    last = rows.at(-1)?.token ?? last;
    if (rows.length < BALLOTS_A_SLICE) break;
    await nextTurn();
  }
  opened.receipts.sort();
  opened.claimed = await countClaimed(db, secrets, form);
  return opened;
}

function count(opened: OpenedBallots, row: BallotRow, verdict: Verdict, secrets: WaveKeys): void {
  if (verdict.kind !== "counted" || !isDepartmentIndex(row.departmentIndex)) {
    opened[verdict.kind === "unopened" ? "unopened" : "voided"] += 1;
    return;
  }
  opened.departments[row.departmentIndex].push(verdict.content);
  opened.receipts.push(receiptOf(secrets.manifestHash, row.sealed));
}

function openBallot(
  row: BallotRow,
  secrets: WaveKeys,
  open: OpenBallot,
  { protocol, items }: BallotForm,
): Verdict {
  const { departmentIndex, sealed, token } = row;
  // Nobody is asked about these: whoever writes into the database must not keep a wave from closing.
  if (!isDepartmentIndex(departmentIndex) || (protocol !== "tandem/v1" && !wasCast(row, secrets)))
    return { kind: "voided" };
  const bytes = open({ sealed, departmentIndex, token });
  if (typeof bytes === "string") return { kind: bytes };
  const content = decodeContent(bytes, items);
  return content ? { kind: "counted", content } : { kind: "voided" };
}

/** Whether somebody with a token of the wave cast this very ballot. */
export function wasCast(
  { token, sealed, mac, departmentIndex }: BallotRow,
  { issuerSecret, manifestHash }: WaveKeys,
): boolean {
  if (!mac || !isDepartmentIndex(departmentIndex)) return false;
  return mac.equals(castMacOf(issuerSecret, manifestHash, { token, departmentIndex, sealed }));
}

/** What is neither unused nor marked by a claim counts as unused: somebody wrote it there. */
async function countClaimed(
  db: Database,
  { wave, pepper, manifestHash }: WaveKeys,
  { protocol }: BallotForm,
): Promise<number> {
  let claimed = 0;
  let last: Buffer = BEFORE_ALL;
  for (;;) {
    const rows = listClaims(db, wave, last, CLAIMS_A_SLICE);
    const taken = rows.filter(({ codeMac, blindedMac }) =>
      protocol === "tandem/v3"
        ? isClaimedMac(pepper, manifestHash, codeMac, blindedMac)
        : !blindedMac.equals(fillerMac(pepper, manifestHash, codeMac)),
    );
    claimed += taken.length;
    last = rows.at(-1)?.codeMac ?? last;
    if (rows.length < CLAIMS_A_SLICE) return claimed;
    await nextTurn();
  }
}
