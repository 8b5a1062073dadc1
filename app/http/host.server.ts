import { homeTexts } from "~/content/home/texts";
import { languageAccepted } from "~/content/language";
import { fill } from "~/content/translated";

const IP_LITERAL = /^(\d+\.){3}\d+$|^\[/;
/** Made for strangers, and without a cookie. */
const SURVEY = /^\/s\//;

/**
 * Until Tandem is set up, its first page lets everybody into the demonstration. A website whose name is made to point
 * to this machine could do that in a visitor's browser and read what it gets, so until then only names are answered that
 * no foreign website can have: the configured one, addresses in numbers, localhost, and names without a dot.
 * Afterwards nothing is open without an account, whose cookie a browser sends to the name that set it only, and people
 * may reach Tandem at any name that leads to it.
 */
export function refuseHost(request: Request, publicUrl: string | null): Response | null {
  if (SURVEY.test(new URL(request.url).pathname)) return null;
  const name = hostname(request.url);
  const own = publicUrl !== null && name === hostname(publicUrl);
  if (own || IP_LITERAL.test(name) || !name.includes(".") || name.endsWith(".localhost")) return null;
  const problems = homeTexts(languageAccepted(request.headers.get("Accept-Language")) ?? "en").texts
    .hostProblems;
  const sentence = publicUrl === null ? problems.noPublicUrl : fill(problems.otherName, { publicUrl });
  return new Response(sentence, {
    status: 421,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** A Host that looks like one and is none, such as an address whose numbers are too large. */
export function refuseUnreadable(request: Request): Response | null {
  return URL.canParse(request.url) ? null : sayUnreadable();
}

/** In English: there may be no request whose language could be asked. */
export function sayUnreadable(): Response {
  return new Response(homeTexts("en").texts.hostProblems.unreadable, {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** A dot at the end says only that a name is complete. */
function hostname(url: string): string {
  return new URL(url).hostname.replace(/\.$/, "");
}
