import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { reportPath, wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { PrintButton } from "~/components/print-button";
import { BoardSheet } from "~/components/report/board-sheet";
import { database } from "~/database.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = [
  { paper: null, to: "?", name: "as the printer has it" },
  { paper: "a4", to: "?paper=a4", name: "A4" },
  { paper: "letter", to: "?paper=letter", name: "US Letter" },
] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const wanted = new URL(request.url).searchParams.get("paper");
  const paper = PAPERS.find((one) => one.paper === wanted)?.paper ?? null;
  return { paper, shown: showBoardSummary(database(), relationship, wave) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const shown = data?.shown;
  const heading = shown ? (shown.ok ? shown.summary.heading : shown.heading) : null;
  return [{ title: `Summary ${heading?.wave.quarter ?? ""} - Tandem` }];
};

export default function BoardSummaryRoute() {
  const { paper, shown } = useLoaderData<typeof loader>();
  const { relationship, wave } = shown.ok ? shown.summary.heading : shown.heading;
  const path = wavePath(relationship.id, wave.id);
  if (!shown.ok) {
    return (
      <Page narrow eyebrow={<Link to={path}>{relationship.name}</Link>} title={shown.title}>
        <p>{shown.text}</p>
      </Page>
    );
  }
  return (
    <>
      <nav className="print-bar no-print" aria-label="Printing">
        <Link to={reportPath(path)}>Back to the report</Link>
        <span className="cluster">
          Paper:
          {PAPERS.map((one) => (
            <Link key={one.to} to={one.to} aria-current={paper === one.paper ? "true" : undefined}>
              {one.name}
            </Link>
          ))}
        </span>
        <PrintButton>Print or save as PDF</PrintButton>
      </nav>
      <BoardSheet summary={shown.summary} paper={paper} />
    </>
  );
}
