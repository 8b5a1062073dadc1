import { encodeBase64Url } from "~/ballot/encoding";
import type { CommitteeManifest } from "~/ballot/manifest";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import { LONGEST_EXTENSION } from "~/domain/extension";
import type { Instrument } from "~/domain/instrument";
import { countPaperBallots } from "~/domain/paper-ballots";
import { instrumentTextHashes } from "~/features/find-instrument.server";
import type { WaveRow } from "~db/queries/waves.server";
import type { OpeningCommittee } from "./open-wave-committee.server";
import { writePromise } from "./write-promise.server";

const FEWEST_SPARES = 3;
const SLIP_SHARE = 0.1;

type ManifestWave = Pick<
  WaveRow,
  "id" | "relationshipId" | "quarter" | "closesAt" | "threshold" | "firstPaper" | "secondPaper"
>;

type ManifestInput = {
  wave: ManifestWave;
  opensAt: Date;
  instrument: Instrument;
  names: readonly [string, string];
  asks: { organisation: string; contact: string | null };
  invited: readonly [number, number];
  issuerKey: Uint8Array;
  serverKey: Uint8Array;
  committee: OpeningCommittee;
  /** Hash of what came of the last survey; null where there is nothing to tell. */
  lastPlan: string | null;
  /** Hash of the salt of the names. */
  nameSalt: string;
  /** Hash over the earlier releases; null where there are none. */
  releases: string | null;
  /** Hash over who left and joined since earlier waves. */
  turnover: string;
  previous: string | null;
  /** Of a survey whose answers are thrown away. */
  test?: true;
};

/** Everything that may not change once a wave is open. */
export function makeManifest(input: ManifestInput): CommitteeManifest {
  const { wave, names, invited, instrument, committee } = input;
  const { holders, needed } = committee;
  const texts = instrumentTextHashes(instrument);
  const promise = SURVEY_LANGUAGES.filter((language) => texts[language] !== undefined).map((language) => [
    language,
    writePromise(language, {
      threshold: wave.threshold,
      holders: holders.map(({ name }) => name),
      needed,
      serverMode: committee.serverMode,
    }),
  ]);
  return {
    protocol: "tandem/v3",
    relationship: wave.relationshipId,
    wave: wave.id,
    quarter: wave.quarter,
    ...(input.test ? { test: true as const } : {}),
    opensAt: input.opensAt.toISOString(),
    closesAt: wave.closesAt.toISOString(),
    latestAt: new Date(+wave.closesAt + LONGEST_EXTENSION).toISOString(),
    departments: [
      { name: names[0], invited: invited[0], ...spareCodes(wave, 0, invited[0]) },
      { name: names[1], invited: invited[1], ...spareCodes(wave, 1, invited[1]) },
    ],
    asks: input.asks,
    issuerKey: encodeBase64Url(input.issuerKey),
    serverKey: encodeBase64Url(input.serverKey),
    holders,
    needed,
    instrument: { version: instrument.version, texts },
    rules: rulesToFreeze(wave.threshold),
    promise: Object.fromEntries(promise),
    afterStart: { lastPlan: input.lastPlan, nameSalt: input.nameSalt },
    releases: input.releases,
    turnover: input.turnover,
    previous: input.previous,
  };
}

/** Spare slips and paper ballots never share a code, so that neither shows that the other was used. */
function spareCodes(wave: ManifestWave, index: number, invited: number): { spare: number; paper: number } {
  const slips = Math.max(FEWEST_SPARES, Math.ceil(invited * SLIP_SHARE));
  const paper = countPaperBallots(index === 0 ? wave.firstPaper : wave.secondPaper, invited);
  return { spare: slips + paper, paper };
}
