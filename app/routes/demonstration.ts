import { redirect } from "@remix-run/node";

export function action() {
  return redirect("/");
}
