import { useLanguage, useTexts } from "~/components/texts";
import { formatConstant, formatList, formatPercent } from "~/content/intl";
import { fill } from "~/content/translated";
import {
  CHANGING_PROBABILITY,
  COMMON_MOOD,
  CONTRAST_CORRELATION,
  CUT_SCORES,
  EWMA_FROM_WAVES,
  EWMA_LIMIT,
  EWMA_WEIGHT,
  FORGOTTEN_AFTER_WITHHELD,
  METHOD_VERSION,
  NAMED_GAP,
  NAMING_PROBABILITY,
  NO_REAL_CHANGE,
  NON_RESPONSE,
  NON_RESPONSE_DRIFT,
  PERSON_DRIFT,
  RESPONSE_SHIFT,
  SMALLEST_CLEAR_CHANGE,
  SPLIT_OTHERS_AT_MOST,
  SPLIT_SHARE_AT_BOTH_ENDS,
  SPREADS,
} from "~/domain/method";

export function MethodConstants() {
  const texts = useTexts("method").tables.constants;
  const language = useLanguage();
  const number = (value: number) => formatConstant(language, value);
  const spreads = (key: "priorSpread" | "answerNoise") =>
    fill(texts.fourPoints, {
      score: number(SPREADS.overall[key]),
      dimension: number(SPREADS.dimension[key]),
      mirror: number(SPREADS.mirror[key]),
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
    [texts.commonMood, fill(texts.points, { points: number(COMMON_MOOD) })],
    [texts.personDrift, fill(texts.points, { points: number(PERSON_DRIFT) })],
    [texts.nonResponse, number(NON_RESPONSE)],
    [texts.nonResponseDrift, number(NON_RESPONSE_DRIFT)],
    [texts.responseMoved, number(100 * RESPONSE_SHIFT)],
    [texts.forgotten, number(FORGOTTEN_AFTER_WITHHELD)],
    [texts.split, formatPercent(language, SPLIT_SHARE_AT_BOTH_ENDS)],
    [texts.splitOthers, number(SPLIT_OTHERS_AT_MOST)],
    [
      texts.movingAverage,
      fill(texts.threeNumbers, {
        weight: number(EWMA_WEIGHT),
        limit: number(EWMA_LIMIT),
        waves: number(EWMA_FROM_WAVES),
      }),
    ],
    [texts.contrast, number(CONTRAST_CORRELATION)],
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
