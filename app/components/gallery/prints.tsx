import { ExportDictionary } from "~/components/export/dictionary";
import { ExportLinks } from "~/components/export/links";
import { ExportPicture } from "~/components/export/picture";
import { ExportWaves } from "~/components/export/waves";
import { Poster } from "~/components/plan/poster";
import { PosterBar } from "~/components/plan/poster-bar";
import { PrintBar } from "~/components/plan/print-bar";
import { PrintChoice } from "~/components/plan/print-choice";
import { PrintKit } from "~/components/plan/print-kit";
import { BoardSheet } from "~/components/report/board-sheet";
import { ComparisonTable } from "~/components/report/comparison-table";
import { ReportFooter } from "~/components/report/footer";
import { WideTable } from "~/components/wide-table";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";
import { NOWHERE, PEOPLE } from "./waves";

const { states } = GALLERY;
const BALLOTS = { path: NOWHERE, quarter: "2026-Q1" };

/** Sheets that are pages of their own, in the width that the window leaves them. */
export function GalleryPrints({ gallery }: { gallery: Gallery }) {
  const { kit, emptyKit, poster, board, withheldBoard } = gallery;
  return (
    <section>
      <h2>{GALLERY.areas.prints}</h2>
      <Specimen of="PrintBar" state={states.filled}>
        <PrintBar
          path={NOWHERE}
          paper="a4"
          people={PEOPLE}
          sheetsInEnglish
          ballots={BALLOTS}
          mayChangePlan
          mayPrintSlips
        />
      </Specimen>
      <Specimen of="PrintChoice" state={states.filled}>
        {kit.ok ? <PrintChoice kit={kit.kit} copies={{ cover: 0, result: 9 }} /> : <p>{kit.text}</p>}
      </Specimen>
      {[kit, emptyKit].map((shown) => (
        <Specimen
          key={String(shown === kit)}
          of="PrintKit"
          state={shown === kit ? states.filled : states.empty}
        >
          <WideTable label={GALLERY.plan}>
            {shown.ok ? <PrintKit kit={shown.kit} paper={null} /> : <p>{shown.text}</p>}
          </WideTable>
        </Specimen>
      ))}
      <Specimen of="PosterBar, Poster" state={states.filled}>
        <PosterBar back="/components" paper={null} people={PEOPLE} telling={{ told: false, people: 26 }} />
        {poster.ok ? <Poster poster={poster.poster} paper={null} /> : <p>{poster.text}</p>}
      </Specimen>
      {[board, withheldBoard].map((shown) => (
        <Specimen
          key={String(shown === board)}
          of="BoardSheet"
          state={shown === board ? states.filled : states.withheld}
        >
          {shown.ok ? <BoardSheet summary={shown.summary} paper={null} /> : <p>{shown.text}</p>}
        </Specimen>
      ))}
    </section>
  );
}

export function GalleryExport({ gallery }: { gallery: Gallery }) {
  const { report, company, comparison } = gallery;
  const { relationship, waves } = company.export;
  return (
    <section>
      <h2>{GALLERY.areas.export}</h2>
      <Specimen of="ExportWaves" state={states.filled}>
        <ExportWaves relationship={relationship} waves={waves} />
      </Specimen>
      <Specimen of="ExportLinks" state={`${states.filled}, ${states.empty}`}>
        <ExportLinks relationship="components" wave="none" comments pictures />
        <ExportLinks relationship="components" wave="none" comments={false} pictures={false} />
      </Specimen>
      {report.ok
        ? (["score", "topics"] as const).map((picture) => (
            <Specimen key={picture} of="ExportPicture" state={picture}>
              <WideTable label={picture}>
                <ExportPicture
                  picture={picture}
                  heading={report.heading}
                  report={report.report}
                  topics={GALLERY.value}
                />
              </WideTable>
            </Specimen>
          ))
        : null}
      <Specimen of="ExportDictionary" state={states.plain}>
        <ExportDictionary />
      </Specimen>
      <Specimen of="ComparisonTable, ReportFooter" state={states.filled}>
        {comparison.comparison ? (
          <ComparisonTable rows={comparison.comparison.rows} quarters={comparison.comparison.quarters} />
        ) : null}
        {report.ok ? <ReportFooter heading={report.heading} /> : null}
      </Specimen>
    </section>
  );
}
