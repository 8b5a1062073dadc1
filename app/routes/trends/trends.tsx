import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { METHOD_PATH, trendNotesPath, wavesPath } from "~/addresses";
import { Page } from "~/components/page";
import { StageStatement } from "~/components/report/stage-statement";
import { TrendBody } from "~/components/trends/body";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { listImportedScores } from "~/features/history/list-history.server";
import { currentTarget } from "~/features/target/save-advice.server";
import { showTrends } from "~/features/trends/show-trends.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const db = database();
  const relationship = relationshipOf(params);
  const page = showTrends(db, relationship, {
    target: currentTarget(db, relationship.id),
    imported: listImportedScores(db, relationship.id),
  });
  return { ...page, mayNote: may(account.role, "annotate-trends") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Trends ${data?.relationship.name ?? ""} - Tandem` },
];

export default function Trends() {
  const { relationship, organisation, trend, mayNote } = useLoaderData<typeof loader>();
  if (!trend) {
    return (
      <Page eyebrow={relationship.name} title="Trends" narrow>
        <p>
          After each wave its result appears here beside the earlier ones: the score with its uncertainty,
          both departments, six topics, and what happened meanwhile. The first wave has not ended yet.
        </p>
        <p>
          <Link to={wavesPath(relationship.id)}>To the waves</Link>
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
          Every number comes from the frozen release of its wave. Nothing withheld there is shown or used
          here, and no line is drawn across a quarter without a result.{" "}
          <Link to={METHOD_PATH}>How the numbers are made, and what they cannot say</Link>.
        </p>
      </footer>
    </div>
  );
}
