import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { Page } from "~/components/page";
import { PrintBar } from "~/components/plan/print-bar";
import { PrintKit } from "~/components/plan/print-kit";
import { WideTable } from "~/components/wide-table";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { findBallotsToPrint, showPrintedKit } from "~/features/plan/show-printed-kit.server";
import { pageTexts } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = ["a4", "letter"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const wanted = new URL(request.url).searchParams.get("paper");
  const paper = PAPERS.find((name) => name === wanted) ?? null;
  return {
    paper,
    ballots: findBallotsToPrint(database(), relationship.id),
    mayChangePlan: may(account.role, "change-plan"),
    mayPrintSlips: may(account.role, "print-slips"),
    shown: showPrintedKit(database(), relationship, wave),
    ...pageTexts(request, "report"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const shown = data?.shown;
  const heading = shown ? (shown.ok ? shown.kit.heading : shown.heading) : null;
  return [{ title: `${heading?.relationship.name ?? ""} ${heading?.wave.quarter ?? ""} - Tandem` }];
};

export default function PlanPrintRoute() {
  const { paper, shown, ballots, mayChangePlan, mayPrintSlips } = useLoaderData<typeof loader>();
  const { relationship, wave } = shown.ok ? shown.kit.heading : shown.heading;
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
      <PrintBar
        path={path}
        paper={paper}
        ballots={ballots}
        mayChangePlan={mayChangePlan}
        mayPrintSlips={mayPrintSlips}
      />
      <WideTable label="What will be printed">
        <PrintKit kit={shown.kit} paper={paper} />
      </WideTable>
    </>
  );
}
