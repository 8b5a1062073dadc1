import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return redirect(`/r/${params.relationship}/waves/${params.wave}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireAccount(request, ["hr"]);
  return redirect(`/r/${params.relationship}/waves/${params.wave}`);
}
