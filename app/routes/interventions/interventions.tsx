import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { interventionPath, NEW_INTERVENTION_PATH } from "~/addresses";
import { counted } from "~/components/counted";
import { InterventionFilterForm } from "~/components/interventions/filter";
import { dimensionName, durationWords, gateWords } from "~/components/interventions/words";
import { Page } from "~/components/page";
import { KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { database } from "~/database.server";
import { STAGES } from "~/domain/report/report";
import { INTERVENTION_ORIGINS, listInterventions } from "~/features/interventions/list-interventions.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "keep-interventions");
  const given = new URL(request.url).searchParams;
  const field = (name: string) => (given.get(name) ?? "").slice(0, 100);
  const fields = {
    text: field("text"),
    dimension: field("dimension"),
    stage: field("stage"),
    minutes: field("minutes"),
    origin: field("origin"),
  };
  const interventions = listInterventions(database(), {
    text: fields.text,
    dimension: KNOWN_DIMENSIONS.find((dimension) => dimension === fields.dimension) ?? null,
    stage: STAGES.find((stage) => stage === fields.stage) ?? null,
    atMostMinutes: Number(fields.minutes) || null,
    origin: INTERVENTION_ORIGINS.find((origin) => origin === fields.origin) ?? "offered",
  });
  return { fields, interventions, deleted: given.get("done") === "deleted" };
}

export const meta = () => [{ title: "Interventions - Tandem" }];

export default function Interventions() {
  const { fields, interventions, deleted } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Interventions"
      lead="What two departments can do to work better together. Each comes with a run sheet that somebody who has never done it can follow."
    >
      {deleted ? (
        <p className="message good" role="status">
          The intervention was deleted.
        </p>
      ) : null}
      <InterventionFilterForm fields={fields} />
      <p role="status" className="muted">
        {interventions.length === 0
          ? "Nothing fits. Take one of the conditions away."
          : counted(interventions.length, "intervention", "interventions")}
      </p>
      <p className="no-print">
        <Link to={NEW_INTERVENTION_PATH}>Write an intervention of your own</Link>
      </p>
      <ul className="catalogue">
        {interventions.map((entry) => (
          <li key={entry.id}>
            <h2>
              <Link to={interventionPath(entry.id)}>{entry.name}</Link>{" "}
              {entry.own ? <span className="tag">written here</span> : null}
            </h2>
            <p>{entry.purpose}</p>
            <p className="muted small">
              {entry.dimensions.map(dimensionName).join(", ")} · {durationWords(entry.minutes)} ·{" "}
              {gateWords(entry.gate)}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
