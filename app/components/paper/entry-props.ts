import type { OpenSurvey } from "~/features/survey/show-page.server";

export type PaperEntryProps = {
  assets: { stylesheet: string; script: string };
  path: string;
  survey: OpenSurvey;
  accountName: string;
};
