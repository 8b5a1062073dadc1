import { encodeBase64Url } from "~/ballot/encoding";
import type { Manifest, PromiseText } from "~/ballot/manifest";
import type { Language } from "~/content/language";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import type { Instrument } from "~/domain/instrument";
import { instrumentTextHashes } from "~/features/find-instrument.server";
import type { WaveRow } from "~db/queries/waves.server";

const FEWEST_SPARES = 3;
const SLIP_SHARE = 0.1;
const PAPER_SHARE = 0.2;

type ManifestInput = {
  wave: Pick<WaveRow, "id" | "relationshipId" | "quarter" | "closesAt" | "threshold">;
  opensAt: Date;
  instrument: Instrument;
  names: readonly [string, string];
  invited: readonly [number, number];
  issuerKey: Uint8Array;
  tallyKey: Uint8Array;
  /** The trustee in words; null where the server holds the key. */
  tallyHolder: string | null;
  previous: string | null;
};

/** Everything that may not change once a wave is open. */
export function makeManifest(input: ManifestInput): Manifest {
  const { wave, names, invited, instrument } = input;
  const texts = instrumentTextHashes(instrument);
  const promise = SURVEY_LANGUAGES.filter((language) => texts[language] !== undefined).map((language) => [
    language,
    promiseText(language, input),
  ]);
  return {
    protocol: "tandem/v2",
    relationship: wave.relationshipId,
    wave: wave.id,
    quarter: wave.quarter,
    opensAt: input.opensAt.toISOString(),
    closesAt: wave.closesAt.toISOString(),
    departments: [
      { name: names[0], invited: invited[0], ...spareCodes(invited[0]) },
      { name: names[1], invited: invited[1], ...spareCodes(invited[1]) },
    ],
    issuerKey: encodeBase64Url(input.issuerKey),
    tallyKey: encodeBase64Url(input.tallyKey),
    ...(input.tallyHolder === null
      ? { tally: "server" }
      : { tally: "trustee", tallyHolder: input.tallyHolder }),
    instrument: { version: instrument.version, texts },
    rules: rulesToFreeze(wave.threshold),
    promise: Object.fromEntries(promise),
    previous: input.previous,
  };
}

/** Spare slips and paper ballots never share a code, so that neither shows that the other was used. */
function spareCodes(invited: number): { spare: number; paper: number } {
  const slips = Math.max(FEWEST_SPARES, Math.ceil(invited * SLIP_SHARE));
  const paper = Math.max(FEWEST_SPARES, Math.ceil(invited * PAPER_SHARE));
  return { spare: slips + paper, paper };
}

/** Where a trustee holds the key, three sentences differ; none may promise more than that mode keeps. */
function promiseText(language: Language, { wave, tallyHolder }: ManifestInput): PromiseText {
  const { start } = surveyTexts(language).texts;
  const { whoSees, kept, honest, honestWithServer, honestWithTrustee, cannotPrevent, paperBallots } = start;
  const holder = { holder: tallyHolder ?? "" };
  const [whileOpen = "", afterClosing = "", never = ""] = kept;
  return {
    whoSees,
    kept: [whileOpen, tallyHolder === null ? afterClosing : fill(start.keptWithTrustee, holder), never],
    honest: tallyHolder === null ? `${honest} ${honestWithServer}` : fill(honestWithTrustee, holder),
    threshold: fill(start.threshold, { threshold: wave.threshold }),
    cannotPrevent,
    paperBallots,
  };
}
