import { WideTable } from "~/components/wide-table";
import { DETAIL_FIGURES, DETAIL_SHOWN } from "~/content/method/detail";

/** What the strictness of the release gate costs in detail, by number of respondents. */
export function MethodDetail() {
  return (
    <WideTable label="How much is shown">
      <table>
        <caption className="visually-hidden">
          Figures shown as a value, of a hundred, at 60 and at 70 points, by how many answered
        </caption>
        <thead>
          <tr>
            <th scope="col">Answered</th>
            {DETAIL_FIGURES.map((figure) => (
              <th scope="col" key={figure}>
                {figure}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DETAIL_SHOWN.map(({ respondents, shown }) => (
            <tr key={respondents}>
              <th scope="row">{respondents}</th>
              {shown.map((pair, index) => (
                <td key={DETAIL_FIGURES[index]}>{pair ? `${pair[0]} and ${pair[1]}` : "not shown"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
