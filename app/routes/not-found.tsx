import type { LoaderFunctionArgs } from "@remix-run/node";
import { failureTexts } from "~/content/failure/texts";
import { readerLanguage } from "~/http/page-texts.server";

/** For every address that is none: in our own words, without the address, which may hold a code. */
export function loader({ request }: LoaderFunctionArgs) {
  throw new Response(failureTexts(readerLanguage(request)).texts.page.notFound, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
