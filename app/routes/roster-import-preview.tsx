import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "~/components/page";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return null;
}

export const meta = () => [{ title: "Check the roster - Tandem" }];

export default function RosterImportPreview() {
  return <Page title="Check the roster">{null}</Page>;
}
