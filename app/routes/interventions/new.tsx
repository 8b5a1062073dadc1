import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { INTERVENTIONS_PATH, interventionPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { InterventionForm } from "~/components/interventions/form";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { database } from "~/database.server";
import { listInterventionChoices } from "~/features/interventions/list-choices.server";
import {
  addCompanyIntervention,
  startedDraft,
} from "~/features/interventions/save-company-intervention.server";
import { readInterventionDraft } from "~/http/intervention-form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "keep-interventions");
  const from = new URL(request.url).searchParams.get("from");
  const language = readerLanguage(request);
  return {
    draft: startedDraft(database(), language, from, new Date()),
    choices: listInterventionChoices(database(), language, null),
    ...pageTexts(request, "interventions"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "keep-interventions");
  const draft = readInterventionDraft(await request.formData());
  const by = { accountId: account.id, now: new Date() };
  const saved = addCompanyIntervention(database(), readerLanguage(request), draft, by);
  if (saved.ok) return redirect(`${interventionPath(saved.id)}?done=added`);
  return { draft, errors: saved.reason === "incomplete" ? saved.problems : {} };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.interventions.form.newDocumentTitle },
];

export default function InterventionNew() {
  const { draft, choices } = useLoaderData<typeof loader>();
  const texts = useTexts("interventions");
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={INTERVENTIONS_PATH}>{texts.list.title}</Link>}
      title={texts.form.newTitle}
      lead={texts.form.newLead}
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
