import { Link } from "@remix-run/react";
import { exportFilePath, reportPath, summaryPath, wavePath } from "~/addresses";
import { WideTable } from "~/components/wide-table";
import type { ExportPage } from "~/features/export/show-page.server";

const FILES = [
  { file: "workbook.xlsx", name: "XLSX" },
  { file: "figures.csv", name: "CSV" },
  { file: "release.json", name: "JSON" },
] as const;

/** One row for each wave that ended. */
export function ExportWaves({ relationship, waves }: Pick<ExportPage, "relationship" | "waves">) {
  return (
    <WideTable label="Files of each wave">
      <table className="roomy">
        <thead>
          <tr>
            <th scope="col">Wave</th>
            <th scope="col">Asked</th>
            <th scope="col">Files</th>
            <th scope="col">For reading</th>
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => {
            const path = wavePath(relationship.id, wave.id);
            const files = wave.comments ? [...FILES, { file: "comments.csv", name: "Comments" }] : FILES;
            return (
              <tr key={wave.id}>
                <th scope="row">{wave.quarter}</th>
                <td>{wave.asked}</td>
                <td>
                  {wave.released ? (
                    <span className="cluster">
                      {files.map(({ file, name }) => (
                        <a key={file} href={exportFilePath(path, file)} download>
                          {name}
                          <span className="visually-hidden"> of {wave.quarter}</span>
                        </a>
                      ))}
                    </span>
                  ) : (
                    "Nothing was released"
                  )}
                </td>
                <td>
                  <Link to={wave.released ? summaryPath(path) : reportPath(path)}>
                    {wave.released ? "One page for the board" : "Why"}
                    <span className="visually-hidden"> of {wave.quarter}</span>
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
