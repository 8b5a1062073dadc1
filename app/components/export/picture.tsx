import { useTexts } from "~/components/texts";
import { fill, fillFrom } from "~/content/translated";
import type { WaveHeading } from "~/features/describe-wave.server";
import type { ReportSections } from "~/features/report/describe-report.server";
import { FILE_COLOURS } from "./picture-colours";
import { PictureFile } from "./picture-file";
import { ScorePicture, scorePictureHeight, WIDE_PICTURE } from "./picture-score";
import { TopicsPicture, topicsPictureHeight } from "./picture-topics";

export const EXPORT_PICTURES = ["score", "topics"] as const;
type ExportPictureName = (typeof EXPORT_PICTURES)[number];

type ExportPictureProps = {
  picture: ExportPictureName;
  heading: WaveHeading;
  report: ReportSections;
  /** "Six topics". */
  topics: string;
};

/** One chart of a report as a file. Nothing to draw where the departments' figures are withheld. */
export function ExportPicture({ picture, heading, report, topics }: ExportPictureProps) {
  const texts = useTexts("export").picture;
  const { organisation, relationship, wave } = heading;
  const names = { first: report.names[0], second: report.names[1] };
  const source = [
    fill(texts.source, { organisation, relationship: relationship.name, wave: wave.quarter }),
    fillFrom(wave)(relationship.demonstration ? texts.askedInvented : texts.asked),
  ];
  if (picture === "score") {
    const rows = report.withheld?.pooled
      ? [report.withheld.pooled.row]
      : [report.score, ...report.departments.rows];
    return (
      <PictureFile
        title={fill(texts.score, names)}
        summary={report.withheld?.pooled?.summary ?? report.summaries.score}
        lines={[texts.bars, ...source]}
        width={WIDE_PICTURE}
        height={scorePictureHeight(rows, WIDE_PICTURE)}
      >
        <ScorePicture cuts={report.cuts} rows={rows} width={WIDE_PICTURE} colours={FILE_COLOURS} />
      </PictureFile>
    );
  }
  const { rows } = report.dimensions;
  return (
    <PictureFile
      title={fill(texts.topics, { topics })}
      summary={report.summaries.dimensions}
      lines={[fill(texts.marks, names), ...source]}
      width={WIDE_PICTURE}
      height={topicsPictureHeight(rows, WIDE_PICTURE)}
    >
      <TopicsPicture cuts={report.cuts} rows={rows} width={WIDE_PICTURE} colours={FILE_COLOURS} />
    </PictureFile>
  );
}
