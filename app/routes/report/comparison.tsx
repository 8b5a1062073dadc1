import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { reportPath, wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { ComparisonTable } from "~/components/report/comparison-table";
import { ScoreBars } from "~/components/report/score-bar";
import { useTexts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { findReport } from "~/features/report/find-report.server";
import { listComparableWaves, showComparison } from "~/features/report/show-comparison.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const found = findReport(database(), wave);
  if (!found) throw redirect(reportPath(path));
  const language = readerLanguage(request);
  const waves = listComparableWaves(found, language);
  const chosen = new URL(request.url).searchParams.get("with") ?? waves[0]?.id ?? "";
  return {
    path,
    name: relationship.name,
    quarter: formatQuarter(language, wave.quarter),
    waves,
    chosen,
    comparison: showComparison(database(), wave, found, chosen, language),
    ...pageTexts(request, "report"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.report.comparison.documentTitle },
];

export default function Comparison() {
  const { path, name, quarter, waves, chosen, comparison } = useLoaderData<typeof loader>();
  const texts = useTexts("report");
  return (
    <Page
      eyebrow={
        <>
          {name} · <Link to={reportPath(path)}>{fill(texts.comparison.reportOf, { quarter })}</Link>
        </>
      }
      title={
        comparison
          ? fill(texts.comparison.title, comparison.quarters)
          : fill(texts.comparison.titleAlone, { now: quarter })
      }
    >
      {waves.length > 0 ? (
        <Form method="get" className="cluster no-print">
          <label htmlFor="with">{fill(texts.comparison.compareWith, { quarter })}</label>
          <select id="with" name="with" defaultValue={chosen} key={chosen} className="plain-select">
            {waves.map((wave) => (
              <option key={wave.id} value={wave.id}>
                {wave.quarter}
              </option>
            ))}
          </select>
          <button type="submit" className="button secondary">
            {texts.comparison.show}
          </button>
        </Form>
      ) : (
        <p>{texts.comparison.nothing}</p>
      )}
      {comparison ? (
        <>
          <section className="section">
            <p className="lead">
              {fill(texts.comparison.stages, {
                ...comparison.quarters,
                stageBefore: comparison.stages.before,
                stageNow: comparison.stages.now,
              })}
            </p>
            {comparison.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          <ScoreBars
            cuts={comparison.cuts}
            rows={[comparison.score]}
            previousQuarter={comparison.quarters.before}
            summary={comparison.summary}
            title={texts.scores.title}
          />
          <section className="section">
            <h2>{texts.comparison.everyScore}</h2>
            <ComparisonTable rows={comparison.rows} quarters={comparison.quarters} />
          </section>
        </>
      ) : null}
    </Page>
  );
}
