import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatList, formatPercent } from "~/content/intl";
import { DETAIL_SHOWN } from "~/content/method/detail";
import { SHOWN_COMPANIES, SHOWN_LEVELS } from "~/content/method/studied";
import { fill } from "~/content/translated";
import { TURNOVER } from "~/domain/simulator";

const FIGURES = ["headline", "score", "together", "dimension", "lowest", "favourable", "width"] as const;

/** What companies of several sizes see, in a first wave and in a later one. */
export function MethodDetail() {
  const texts = useTexts("method").tables.detail;
  const language = useLanguage();
  const levels = formatList(language, SHOWN_LEVELS.map(String));
  const turnover = formatPercent(language, TURNOVER);
  return (
    <>
      <p>{fill(texts.intro, { companies: String(SHOWN_COMPANIES), turnover, levels })}</p>
      <WideTable label={texts.label}>
        <table className="dense">
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
              <tr key={`${row.size} ${row.wave}`}>
                <th scope="row">{fill(texts.waves[row.wave], { answers: row.size.join(" + ") })}</th>
                {FIGURES.map((figure) => (
                  <td key={figure}>{row[figure] ? breakable(row[figure]) : texts.none}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

/** May be broken after each number. */
function breakable(values: readonly number[]): string {
  return values.join("/\u200b");
}
