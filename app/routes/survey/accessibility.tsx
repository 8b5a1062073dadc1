import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { AccessibilityStatement } from "~/components/survey/accessibility";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { findDataProtectionContact } from "~/features/company/find-relationship.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { surveyLanguage, surveyPageResponse } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";

/** Open to everybody: nobody needs an account, or a survey that is open, to know what does not work for them. */
export function loader({ request }: LoaderFunctionArgs) {
  const language = surveyLanguage(request, SURVEY_LANGUAGES, findOrganisationLanguage(database()));
  const contact = findDataProtectionContact(database());
  return surveyPageResponse(request, JSON.stringify(["accessibility", language, contact]), 200, () =>
    renderToStaticMarkup(
      <AccessibilityStatement assets={{ stylesheet, script: null }} language={language} contact={contact} />,
    ),
  );
}
