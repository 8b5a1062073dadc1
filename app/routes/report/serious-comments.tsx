import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { SeriousComments } from "~/components/report/serious-comments";
import { pageTexts } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "read-method");
  return pageTexts(request, "seriousComments");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.seriousComments.documentTitle },
];

export default SeriousComments;
