import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import type { ParticipationSection } from "~/features/report/describe-participation.server";

/** Who was invited and who answered, with what a reader must not miss of it. */
export function ReportParticipation({ participation }: { participation: ParticipationSection }) {
  const texts = useTexts("report").participation;
  const { rows, cautions, low } = participation;
  return (
    <>
      <WideTable label={texts.title}>
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">{texts.department}</th>
              <th scope="col" className="number">
                {texts.invited}
              </th>
              <th scope="col" className="number">
                {texts.respondents}
              </th>
              <th scope="col" className="number">
                {texts.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td className="number">{row.invited}</td>
                <td className="number">{row.respondents}</td>
                <td className="number">{row.rate}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <div className={low ? "message warn" : undefined}>
        {cautions.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      </div>
    </>
  );
}
