import { element } from "~/browser/page-elements";
import type { Draft } from "./draft";
import type { SurveyData } from "./survey-data";

/*
 * What carrying a ballot takes is a script of its own: few people need it.
 */

/** The ballot that a ticket carries here, or what is wrong. */
export async function readTicket(survey: SurveyData, text: string): Promise<Draft | string> {
  try {
    return (await import("./carry")).readTicket(survey, text);
  } catch {
    return survey.words.notReached;
  }
}

/** False when the script could not be fetched. */
export async function showTicket(survey: SurveyData, draft: Draft): Promise<boolean> {
  try {
    (await import("./carry")).fillCarry(survey, draft);
    return true;
  } catch {
    element("[data-address]").textContent = survey.words.notReached;
    return false;
  }
}
