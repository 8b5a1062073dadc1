import type { WavePath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import type { PaperEntryScriptTexts } from "~/content/paper/entry/texts";
import type { OpenSurvey } from "~/features/survey/show-page.server";

export type PaperEntryProps = {
  assets: DocumentAssets;
  path: WavePath;
  /** In the language that was chosen for the statements. */
  survey: OpenSurvey;
  accountName: string;
  /** What the script says. */
  words: PaperEntryScriptTexts;
};
