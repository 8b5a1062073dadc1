import { instrumentHash } from "~/ballot/manifest";
import { instrumentLanguages, instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import type { Instrument } from "~/domain/instrument";

/** What the next wave to open asks. */
export const CURRENT_INSTRUMENT: Instrument = instrumentV1;

const VERSIONS: readonly Instrument[] = [instrumentV1];

export function findInstrument(version: string): Instrument {
  const found = VERSIONS.find((instrument) => instrument.version === version);
  if (!found) throw new Error(`there is no instrument version "${version}"`);
  return found;
}

/** By language in which both the instrument and the page around it exist: the hash that a manifest freezes. */
export function instrumentTextHashes(instrument: Instrument): Record<string, string> {
  const languages = instrumentLanguages(instrument.version).filter((language) =>
    SURVEY_LANGUAGES.includes(language),
  );
  return Object.fromEntries(
    languages.map((language) => [
      language,
      instrumentHash(instrument, instrumentTexts(instrument.version, language)),
    ]),
  );
}
