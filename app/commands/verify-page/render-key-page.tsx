import { renderToStaticMarkup } from "react-dom/server";
import { OfflinePage } from "~/components/tally/offline-page";
import { Texts } from "~/components/texts";
import type { ShownLanguage } from "~/content/language";
import { holderTexts } from "~/content/tally/holder/texts";
import { findPageTexts } from "~/features/find-page-texts.server";
import { readOfflineParts } from "~/features/tally/read-offline-parts.server";

/** The page that key holders save, as this release makes it: to the byte what an unaltered server gives away. */
export function renderKeyPage(language: ShownLanguage): string {
  const words = holderTexts(language).texts.script;
  const page = <OfflinePage parts={readOfflineParts()} words={words} />;
  return `<!doctype html>${renderToStaticMarkup(<Texts {...findPageTexts(language, ["holder"])}>{page}</Texts>)}`;
}
