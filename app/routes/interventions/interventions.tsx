import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { interventionPath, NEW_INTERVENTION_PATH } from "~/addresses";
import { InterventionFilterForm } from "~/components/interventions/filter";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { STAGES } from "~/domain/report/report";
import { listTopics } from "~/features/interventions/list-choices.server";
import { INTERVENTION_ORIGINS, listInterventions } from "~/features/interventions/list-interventions.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "keep-interventions");
  const language = readerLanguage(request);
  const given = new URL(request.url).searchParams;
  const field = (name: string) => (given.get(name) ?? "").slice(0, 100);
  const fields = {
    text: field("text"),
    dimension: field("dimension"),
    stage: field("stage"),
    minutes: field("minutes"),
    origin: field("origin"),
  };
  const interventions = listInterventions(database(), language, {
    text: fields.text,
    dimension: KNOWN_DIMENSIONS.find((dimension) => dimension === fields.dimension) ?? null,
    stage: STAGES.find((stage) => stage === fields.stage) ?? null,
    atMostMinutes: Number(fields.minutes) || null,
    origin: INTERVENTION_ORIGINS.find((origin) => origin === fields.origin) ?? "offered",
  });
  return {
    fields,
    topics: listTopics(language),
    interventions,
    deleted: given.get("done") === "deleted",
    ...pageTexts(request, "interventions"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.interventions.list.documentTitle },
];

export default function Interventions() {
  const { fields, topics, interventions, deleted } = useLoaderData<typeof loader>();
  const texts = useTexts("interventions").list;
  const language = useLanguage();
  return (
    <Page title={texts.title} lead={texts.lead}>
      {deleted ? (
        <p className="message good" role="status">
          {texts.deleted}
        </p>
      ) : null}
      <InterventionFilterForm fields={fields} topics={topics} />
      <p role="status" className="muted">
        {interventions.length === 0 ? texts.nothingFits : plural(language, texts.found, interventions.length)}
      </p>
      <p className="no-print">
        <Link to={NEW_INTERVENTION_PATH}>{texts.write}</Link>
      </p>
      <ul className="catalogue">
        {interventions.map((entry) => (
          <li key={entry.id}>
            <h2>
              <Link to={interventionPath(entry.id)}>{entry.name}</Link>{" "}
              {entry.own ? <span className="tag">{texts.writtenHere}</span> : null}
            </h2>
            <p>{entry.purpose}</p>
            <p className="muted small">
              {fill(texts.facts, { topics: entry.topics, duration: entry.duration, fits: entry.fits })}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
