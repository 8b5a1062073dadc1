import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { INTERVENTIONS_PATH } from "~/addresses";
import { InterventionActions, InterventionState } from "~/components/interventions/actions";
import { InterventionHistory } from "~/components/interventions/history";
import { InterventionSheet } from "~/components/interventions/sheet";
import { TitledWorksheet } from "~/components/interventions/worksheet";
import { HandedOut, LanguageChoice } from "~/components/language-choice";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { describeInterventionHistory } from "~/features/interventions/describe-history.server";
import { showIntervention } from "~/features/interventions/show-intervention.server";
import { pageTexts, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "keep-interventions");
  const language = readerLanguage(request);
  const people = peoplesTexts(request, "plan");
  const shown = showIntervention(database(), language, params.intervention ?? "", people.language);
  if (!shown) throw new Response(interventionsTexts(language).texts.unknown, { status: 404 });
  const { id } = shown.intervention;
  return {
    ...shown,
    history: describeInterventionHistory(database(), language, account.id, id, new Date()),
    done: new URL(request.url).searchParams.get("done") ?? "",
    people,
    ...pageTexts(request, "interventions", "report"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [{ title: fill(data.texts.interventions.sheet.documentTitle, { name: data.intervention.name }) }]
    : [];

export default function InterventionPage() {
  const { intervention, facts, items, worksheet, own, hidden, history, done, people } =
    useLoaderData<typeof loader>();
  const texts = useTexts("interventions");
  return (
    <Page
      eyebrow={<Link to={INTERVENTIONS_PATH}>{texts.list.title}</Link>}
      title={intervention.name}
      lead={intervention.purpose}
    >
      <InterventionState own={own} hidden={hidden} done={done} />
      <InterventionSheet intervention={intervention} facts={facts} items={items} />
      <InterventionHistory history={history} />
      {worksheet ? (
        <section className="section new-page">
          <LanguageChoice people={people} />
          <HandedOut people={people}>
            <TitledWorksheet worksheet={worksheet} />
          </HandedOut>
        </section>
      ) : null}
      <InterventionActions id={intervention.id} own={own} hidden={hidden} />
    </Page>
  );
}
