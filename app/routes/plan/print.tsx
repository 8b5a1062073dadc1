import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { HandedOut } from "~/components/language-choice";
import { Page } from "~/components/page";
import { copiesIn } from "~/components/plan/kit-parts";
import { PrintBar } from "~/components/plan/print-bar";
import { PrintChoice } from "~/components/plan/print-choice";
import { PrintKit } from "~/components/plan/print-kit";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { findBallotsToPrint, showPrintedKit } from "~/features/plan/show-printed-kit.server";
import { inEnglish, pageTexts, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = ["a4", "letter"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get("paper");
  const language = readerLanguage(request);
  const paper = PAPERS.find((name) => name === wanted) ?? null;
  const people = peoplesTexts(request, "frame", "plan", "report", "meeting");
  const shown = showPrintedKit(database(), relationship, wave, people.language, language);
  const sheetsInEnglish = shown.ok && shown.kit.runSheets.some((it) => it.language !== people.language);
  return {
    paper,
    copies: copiesIn(asked),
    ballots: findBallotsToPrint(database(), relationship.id, language),
    mayChangePlan: may(account.role, "change-plan"),
    mayPrintSlips: may(account.role, "print-slips"),
    shown,
    people,
    english: sheetsInEnglish ? inEnglish("frame", "plan") : null,
    ...pageTexts(request, "plan"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shown, texts } = data;
  const { relationship, wave } = shown.ok ? shown.kit.heading : shown.heading;
  const named = { relationship: relationship.name, quarter: wave.quarter };
  return [{ title: fill(texts.plan.print.documentTitle, named) }];
};

export default function PlanPrintRoute() {
  const { paper, copies, shown, people, english, ballots, mayChangePlan, mayPrintSlips } =
    useLoaderData<typeof loader>();
  const { bar } = useTexts("plan").print;
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
        people={people}
        sheetsInEnglish={english !== null}
        ballots={ballots}
        mayChangePlan={mayChangePlan}
        mayPrintSlips={mayPrintSlips}
      />
      <PrintChoice kit={shown.kit} copies={copies} />
      <WideTable label={bar.whatIsPrinted}>
        <HandedOut people={people}>
          <PrintKit
            kit={shown.kit}
            paper={paper}
            copies={copies}
            inLanguage={(language, sheet) =>
              language === people.language || english === null ? (
                sheet
              ) : (
                <HandedOut people={english}>{sheet}</HandedOut>
              )
            }
          />
        </HandedOut>
      </WideTable>
    </>
  );
}
