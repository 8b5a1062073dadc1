import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signedOut } from "~/http/session.server";

export function loader() {
  return redirect("/");
}

export function action({ request }: ActionFunctionArgs) {
  return signedOut(request);
}
