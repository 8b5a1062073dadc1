import { Link } from "@remix-run/react";
import { reportPath, wavePath } from "~/addresses";
import { useLanguage, useTexts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import type { WaveList } from "~/features/waves/describe-waves.server";
import { WaveStateTag } from "./state";

type WaveTableProps = { waves: WaveList["waves"]; relationshipId: string };

export function WaveTable({ waves, relationshipId }: WaveTableProps) {
  const texts = useTexts("waves").list;
  const language = useLanguage();
  return (
    <table className="waves">
      <thead>
        <tr>
          <th scope="col">{texts.wave}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.open}</th>
          <th scope="col">
            <span className="visually-hidden">{texts.results}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <tr key={wave.id}>
            <th scope="row">
              <Link to={wavePath(relationshipId, wave.id)}>{formatQuarter(language, wave.quarter)}</Link>
            </th>
            <td>
              <WaveStateTag state={wave.state} word={wave.stateWord} />
            </td>
            <td>{wave.days}</td>
            <td>
              {wave.released ? (
                <Link
                  to={reportPath(wavePath(relationshipId, wave.id))}
                  aria-label={fill(texts.reportOf, { quarter: formatQuarter(language, wave.quarter) })}
                >
                  {texts.report}
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
