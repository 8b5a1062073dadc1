import {
  endOf,
  fingerprint,
  hashOfText,
  type Manifest,
  type PromiseText,
  parseManifest,
} from "~/ballot/manifest";
import { instrumentTexts } from "~/content/instrument/texts";
import { LANGUAGE_NAMES, type Language, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { stretch } from "~/content/pseudo";
import { SURVEY_LANGUAGES, type SurveyTexts, surveyTexts } from "~/content/survey/texts";
import type { InstrumentTexts } from "~/content/texts";
import type { Instrument } from "~/domain/instrument";
import { changedRules } from "~/features/find-changed-rules.server";
import { findInstrument, wordsAsFrozen } from "~/features/find-instrument.server";
import { timeZone, zoneOf } from "~/features/local-time.server";
import { isUnreadable, readManifest } from "~/features/read-manifest.server";
import { type KeyDirectory, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

/** What the page shows while ballots are taken: the same for everybody who reads the same language. */
export type OpenSurvey = {
  manifest: Manifest;
  /** ISO 8601: the manifest's date, or its latest one where the end was put off. */
  closesAt: string;
  fingerprint: string;
  instrument: Instrument;
  language: ShownLanguage;
  /** In which its dates are said, "Europe/Berlin". */
  timeZone: string;
  languages: readonly { language: Language; name: string }[];
  promise: PromiseText;
  texts: SurveyTexts;
  items: InstrumentTexts;
};

export type SurveyState =
  | { kind: "unknown" }
  | { kind: "planned"; opensAt: Date }
  | {
      kind: "open";
      manifestHash: string;
      extended: boolean;
      /** In which its dates were said from the start. */
      timeZone: string;
      languages: readonly Language[];
      readManifest: () => Manifest;
    }
  | { kind: "closed"; closedAt: Date; timeZone: string }
  | { kind: "cancelled" }
  /** Its stored rules are not those it opened with. */
  | { kind: "stopped" };

/** Which page a wave has now; cheap, because it is asked at every visit. */
export function findSurveyState(db: Database, keys: KeyDirectory, waveId: string, now: Date): SurveyState {
  const wave = findWave(db, waveId);
  if (!wave) return { kind: "unknown" };
  const secrets = peekKeyFile(keys, waveId);
  if (secrets && changedRules(db, wave, secrets, now).length > 0) return { kind: "stopped" };
  const { state, manifest, manifestHash, opensAt, closesAt } = wave;
  if (!secrets && !isEnded(wave) && isUnreadable(wave)) return { kind: "stopped" };
  if (state === "cancelled") return { kind: "cancelled" };
  if (state === "planned" || manifest === null || manifestHash === null || now < opensAt)
    return { kind: "planned", opensAt };
  if (state !== "open" || now >= closesAt || secrets?.closedEarlyAt !== undefined)
    return { kind: "closed", closedAt: closesAt, timeZone: zoneOf(wave) };
  const { promise }: Manifest = JSON.parse(manifest);
  const languages = SURVEY_LANGUAGES.filter((language) => promise[language] !== undefined);
  // With the key file the manifest is what this program froze. Without it, it may be made up.
  if (!secrets && !canBeShown(wave)) return { kind: "stopped" };
  const extended = wave.extendedAt !== null;
  return {
    kind: "open",
    manifestHash,
    extended,
    timeZone: zoneOf(wave),
    languages,
    readManifest: () => readChecked(manifest, manifestHash),
  };
}

/** Everything the page of an open wave says. Throws when the words are not those that the manifest froze. */
export function showSurveyPage(
  manifest: Manifest,
  manifestHash: string,
  language: ShownLanguage,
  extended = false,
  zone = timeZone(),
): OpenSurvey {
  const asked = language === PSEUDO_LANGUAGE ? "en" : language;
  const instrument = findInstrument(manifest.instrument.version);
  const frozen = manifest.instrument.texts;
  const promise = manifest.promise[asked];
  const words = wordsAsFrozen(instrument, asked, frozen[asked]);
  if (!promise || !words)
    throw new Error(`the words of instrument ${instrument.version} were changed while a wave is open`);
  return {
    manifest,
    closesAt: endOf(manifest, extended),
    fingerprint: fingerprint(manifestHash),
    instrument,
    language,
    timeZone: zone,
    languages: SURVEY_LANGUAGES.filter((code) => frozen[code] !== undefined).map((code) => ({
      language: code,
      name: LANGUAGE_NAMES[code],
    })),
    // Frozen in the languages that are asked in; stretched only for looking whether it has room.
    promise: language === PSEUDO_LANGUAGE ? stretch(promise) : promise,
    texts: surveyTexts(language).texts,
    items: language === PSEUDO_LANGUAGE ? instrumentTexts(instrument.version, language) : words,
  };
}

function isEnded({ state }: WaveRow): boolean {
  return state === "closed" || state === "cancelled";
}

function canBeShown(wave: WaveRow): boolean {
  const manifest = readManifest(wave);
  const languages = Object.keys(manifest?.promise ?? {}).map((code) =>
    SURVEY_LANGUAGES.find((language) => language === code),
  );
  if (!manifest || languages.length === 0) return false;
  try {
    return languages.every(
      (language) => language && showSurveyPage(manifest, wave.manifestHash ?? "", language),
    );
  } catch {
    return false;
  }
}

function readChecked(json: string, manifestHash: string): Manifest {
  if (hashOfText(json) !== manifestHash) throw new Error("a manifest was changed after opening");
  return parseManifest(json);
}
