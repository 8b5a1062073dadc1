import { useLanguage, useTexts } from "~/components/texts";
import { formatConstant, formatList, formatPercent } from "~/content/intl";
import { fill } from "~/content/translated";
import {
  CHANGING_PROBABILITY,
  CUT_SCORES,
  METHOD_VERSION,
  NAMED_GAP,
  NAMING_PROBABILITY,
  NO_REAL_CHANGE,
  NON_RESPONSE,
  NON_RESPONSE_DRIFT,
  PRIOR_DEGREES_OF_FREEDOM,
  SMALLEST_CLEAR_CHANGE,
  SPREADS,
} from "~/domain/method";

export function MethodConstants() {
  const texts = useTexts("method").tables.constants;
  const language = useLanguage();
  const number = (value: number) => formatConstant(language, value);
  const spreads = (key: "priorSpread" | "answerNoise") =>
    fill(texts.threePoints, {
      score: number(SPREADS.overall[key]),
      dimension: number(SPREADS.dimension[key]),
      item: number(SPREADS.item[key]),
    });
  const rows = [
    [texts.methodVersion, METHOD_VERSION],
    [texts.cutScores, formatList(language, CUT_SCORES.map(number))],
    [texts.naming, formatPercent(language, NAMING_PROBABILITY)],
    [texts.changing, formatPercent(language, CHANGING_PROBABILITY)],
    [texts.gap, fill(texts.points, { points: number(NAMED_GAP) })],
    [texts.clearChange, fill(texts.clearPoints, { points: number(SMALLEST_CLEAR_CHANGE) })],
    [texts.noRealChange, fill(texts.eitherWay, { points: number(NO_REAL_CHANGE) })],
    [texts.spread, spreads("priorSpread")],
    [texts.wobble, spreads("answerNoise")],
    [texts.priorWeight, number(PRIOR_DEGREES_OF_FREEDOM)],
    [texts.nonResponse, number(NON_RESPONSE)],
    [texts.nonResponseDrift, number(NON_RESPONSE_DRIFT)],
  ] as const;
  return (
    <table>
      <caption className="visually-hidden">{texts.caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
