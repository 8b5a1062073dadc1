import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { meetingPath, planPath, planPrintPath, trendsPath, wavePath } from "~/addresses";
import { ExportLinks } from "~/components/export/links";
import { Page } from "~/components/page";
import { ReportBody } from "~/components/report/body";
import { ReportFooter } from "~/components/report/footer";
import { ReportNext } from "~/components/report/next";
import { StageStatement } from "~/components/report/stage-statement";
import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { showReport } from "~/features/report/show-report.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const page = showReport(database(), relationship, wave, readerLanguage(request));
  return { ...page, mayPlan: may(account.role, "change-plan"), ...pageTexts(request, "report", "export") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data && fillFrom(data.heading.wave)(data.texts.report.report.documentTitle) },
];

export default function ReportRoute() {
  const page = useLoaderData<typeof loader>();
  const texts = useTexts("report").report;
  const { relationship, wave, organisation } = page.heading;
  const path = wavePath(relationship.id, wave.id);
  const eyebrow = (
    <>
      <Link to={path}>{relationship.name}</Link> · {organisation} · {fillFrom(wave)(texts.asked)}
    </>
  );
  if (!page.ok) {
    return (
      <Page eyebrow={eyebrow} title={page.title} narrow>
        <p>{page.text}</p>
        <p>
          <Link to={path}>{texts.toWave}</Link>
        </p>
      </Page>
    );
  }
  const { report } = page;
  return (
    <div className="page report">
      <StageStatement
        eyebrow={eyebrow}
        statement={report.statement}
        sentences={report.sentences.filter((sentence) => sentence !== report.stageHolds)}
      >
        <p className="cluster no-print">
          {page.mayPlan ? (
            <Link className="button" to={planPath(path)}>
              {texts.makePlan}
            </Link>
          ) : null}
          <Link className="button secondary" to={planPrintPath(path)}>
            {texts.printResult}
          </Link>
          {page.mayPlan ? (
            <Link className="button secondary" to={meetingPath(path)}>
              {texts.holdMeeting}
            </Link>
          ) : null}
          <Link to={trendsPath(relationship.id)}>{texts.howItDeveloped}</Link>
        </p>
      </StageStatement>
      {page.restored ? <p className="message warn">{page.restored}</p> : null}
      <ReportBody
        report={report}
        effects={page.effects}
        comparison={page.comparison}
        whatNext={page.mayPlan ? <ReportNext path={path} /> : null}
      />
      <ExportLinks
        relationship={relationship.id}
        wave={wave.id}
        comments={report.comments.groups.length > 0}
        pictures={report.withheld === null}
      />
      <ReportFooter heading={page.heading} />
    </div>
  );
}
