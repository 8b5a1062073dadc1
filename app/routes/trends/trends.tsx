import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { METHOD_PATH, trendNotesPath, wavesPath } from "~/addresses";
import { Page } from "~/components/page";
import { StageStatement } from "~/components/report/stage-statement";
import { useTexts } from "~/components/texts";
import { TrendBody } from "~/components/trends/body";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { listImportedScores } from "~/features/history/list-history.server";
import { currentTarget } from "~/features/target/save-advice.server";
import { showTrends } from "~/features/trends/show-trends.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const db = database();
  const relationship = relationshipOf(params);
  const page = showTrends(db, relationship, readerLanguage(request), {
    target: currentTarget(db, relationship.id),
    imported: listImportedScores(db, relationship.id),
  });
  return {
    ...page,
    mayNote: may(account.role, "annotate-trends"),
    ...pageTexts(request, "trends"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data && fill(data.texts.trends.documentTitle, { relationship: data.relationship.name }) },
];

export default function Trends() {
  const { relationship, organisation, trend, mayNote } = useLoaderData<typeof loader>();
  const texts = useTexts("trends");
  if (!trend) {
    return (
      <Page eyebrow={relationship.name} title={texts.title} narrow>
        <p>{texts.empty}</p>
        <p>
          <Link to={wavesPath(relationship.id)}>{texts.toWaves}</Link>
        </p>
      </Page>
    );
  }
  return (
    <div className="page report trends">
      <StageStatement
        eyebrow={
          <>
            <Link to={wavesPath(relationship.id)}>{relationship.name}</Link> · {organisation} ·{" "}
            {trend.header.period}
          </>
        }
        statement={trend.header.statement}
        sentences={trend.header.sentences}
      />
      <TrendBody trend={trend} notesPath={mayNote ? trendNotesPath(relationship.id) : null} />
      <footer className="report-footer small muted">
        <p>
          {texts.source} <Link to={METHOD_PATH}>{texts.method}</Link>.
        </p>
      </footer>
    </div>
  );
}
