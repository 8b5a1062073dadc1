import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatList } from "~/content/intl";
import { DETAIL_SHOWN } from "~/content/method/detail";
import { SHOWN_LEVELS } from "~/content/method/studied";
import { fill } from "~/content/translated";

const FIGURES = [
  "headline",
  "score",
  "together",
  "dimension",
  "lowest",
  "share",
  "favourable",
  "mirror",
  "width",
] as const;

/** What companies of several sizes see, in a first wave and in a later one. */
export function MethodDetail() {
  const texts = useTexts("method").tables.detail;
  const language = useLanguage();
  const levels = formatList(language, SHOWN_LEVELS.map(String));
  return (
    <>
      <p>{fill(texts.intro, { levels })}</p>
      <WideTable label={texts.label}>
        <table>
          <caption className="visually-hidden">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.answered}</th>
              <th scope="col">{texts.wave}</th>
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
                <th scope="row">{row.size.join(" + ")}</th>
                <td>{row.wave}</td>
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
