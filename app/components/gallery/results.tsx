import { PlanBody } from "~/components/plan/body";
import { ReportBody } from "~/components/report/body";
import { ReportNext } from "~/components/report/next";
import { StageStatement } from "~/components/report/stage-statement";
import { TrendBody } from "~/components/trends/body";
import { WaveEnded } from "~/components/waves/ended";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { NOWHERE } from "./waves";

const RIGHTS = {
  refused: [],
  correction: { fields: {}, problem: undefined },
  maySteer: true,
  mayReadReport: true,
  mayPrintSlips: true,
  mayEnterPaper: true,
  holdsTallyKey: false,
  ownHolder: null,
  publicUrlMissing: false,
};

/** What only a result can show: charts, tables, suppression, plans. */
export function GalleryResults({ gallery }: { gallery: Gallery }) {
  return (
    <>
      <GalleryReport title={GALLERY.report} page={gallery.report} />
      <GalleryReport title={GALLERY.withheld} page={gallery.withheld} />
      <GalleryReport title={GALLERY.waiting} page={gallery.waiting} />
      <GalleryTrends title={GALLERY.trends} trend={gallery.trends} />
      <GalleryTrends title={GALLERY.firstTrends} trend={gallery.firstTrends} />
      <GalleryPlan title={GALLERY.plan} shown={gallery.plan} />
      <GalleryPlan title={GALLERY.emptyPlan} shown={gallery.emptyPlan} />
      <GalleryPlan title={GALLERY.refusedPlan} shown={gallery.refusedPlan} />
      <div className="page" data-specimen={GALLERY.waves}>
        <h2>{GALLERY.waves}</h2>
        {gallery.waves.map(({ wave }) => (
          <WaveEnded key={wave.id} wave={wave} path={NOWHERE} {...RIGHTS} />
        ))}
      </div>
    </>
  );
}

function GalleryReport({ title, page }: { title: string; page: Gallery["report"] }) {
  return (
    <div className="page report" data-specimen={title}>
      {page.ok ? (
        <>
          <StageStatement
            eyebrow={title}
            statement={page.report.statement}
            sentences={page.report.sentences.filter((sentence) => sentence !== page.report.stageHolds)}
          />
          <ReportBody
            report={page.report}
            effects={page.effects}
            comparison={page.comparison}
            whatNext={<ReportNext path={NOWHERE} />}
          />
        </>
      ) : (
        <StageStatement eyebrow={title} statement={page.title} sentences={[page.text]} />
      )}
    </div>
  );
}

function GalleryTrends({ title, trend }: { title: string; trend: Gallery["trends"] }) {
  if (!trend) return null;
  return (
    <div className="page report trends" data-specimen={title}>
      <StageStatement eyebrow={title} statement={trend.header.statement} sentences={trend.header.sentences} />
      <TrendBody trend={trend} notesPath={NOWHERE} />
    </div>
  );
}

function GalleryPlan({ title, shown }: { title: string; shown: Gallery["plan"] }) {
  return (
    <div className="page" data-specimen={title}>
      <h2>{title}</h2>
      {shown.ok ? (
        <PlanBody
          page={shown.page}
          path={NOWHERE}
          saved="plan"
          sendsMail={false}
          errors={{}}
          fields={{}}
          filling=""
          gone={{ actions: [], typed: {} }}
        />
      ) : (
        <p>{shown.text}</p>
      )}
    </div>
  );
}
