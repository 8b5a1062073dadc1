import { Link } from "@remix-run/react";
import { reportPath, wavePath } from "~/addresses";
import { quarterLabel } from "~/content/numbers";
import type { WaveList } from "~/features/waves/describe-waves.server";
import { WaveStateTag } from "./state";

type WaveTableProps = { waves: WaveList["waves"]; relationshipId: string };

export function WaveTable({ waves, relationshipId }: WaveTableProps) {
  return (
    <table className="waves">
      <thead>
        <tr>
          <th scope="col">Wave</th>
          <th scope="col">State</th>
          <th scope="col">Open</th>
          <th scope="col">
            <span className="visually-hidden">Results</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <tr key={wave.id}>
            <th scope="row">
              <Link to={wavePath(relationshipId, wave.id)}>{quarterLabel(wave.quarter)}</Link>
            </th>
            <td>
              <WaveStateTag state={wave.state} word={wave.stateWord} />
            </td>
            <td>{wave.days}</td>
            <td>
              {wave.released ? (
                <Link
                  to={reportPath(wavePath(relationshipId, wave.id))}
                  aria-label={`Report of ${quarterLabel(wave.quarter)}`}
                >
                  Report
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
