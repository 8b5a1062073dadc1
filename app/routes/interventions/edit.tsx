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
import { InterventionRemoval } from "~/components/interventions/removal";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { database } from "~/database.server";
import { listInterventionChoices } from "~/features/interventions/list-choices.server";
import {
  changeCompanyIntervention,
  editedDraft,
  removeCompanyIntervention,
} from "~/features/interventions/save-company-intervention.server";
import { showIntervention } from "~/features/interventions/show-intervention.server";
import { readInterventionDraft, readSeen } from "~/http/intervention-form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "keep-interventions");
  const id = params.intervention ?? "";
  const language = readerLanguage(request);
  const edited = editedDraft(database(), id);
  const shown = showIntervention(database(), language, id);
  if (!edited || !shown) throw notFound();
  const { planned, hidden } = shown;
  const choices = listInterventionChoices(database(), language, id);
  return { id, ...edited, planned, hidden, choices, ...pageTexts(request, "interventions") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "keep-interventions");
  const id = params.intervention ?? "";
  const form = await request.formData();
  const language = readerLanguage(request);
  const by = { accountId: account.id, now: new Date() };
  if (form.get("intent") === "remove") {
    const removed = removeCompanyIntervention(database(), id, by);
    if (removed.ok) return redirect(`${INTERVENTIONS_PATH}?done=deleted`);
    if (removed.reason === "not-own") throw notFound();
    return {
      draft: null,
      seen: null,
      filling: "",
      errors: { "": interventionsTexts(language).texts.problems.stillPlanned },
    };
  }
  const draft = readInterventionDraft(form);
  const seen = readSeen(form);
  const saved = changeCompanyIntervention(database(), language, id, draft, { ...by, seen });
  if (saved.ok) return redirect(`${interventionPath(id)}?done=changed`);
  if (saved.reason === "not-own") throw notFound();
  if (saved.reason === "changed-meanwhile")
    return { draft: saved.draft, seen: null, filling: String(+by.now), errors: saved.problems };
  return { draft, seen, filling: "", errors: saved.problems };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.interventions.form.changeDocumentTitle },
];

export default function InterventionEdit() {
  const { id, name, draft, seen, planned, hidden, choices } = useLoaderData<typeof loader>();
  const texts = useTexts("interventions").form;
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={interventionPath(id)}>{name}</Link>}
      title={texts.changeTitle}
      lead={planned ? texts.planned : null}
    >
      <ErrorSummary errors={result?.errors} />
      <InterventionForm
        key={result?.filling ?? ""}
        seen={result?.seen ?? seen}
        draft={result?.draft ?? draft}
        errors={result?.errors ?? {}}
        choices={choices}
        cancel={interventionPath(id)}
      />
      <InterventionRemoval id={id} planned={planned} hidden={hidden} />
    </Page>
  );
}
