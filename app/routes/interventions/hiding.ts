import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { interventionPath } from "~/addresses";
import { database } from "~/database.server";
import { hideIntervention, showInterventionAgain } from "~/features/interventions/hide-intervention.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "keep-interventions");
  return redirect(interventionPath(params.intervention ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "keep-interventions");
  const id = params.intervention ?? "";
  const hide = (await request.formData()).get("intent") === "hide";
  const by = { accountId: account.id, now: new Date() };
  const known = hide ? hideIntervention(database(), id, by) : showInterventionAgain(database(), id, by);
  if (!known) throw notFound();
  return redirect(`${interventionPath(id)}?done=${hide ? "hidden" : "shown"}`);
}
