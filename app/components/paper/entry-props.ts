import type { WavePath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import type { Fallback } from "~/components/texts";
import type { PaperEntryScriptTexts } from "~/content/paper/entry/texts";
import type { OpenSurvey } from "~/features/survey/show-page.server";

export type PaperEntryProps = {
  assets: DocumentAssets;
  path: WavePath;
  /** What a reader is told whose language the page does not have yet. */
  fallback: Fallback | null;
  /** In the language that was chosen for the statements. */
  survey: OpenSurvey;
  accountName: string;
  /** What the script says. */
  words: PaperEntryScriptTexts;
};
