import { readFileSync } from "node:fs";
import { ephemeralOf } from "~/ballot/committee";
import { sealForCommittee } from "~/ballot/committee-seal";
import { shareOf } from "~/ballot/committee-share";
import { newTallyKeys, sealContent, unwrapBallotKey } from "~/ballot/seal";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type ReleaseInput } from "~/domain/disclosure/release";
import { everyDimension } from "~/domain/instrument";
import { buildReport } from "~/domain/report/build-report";
import { scoresOf } from "~/domain/report/wave-scores";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";

const levels = {
  dimensions: everyDimension(instrumentV1.dimensions, () => 72),
  mirror: { own: 72, other: 66 },
};
const company = foundCompany(instrumentV1, [12, 12], createRandom(1));
const wave = { respondents: [12, 12], levels: [levels, levels], dontKnow: 0 } as const;
const answers = simulateWave(company, wave, createRandom(2));
const ballots = (index: 0 | 1) => answers[index].map((given) => ({ answers: given, comment: null }));
const closed: ReleaseInput = {
  instrument: instrumentV1,
  manifestHash: "00",
  threshold: 5,
  claimed: 24,
  departments: [
    { name: "Sales", invited: 14, ballots: ballots(0) },
    { name: "Marketing", invited: 14, ballots: ballots(1) },
  ],
};
const { release } = makeRelease(closed);

const tallyKeys = newTallyKeys();
const place = {
  protocol: "tandem/v2",
  manifestHash: "00",
  departmentIndex: 0,
  token: new Uint8Array(32).fill(1),
} as const;
const sealed = sealContent(new Uint8Array(1069), tallyKeys.publicKey, place);
const ballotKey = unwrapBallotKey(sealed, tallyKeys, place);
const holders = [newTallyKeys(), newTallyKeys(), newTallyKeys()];
const holderKeys = holders.map(({ publicKey }) => publicKey);
const committeeKeys = { serverKey: tallyKeys.publicKey, holderKeys, needed: 2 };
const forCommittee = sealForCommittee(new Uint8Array(1069), committeeKeys, place);
const ephemeral = ephemeralOf(forCommittee);
const committee = {
  keys: committeeKeys,
  holders,
  sealed: forCommittee,
  ephemeral,
  shares: {
    server: shareOf(ephemeral, tallyKeys.secretKey, tallyKeys.publicKey, place, "server"),
    holders: new Map(
      holders.map((own, index) => [index, shareOf(ephemeral, own.secretKey, own.publicKey, place, index)]),
    ),
  },
};
const stored = JSON.parse(readFileSync("test/fixtures/ballot/open-wave-v1-server.json", "utf8"));

/** What examples in docstrings call `sample`: a made-up company of 12 + 12 answers, and one sealed ballot. */
export const sample = {
  instrument: instrumentV1,
  levels,
  answers: answers[0],
  closed,
  rules: { threshold: 5, totalFrom: 8, commentsFrom: 10, commentsMinimum: 5 },
  release,
  scores: scoresOf(release),
  report: buildReport([{ waveId: "w1", quarter: "2026-Q1", release }]),
  tallyKeys,
  place,
  sealed,
  ballotKey,
  /** Any two of three holders. */
  committee,
  /** The generator of the group, encoded. */
  element: Uint8Array.from(
    Buffer.from("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76", "hex"),
  ),
  manifest: stored.rows.wave[0].manifest,
};
