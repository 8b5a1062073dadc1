import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { reportPath, wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { PrintButton } from "~/components/print-button";
import { BoardSheet } from "~/components/report/board-sheet";
import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import { database } from "~/database.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = [
  { paper: null, to: "?", name: "printer" },
  { paper: "a4", to: "?paper=a4", name: "a4" },
  { paper: "letter", to: "?paper=letter", name: "letter" },
] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const wanted = new URL(request.url).searchParams.get("paper");
  const paper = PAPERS.find((one) => one.paper === wanted)?.paper ?? null;
  return {
    paper,
    shown: showBoardSummary(database(), relationship, wave, readerLanguage(request)),
    ...pageTexts(request, "report"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shown, texts } = data;
  const { wave } = shown.ok ? shown.summary.heading : shown.heading;
  return [{ title: fillFrom(wave)(texts.report.board.documentTitle) }];
};

export default function BoardSummaryRoute() {
  const { paper, shown } = useLoaderData<typeof loader>();
  const texts = useTexts("report").board;
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
      <nav className="print-bar no-print" aria-label={texts.printing}>
        <Link to={reportPath(path)}>{texts.backToReport}</Link>
        <span className="cluster">
          {texts.papers.label}
          {PAPERS.map((one) => (
            <Link key={one.to} to={one.to} aria-current={paper === one.paper ? "true" : undefined}>
              {texts.papers[one.name]}
            </Link>
          ))}
        </span>
        <PrintButton>{texts.print}</PrintButton>
      </nav>
      <BoardSheet summary={shown.summary} paper={paper} />
    </>
  );
}
