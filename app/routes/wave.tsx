import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "~/components/page";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return null;
}

export const meta = () => [{ title: "Wave - Tandem" }];

export default function WavePage() {
  return <Page title="Wave">{null}</Page>;
}
