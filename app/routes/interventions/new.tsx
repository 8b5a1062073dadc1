import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { INTERVENTIONS_PATH, interventionPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { InterventionForm } from "~/components/interventions/form";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { listInterventionChoices } from "~/features/interventions/list-choices.server";
import {
  addCompanyIntervention,
  startedDraft,
} from "~/features/interventions/save-company-intervention.server";
import { readInterventionDraft } from "~/http/intervention-form.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "keep-interventions");
  const from = new URL(request.url).searchParams.get("from");
  return {
    draft: startedDraft(database(), from, new Date()),
    choices: listInterventionChoices(database(), null),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "keep-interventions");
  const draft = readInterventionDraft(await request.formData());
  const by = { accountId: account.id, now: new Date() };
  const saved = addCompanyIntervention(database(), draft, by);
  if (saved.ok) return redirect(`${interventionPath(saved.id)}?done=added`);
  return { draft, errors: saved.reason === "incomplete" ? saved.problems : {} };
}

export const meta = () => [{ title: "An intervention of your own - Tandem" }];

export default function InterventionNew() {
  const { draft, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={INTERVENTIONS_PATH}>Interventions</Link>}
      title="An intervention of your own"
      lead="Write it down so that others can run it. It is suggested beside the catalogue, by the same rules, and everybody who plans here sees it."
    >
      <ErrorSummary errors={result?.errors} />
      <InterventionForm
        draft={result?.draft ?? draft}
        errors={result?.errors ?? {}}
        choices={choices}
        cancel={INTERVENTIONS_PATH}
      />
    </Page>
  );
}
