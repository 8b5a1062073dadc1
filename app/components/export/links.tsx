import { Link } from "@remix-run/react";
import { exportFilePath, exportPath, picturePath, summaryPath, wavePath } from "~/addresses";
import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { ExportFiles } from "./files";
import { ExportLink } from "./link";
import { ExportPng } from "./png";

type ExportLinksProps = {
  relationship: string;
  wave: string;
  /** Whether any comments were released. */
  comments: boolean;
  /** Whether the departments' figures are shown, so that there is something to draw. */
  pictures: boolean;
};

/** The result of a wave to take along. */
export function ExportLinks({ relationship, wave, comments, pictures }: ExportLinksProps) {
  const texts = useTexts("export");
  const { onReport } = texts;
  const path = wavePath(relationship, wave);
  const drawn = [
    { name: "score", title: texts.scoreChart },
    { name: "topics", title: texts.topicsChart },
  ] as const;
  return (
    <section className="export-links no-print" aria-labelledby="exports">
      <h2 id="exports">{onReport.title}</h2>
      <p>
        <Filled
          text={onReport.sameFigures}
          values={{
            board: <Link to={summaryPath(path)}>{onReport.board}</Link>,
            page: <Link to={exportPath(relationship)}>{onReport.explained}</Link>,
          }}
        />
      </p>
      <ul className="export-files">
        <ExportFiles of="one-wave" comments={comments} address={(file) => exportFilePath(path, file)} />
        {pictures
          ? drawn.map(({ name, title }) => (
              <ExportLink key={name} href={picturePath(path, name)} title={title} kind="SVG">
                <ExportPng href={picturePath(path, name)} title={title} />
              </ExportLink>
            ))
          : null}
      </ul>
    </section>
  );
}
