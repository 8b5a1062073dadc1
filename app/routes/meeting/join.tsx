import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { phonePath } from "~/addresses";
import { MeetingJoin } from "~/components/meeting/join";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { phonePage } from "~/http/meeting-response.server";
import { surveyLanguage } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";

/** For phones that cannot scan: the address is short, the code is typed here. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams
    .get("code")
    ?.toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  if (typed) return redirect(phonePath(typed.slice(0, 20)));
  const language = surveyLanguage(request, SURVEY_LANGUAGES, findOrganisationLanguage(database()));
  return phonePage(renderToStaticMarkup(<MeetingJoin language={language} stylesheet={stylesheet} />), 200);
}
