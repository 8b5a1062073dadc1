import { Link } from "@remix-run/react";
import { exportFilePath, reportPath, summaryPath, wavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import { filledFiles } from "~/domain/export-files";
import type { ExportPage } from "~/features/export/show-page.server";
import { OFFERED } from "./files";

/** One row for each wave that ended. */
export function ExportWaves({ relationship, waves }: Pick<ExportPage, "relationship" | "waves">) {
  const texts = useTexts("export").waves;
  return (
    <WideTable label={texts.label}>
      <table className="roomy">
        <thead>
          <tr>
            <th scope="col">{texts.wave}</th>
            <th scope="col">{texts.asked}</th>
            <th scope="col">{texts.files}</th>
            <th scope="col">{texts.forReading}</th>
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => (
            <WaveRow key={wave.id} relationship={relationship.id} wave={wave} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function WaveRow({ relationship, wave }: { relationship: string; wave: ExportPage["waves"][number] }) {
  const path = wavePath(relationship, wave.id);
  const { comments, waves: texts } = useTexts("export");
  const files = filledFiles("one-wave", wave.comments).map((file) => {
    return { file, name: file === "comments.csv" ? comments : OFFERED[file].kind };
  });
  const ofWave = (name: string) => fill(texts.ofWave, { name, wave: wave.quarter });
  const reading = wave.released ? texts.board : texts.why;
  return (
    <tr>
      <th scope="row">{wave.quarter}</th>
      <td>{wave.asked}</td>
      <td>
        {wave.released ? (
          <span className="cluster">
            {files.map(({ file, name }) => (
              <a key={file} href={exportFilePath(path, file)} aria-label={ofWave(name)} download>
                {name}
              </a>
            ))}
          </span>
        ) : (
          texts.nothing
        )}
      </td>
      <td>
        <Link to={wave.released ? summaryPath(path) : reportPath(path)} aria-label={ofWave(reading)}>
          {reading}
        </Link>
      </td>
    </tr>
  );
}
