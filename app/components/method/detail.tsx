import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { DETAIL_SHOWN } from "~/content/method/detail";
import { fill } from "~/content/translated";

/** What the strictness of the release gate costs in detail, by number of respondents. */
export function MethodDetail() {
  const texts = useTexts("method").tables.detail;
  const { score, dimension, mirror, favourable, itemMean } = texts.figures;
  const figures = [score, dimension, mirror, favourable, itemMean];
  return (
    <WideTable label={texts.label}>
      <table>
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.answered}</th>
            {figures.map((figure) => (
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
                <td key={figures[index]}>
                  {pair ? fill(texts.pair, { at60: pair[0], at70: pair[1] }) : texts.notShown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
