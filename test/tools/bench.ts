import { performance } from "node:perf_hooks";
import { x25519 } from "@noble/curves/ed25519.js";
import { agree } from "~/ballot/agree.server";
import { ephemeralOf } from "~/ballot/committee";
import { openWithShares } from "~/ballot/committee-opening";
import { sealForCommittee } from "~/ballot/committee-seal";
import { shareOf } from "~/ballot/committee-share";
import { poprfInfo } from "~/ballot/manifest";
import { blindToken, newIssuerKeys } from "~/ballot/token";
import { issueToken, tokenOutput } from "~/ballot/token.server";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease } from "~/domain/disclosure/release";
import type { Answers } from "~/domain/instrument";
import { buildReport } from "~/domain/report/build-report";
import { createRandom } from "~/domain/statistics/random";
import { committeeOf, sharesOf } from "../ballot/committee-wave";

const BALLOTS = 20_000;
/** Enough that nothing is measured before it is compiled. */
const AT_ONCE = 50;

/**
 * `npm run bench`: what takes time, as a ratio to a floor measured in the same run, so that a slow or busy machine
 * shows in both. The floor of scoring is one pass over the same answers; that of the protocol one point evaluation, or one key
 * agreement of X25519.
 */
const ROUNDS = 7;

function median(task: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function report(name: string, milliseconds: number, floor: number, floorName: string): void {
  const ratio = (milliseconds / floor).toFixed(1);
  console.log(
    `${name.padEnd(44)} ${milliseconds.toFixed(2).padStart(9)} ms   ${ratio.padStart(8)} x ${floorName}`,
  );
}

const random = createRandom(1);

function answersOf(people: number): { answers: Answers; comment: null }[] {
  const options = [1, 2, 3, 4, 5, null] as const;
  return Array.from({ length: people }, () => ({
    answers: instrumentV1.items.map(() => options[random.integer(6)] ?? null),
    comment: null,
  }));
}

function onePass(departments: readonly { answers: Answers }[][]): number {
  let sum = 0;
  for (const department of departments) {
    for (const { answers } of department) for (const answer of answers) sum += answer ?? 0;
  }
  return sum;
}

function release(ballots: readonly [ReturnType<typeof answersOf>, ReturnType<typeof answersOf>]) {
  const department = (name: string, index: 0 | 1) => ({
    name,
    invited: Math.ceil(ballots[index].length * 1.2),
    ballots: ballots[index],
  });
  return makeRelease({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "00",
    claimed: ballots[0].length + ballots[1].length,
    departments: [department("Sales", 0), department("Marketing", 1)],
  }).release;
}

for (const people of [200, 2_000, 10_000]) {
  const ballots = [answersOf(people), answersOf(people)] as const;
  const floor = median(() => onePass([ballots[0], ballots[1]]));
  const name = `release of ${people} + ${people} respondents`;
  report(
    name,
    median(() => release(ballots)),
    floor,
    "one pass over the answers",
  );
}

const frozen = release([answersOf(24), answersOf(14)]);
const waves = Array.from({ length: 40 }, (_, index) => ({
  waveId: String(index),
  quarter: `${index}`,
  release: frozen,
}));
const reading = median(() => buildReport(waves.slice(-1)));
report("report of one wave", reading, reading, "itself");
report(
  "report with 40 waves of history",
  median(() => buildReport(waves)),
  reading,
  "the report of one wave",
);

const { publicKey, secretKey } = newIssuerKeys();
const info = poprfInfo("00", 0);
const { token, blinded } = blindToken(publicKey, info);
const evaluation = median(() => tokenOutput(secretKey, info, token));
report("checking a token when a ballot is cast", evaluation, evaluation, "itself");
report(
  "issuing a token with its proof",
  median(() => issueToken(secretKey, info, blinded)),
  evaluation,
  "a check",
);

const committee = committeeOf({ holders: 3, needed: 2 });
const place = { manifestHash: "00", departmentIndex: 0, token: new Uint8Array(32) } as const;
const sealed = sealForCommittee(new Uint8Array(1069), committee.keys, place);
const [holder = committee.server] = committee.holders;
const ephemeral = ephemeralOf(sealed);
const shares = sharesOf(committee, sealed, place, [0, 2]);
const each = (task: () => unknown) => median(() => Array.from({ length: AT_ONCE }, task)) / AT_ONCE;
const agreement = each(() => x25519.getSharedSecret(holder.secretKey, committee.keys.serverKey));
const share = each(() => shareOf(ephemeral, holder.secretKey, holder.publicKey, place, 0));
report("one holder's share in the browser", share, agreement, "an agreement in the browser");
report(
  `${BALLOTS} shares by one core without the browser's own`,
  share * BALLOTS,
  agreement * BALLOTS,
  "as many agreements",
);
const ownAgreement = each(() => agree(holder.secretKey, committee.keys.serverKey));
const opening = each(() => openWithShares(sealed, committee.keys, shares, place, agree));
report("opening a ballot with two of three", opening, ownAgreement, "an agreement by the server");
report(`opening ${BALLOTS} ballots`, opening * BALLOTS, ownAgreement * BALLOTS, "as many agreements");
