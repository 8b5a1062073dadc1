import type { SurveyData } from "~/browser/survey/survey-data";
import type { Batch } from "./batch";
import type { EntryData, Session } from "./entry-data";

/** Two people's work at one computer, from "Begin" until the batch has arrived. */
export type Entry = { survey: SurveyData; data: EntryData; batch: Batch; session: Session; busy: boolean };
