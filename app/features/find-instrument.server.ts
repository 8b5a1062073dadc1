import { instrumentHash } from "~/ballot/manifest";
import { INSTRUMENTS } from "~/content/instrument/instruments";
import { formerWords, instrumentLanguages, instrumentTexts } from "~/content/instrument/texts";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import type { InstrumentTexts } from "~/content/texts";
import type { Instrument } from "~/domain/instrument";

export function findInstrument(version: string): Instrument {
  const found = INSTRUMENTS.find((instrument) => instrument.version === version);
  if (!found) throw new Error(`there is no instrument version "${version}"`);
  return found;
}

/**
 * By language in which both the instrument and the page around it exist: the hash that a manifest freezes. It covers what
 * is asked: the list of topics only says how results are listed, and waves that are open were frozen without it.
 */
export function instrumentTextHashes(instrument: Instrument): Record<string, string> {
  const { version, items } = instrument;
  const languages = instrumentLanguages(instrument.version).filter((language) =>
    SURVEY_LANGUAGES.some((asked) => asked === language),
  );
  return Object.fromEntries(
    languages.map((language) => [
      language,
      instrumentHash({ version, items }, instrumentTexts(version, language)),
    ]),
  );
}

/** The words that a manifest froze: those of today, or those that were mended since. null: nobody has them any more. */
export function wordsAsFrozen(
  { version, items }: Instrument,
  language: string,
  hash: string | undefined,
): InstrumentTexts | null {
  const known = [instrumentTexts(version, language), formerWords(version, language)];
  return known.find((texts) => texts && instrumentHash({ version, items }, texts) === hash) ?? null;
}
