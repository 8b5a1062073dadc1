import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { reportPath, wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { ComparisonTable } from "~/components/report/comparison-table";
import { ScoreBars } from "~/components/report/score-bar";
import { quarterLabel } from "~/content/numbers";
import { database } from "~/database.server";
import { findReport } from "~/features/report/find-report.server";
import { listComparableWaves, showComparison } from "~/features/report/show-comparison.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const found = findReport(database(), wave);
  if (!found) throw redirect(reportPath(path));
  const waves = listComparableWaves(found);
  const chosen = new URL(request.url).searchParams.get("with") ?? waves[0]?.id ?? "";
  return {
    path,
    name: relationship.name,
    quarter: quarterLabel(wave.quarter),
    waves,
    chosen,
    comparison: showComparison(database(), wave, found, chosen),
  };
}

export const meta = () => [{ title: "Side by side - Tandem" }];

export default function Comparison() {
  const { path, name, quarter, waves, chosen, comparison } = useLoaderData<typeof loader>();
  return (
    <Page
      eyebrow={
        <>
          {name} · <Link to={reportPath(path)}>Report of {quarter}</Link>
        </>
      }
      title={
        comparison ? `${comparison.quarters.before} and ${quarter} side by side` : `${quarter} side by side`
      }
    >
      {waves.length > 0 ? (
        <Form method="get" className="cluster no-print">
          <label htmlFor="with">Compare {quarter} with</label>
          <select id="with" name="with" defaultValue={chosen} key={chosen} className="plain-select">
            {waves.map((wave) => (
              <option key={wave.id} value={wave.id}>
                {wave.quarter}
              </option>
            ))}
          </select>
          <button type="submit" className="button secondary">
            Show
          </button>
        </Form>
      ) : (
        <p>There is no earlier wave whose departments may be shown.</p>
      )}
      {comparison ? (
        <>
          <section className="section">
            <p className="lead">
              {comparison.quarters.before}: {comparison.stages.before}. {quarter}: {comparison.stages.now}.
            </p>
            {comparison.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          <ScoreBars
            rows={[comparison.score]}
            previousQuarter={comparison.quarters.before}
            summary={comparison.summary}
            title="The score over the four stages"
          />
          <section className="section">
            <h2>Every score</h2>
            <ComparisonTable rows={comparison.rows} quarters={comparison.quarters} />
          </section>
        </>
      ) : null}
    </Page>
  );
}
