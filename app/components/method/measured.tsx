import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatConstant } from "~/content/intl";
import { MEASURED, type MeasuredId } from "~/content/method/measured";
import { fill } from "~/content/translated";
import { useMethodFill } from "./prose";

/** Of these a number of changes was measured, of the others a share. */
const NUMBERS: readonly MeasuredId[] = ["stageChanges", "wordChanges"];

type Limit = { atLeast: number } | { atMost: number };
type Row = { id: MeasuredId; value: number; limit: Limit | null };

const ROWS: readonly Row[] = MEASURED;

/** What the calibration measured, whether it meets its aim or not. */
export function MethodMeasured() {
  const texts = useTexts("method").measured;
  const verdicts = ROWS.flatMap(({ value, limit }) => (limit ? [isMet(value, limit)] : []));
  const met = verdicts.filter((verdict) => verdict).length;
  return (
    <>
      <p>{fill(texts.intro, { met, aims: verdicts.length })}</p>
      <WideTable label={texts.label}>
        <table>
          <caption className="visually-hidden">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col" className="number">
                {texts.value}
              </th>
              <th scope="col">{texts.aim}</th>
              <th scope="col">{texts.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <MeasuredRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

function MeasuredRow({ row: { id, value, limit } }: { row: Row }) {
  const texts = useTexts("method").measured;
  const language = useLanguage();
  const fillMethod = useMethodFill();
  const shown = (one: number) =>
    NUMBERS.includes(id)
      ? formatConstant(language, one)
      : fill(texts.percent, { value: formatConstant(language, 100 * one) });
  return (
    <tr>
      <th scope="row">{fillMethod(texts.rows[id])}</th>
      <td className="number">{shown(value)}</td>
      <td>{limit ? <Aim limit={limit} shown={shown} /> : texts.none}</td>
      <td>{limit ? isMet(value, limit) ? texts.met : <strong>{texts.notMet}</strong> : ""}</td>
    </tr>
  );
}

function Aim({ limit, shown }: { limit: Limit; shown: (value: number) => string }) {
  const texts = useTexts("method").measured;
  return "atLeast" in limit
    ? fill(texts.atLeast, { value: shown(limit.atLeast) })
    : fill(texts.atMost, { value: shown(limit.atMost) });
}

function isMet(value: number, limit: Limit): boolean {
  return "atLeast" in limit ? value >= limit.atLeast : value <= limit.atMost;
}
