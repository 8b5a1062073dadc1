import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "~/components/page";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, []);
  return null;
}

export const meta = () => [{ title: "Accounts - Tandem" }];

export default function Accounts() {
  return <Page title="Accounts">{null}</Page>;
}
