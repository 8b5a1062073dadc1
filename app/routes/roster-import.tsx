import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "~/components/page";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return null;
}

export const meta = () => [{ title: "Import a roster - Tandem" }];

export default function RosterImport() {
  return <Page title="Import a roster">{null}</Page>;
}
