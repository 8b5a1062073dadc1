import { redirect } from "@remix-run/node";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findFirstRun } from "~/features/home/find-first-run.server";

/** Before the set-up nobody has an account to sign in with. */
export function onlyOnceSetUp(): void {
  if (findFirstRun(database(), configuration().keys).state !== "set-up") throw redirect("/");
}
