import { inLanguage, type Language, languageOf, PSEUDO_LANGUAGE } from "~/content/language";
import { stretch } from "~/content/pseudo";
import { dimensionText, type InstrumentTexts, type SectionText } from "~/content/texts";
import type { DimensionId } from "~/domain/instrument";
import { FORMER_WORDS } from "./former-words";
import { CURRENT_INSTRUMENT, INSTRUMENTS, type InstrumentVersion } from "./instruments";
import { instrumentV1De } from "./v1/de";
import { instrumentV1En } from "./v1/en";
import { instrumentV1Es } from "./v1/es";
import { instrumentV1Fr } from "./v1/fr";
import { instrumentV2De } from "./v2/de";
import { instrumentV2En } from "./v2/en";
import { instrumentV2Es } from "./v2/es";
import { instrumentV2Fr } from "./v2/fr";
import { instrumentV2AnyPairDe } from "./v2-any-pair/de";
import { instrumentV2AnyPairEn } from "./v2-any-pair/en";
import { instrumentV2AnyPairEs } from "./v2-any-pair/es";
import { instrumentV2AnyPairFr } from "./v2-any-pair/fr";

const TEXTS: Readonly<Record<InstrumentVersion, Readonly<Record<Language, InstrumentTexts>>>> = {
  v1: { en: instrumentV1En, de: instrumentV1De, fr: instrumentV1Fr, es: instrumentV1Es },
  "v2-any-pair": {
    en: instrumentV2AnyPairEn,
    de: instrumentV2AnyPairDe,
    fr: instrumentV2AnyPairFr,
    es: instrumentV2AnyPairEs,
  },
  v2: { en: instrumentV2En, de: instrumentV2De, fr: instrumentV2Fr, es: instrumentV2Es },
};

/** Languages an instrument version exists in, English first. */
export function instrumentLanguages(version: string): readonly string[] {
  return Object.keys(textsOf(version));
}

/**
 * The words of an instrument version; English where the language is not translated. "de-AT" finds "de". The
 * pseudo-language is for pages only: what a manifest freezes is hashed in the languages above.
 */
export function instrumentTexts(version: string, language: string): InstrumentTexts {
  const texts = inLanguage(textsOf(version), language);
  return languageOf(language) === PSEUDO_LANGUAGE ? stretched(version, texts) : texts;
}

/** What a version was worded before its words were mended; null where they never were. */
export function formerWords(version: string, language: string): InstrumentTexts | null {
  const known: Readonly<Record<string, Readonly<Partial<Record<Language, InstrumentTexts>>> | undefined>> =
    FORMER_WORDS;
  const spoken = languageOf(language);
  return spoken && spoken !== PSEUDO_LANGUAGE ? (known[version]?.[spoken] ?? null) : null;
}

const STRETCHED = new Map<string, InstrumentTexts>();

function stretched(version: string, english: InstrumentTexts): InstrumentTexts {
  const found = STRETCHED.get(version) ?? { ...stretch(english), language: PSEUDO_LANGUAGE };
  STRETCHED.set(version, found);
  return found;
}

/** The words of a dimension as the newest instrument that asks about it has them. */
export function newestDimensionText(dimension: DimensionId, language: string): SectionText {
  const asking = INSTRUMENTS.findLast(({ dimensions }) => dimensions.includes(dimension));
  return dimensionText(instrumentTexts((asking ?? CURRENT_INSTRUMENT).version, language), dimension);
}

function textsOf(version: string): Readonly<Record<Language, InstrumentTexts>> {
  const known: Readonly<Record<string, Readonly<Record<Language, InstrumentTexts>>>> = TEXTS;
  const texts = known[version];
  if (texts === undefined) throw new Error(`there are no texts for instrument version "${version}"`);
  return texts;
}
