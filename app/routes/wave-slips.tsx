import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "~/components/page";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return null;
}

export const meta = () => [{ title: "Slips - Tandem" }];

export default function WaveSlips() {
  return <Page title="Slips">{null}</Page>;
}
