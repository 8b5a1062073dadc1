import type { InstrumentTexts } from "~/content/texts";
import { instrumentV1De } from "./v1/de";
import { instrumentV1En } from "./v1/en";
import { instrumentV1Es } from "./v1/es";
import { instrumentV1Fr } from "./v1/fr";

const TEXTS: Readonly<Record<string, readonly InstrumentTexts[]>> = {
  v1: [instrumentV1En, instrumentV1De, instrumentV1Fr, instrumentV1Es],
};

/** Languages an instrument version exists in, English first. */
export function instrumentLanguages(version: string): readonly string[] {
  return textsOf(version).map((texts) => texts.language);
}

/** The words of an instrument version; English where the language is not translated. "de-AT" finds "de". */
export function instrumentTexts(version: string, language: string): InstrumentTexts {
  const [primary] = language.toLowerCase().split("-");
  const versions = textsOf(version);
  return versions.find((texts) => texts.language === primary) ?? versions[0]!;
}

function textsOf(version: string): readonly InstrumentTexts[] {
  const texts = TEXTS[version];
  if (texts === undefined) throw new Error(`there are no texts for instrument version "${version}"`);
  return texts;
}
