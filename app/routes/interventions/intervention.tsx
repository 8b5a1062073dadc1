import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { INTERVENTIONS_PATH } from "~/addresses";
import { InterventionActions, InterventionState } from "~/components/interventions/actions";
import { InterventionHistory } from "~/components/interventions/history";
import { InterventionSheet } from "~/components/interventions/sheet";
import { InterventionWorksheet } from "~/components/interventions/worksheet";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { describeInterventionHistory } from "~/features/interventions/describe-history.server";
import { showIntervention } from "~/features/interventions/show-intervention.server";
import { pageTexts } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "keep-interventions");
  const shown = showIntervention(database(), params.intervention ?? "");
  if (!shown) throw new Response("The catalogue has no intervention of this name.", { status: 404 });
  const history = describeInterventionHistory(database(), account.id, shown.intervention.id, new Date());
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { ...shown, history, done, ...pageTexts(request, "report") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.intervention.name ?? "Intervention"} - Tandem` },
];

export default function InterventionPage() {
  const { intervention, items, worksheet, own, hidden, history, done } = useLoaderData<typeof loader>();
  return (
    <Page
      eyebrow={<Link to={INTERVENTIONS_PATH}>Interventions</Link>}
      title={intervention.name}
      lead={intervention.purpose}
    >
      <InterventionState own={own} hidden={hidden} done={done} />
      <InterventionSheet intervention={intervention} items={items} />
      <InterventionHistory history={history} />
      {worksheet ? (
        <section className="section new-page">
          <h2>Worksheet: {worksheet.title}</h2>
          <InterventionWorksheet worksheet={worksheet} />
        </section>
      ) : null}
      <InterventionActions id={intervention.id} own={own} hidden={hidden} />
    </Page>
  );
}
