import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "~/components/page";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return null;
}

export const meta = () => [{ title: "Cancel the wave - Tandem" }];

export default function WaveCancellation() {
  return <Page title="Cancel the wave">{null}</Page>;
}
