import { topicsTitle } from "~/content/numbers";
import type { WaveHeading } from "~/features/describe-wave.server";
import type { ReportSections } from "~/features/report/describe-report.server";
import { FILE_COLOURS } from "./picture-colours";
import { PictureFile } from "./picture-file";
import { ScorePicture, scorePictureHeight, WIDE_PICTURE } from "./picture-score";
import { TopicsPicture, topicsPictureHeight } from "./picture-topics";

export const EXPORT_PICTURES = ["score", "topics"] as const;
type ExportPictureName = (typeof EXPORT_PICTURES)[number];

type ExportPictureProps = { picture: ExportPictureName; heading: WaveHeading; report: ReportSections };

/** One chart of a report as a file. Nothing to draw where the departments' figures are withheld. */
export function ExportPicture({ picture, heading, report }: ExportPictureProps) {
  const { organisation, relationship, wave } = heading;
  const [first, second] = report.names;
  const invented = relationship.demonstration ? " Demonstration: the answers are invented." : "";
  const source = [
    `${organisation}, ${relationship.name}, ${wave.quarter}.`,
    `Asked from ${wave.opened} to ${wave.closed} with Tandem.${invented}`,
  ];
  if (picture === "score") {
    const rows = report.withheld?.pooled
      ? [report.withheld.pooled.row]
      : [report.score, ...report.departments.rows];
    return (
      <PictureFile
        title={`How ${first} and ${second} score their relationship`}
        summary={report.withheld?.pooled?.summary ?? report.summaries.score}
        lines={["Bars: the range in which the score most likely lies.", ...source]}
        width={WIDE_PICTURE}
        height={scorePictureHeight(rows, WIDE_PICTURE)}
      >
        <ScorePicture rows={rows} width={WIDE_PICTURE} colours={FILE_COLOURS} />
      </PictureFile>
    );
  }
  const { rows } = report.dimensions;
  const marks = `Circle: ${first}. Diamond: ${second}. Thin lines: the ranges in which the scores most likely lie.`;
  return (
    <PictureFile
      title={`${topicsTitle(rows.length)}, the largest gap first`}
      summary={report.summaries.dimensions}
      lines={[marks, ...source]}
      width={WIDE_PICTURE}
      height={topicsPictureHeight(rows, WIDE_PICTURE)}
    >
      <TopicsPicture rows={rows} width={WIDE_PICTURE} colours={FILE_COLOURS} />
    </PictureFile>
  );
}
