import type { WavePath } from "~/addresses";
import type { OpenSurvey } from "~/features/survey/show-page.server";

export type PaperEntryProps = {
  assets: { stylesheet: string; script: string };
  path: WavePath;
  survey: OpenSurvey;
  accountName: string;
};
