import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatList } from "~/content/intl";
import { DETAIL_SHOWN } from "~/content/method/detail";
import { DETAIL_LEVELS } from "~/content/method/studied";
import { fill } from "~/content/translated";

const FIGURES = ["score", "dimension", "mirror", "favourable", "itemMean"] as const;

/** What the strictness of the release gate costs in detail, by number of respondents. */
export function MethodDetail() {
  const texts = useTexts("method").tables.detail;
  const language = useLanguage();
  const levels = formatList(language, DETAIL_LEVELS.map(String));
  return (
    <>
      <p>{fill(texts.intro, { levels })}</p>
      <WideTable label={texts.label}>
        <table>
          <caption className="visually-hidden">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.answered}</th>
              {FIGURES.map((figure) => (
                <th scope="col" key={figure}>
                  {texts.figures[figure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DETAIL_SHOWN.map((row) => (
              <tr key={row.respondents}>
                <th scope="row">{row.respondents}</th>
                {FIGURES.map((figure) => (
                  <td key={figure}>{row[figure] ? row[figure].join("/") : texts.none}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
