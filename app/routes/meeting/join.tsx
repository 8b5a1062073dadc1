import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { phonePath } from "~/addresses";
import { MeetingJoin } from "~/components/meeting/join";
import { phoneLanguage, phonePage } from "~/http/meeting-response.server";
import stylesheet from "~/styles/survey.css?url";

/** For phones that cannot scan: the address is short, the code is typed here. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams
    .get("code")
    ?.toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  if (typed) return redirect(phonePath(typed.slice(0, 20)));
  const page = <MeetingJoin language={phoneLanguage(request)} stylesheet={stylesheet} />;
  return phonePage(renderToStaticMarkup(page), 200);
}
