import { NameMark } from "~/components/chart-mark";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";
import type { ItemFigures, ItemSection } from "~/features/report/describe-items.server";
import { StretchBar } from "./stretch-bar";

type ReportItemsProps = { items: ItemSection; names: readonly [string, string] };

/** Share of "Often" and "Always" for every statement, as far as it is released. */
export function ReportItems({ items, names }: ReportItemsProps) {
  const language = useLanguage();
  const texts = useTexts("report").items;
  return (
    <>
      {items.groups.length > 0 ? (
        <div className="items-frame">
          <table className="items">
            <thead>
              <tr>
                <th scope="col">{texts.statement}</th>
                <th scope="col">
                  <NameMark kind="first" /> {names[0]}
                </th>
                <th scope="col">
                  <NameMark kind="second" /> {names[1]}
                </th>
              </tr>
            </thead>
            {items.groups.map((group) => (
              <tbody key={group.dimension}>
                <tr className="group">
                  <th scope="rowgroup" colSpan={3}>
                    {group.name}
                  </th>
                </tr>
                {group.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{row.text}</th>
                    <FigureCell figures={row.departments[0]} mark="first" options={items.options} />
                    <FigureCell figures={row.departments[1]} mark="second" options={items.options} />
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      ) : null}
      {items.alike.map(({ values, statements }) => (
        <div key={values.join()}>
          <p>
            {fill(texts.alike, {
              number: formatNumber(language, statements.length),
              first: names[0],
              firstValue: values[0],
              second: names[1],
              secondValue: values[1],
            })}
          </p>
          <ul className="small muted">
            {statements.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {items.withheld.map((sentence) => (
        <p key={sentence} className="withheld">
          {sentence}
        </p>
      ))}
    </>
  );
}

type FigureCellProps = { figures: ItemFigures; mark: "first" | "second"; options: readonly string[] };

function FigureCell({ figures, mark, options }: FigureCellProps) {
  const texts = useTexts("report").items;
  const { favourable, stretch, mean, distribution, split } = figures;
  if (stretch === null) return <td className={`withheld ${mark}`}>{favourable}</td>;
  return (
    <td>
      <span className="item-share">{favourable}</span>
      <span className="item-bar" aria-hidden="true">
        <StretchBar stretch={stretch} mark={mark} />
      </span>
      {mean === null ? null : <span className="item-note">{fill(texts.mean, { value: mean })}</span>}
      {split ? <span className="tag">{texts.split}</span> : null}
      {distribution ? (
        <span className="item-note">
          {options.map((option, index) => `${option} ${distribution[index] ?? ""}`).join(" · ")}
        </span>
      ) : null}
    </td>
  );
}
