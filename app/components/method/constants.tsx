import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatConstant, formatList, formatPercent } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import {
  CONTRAST_CORRELATION,
  DIVIDED_SPREADS,
  EWMA_FROM_WAVES,
  EWMA_LIMIT,
  EWMA_WEIGHT,
  ITEM_CONTRAST_FROM,
  LOW_RESPONSE_RATE,
  METHOD_VERSION,
  NON_RESPONSE,
  NON_RESPONSE_DRIFT,
  PERSON_DRIFT,
  SENSITIVITY_DIFFERENCE,
  SPLIT_OTHERS_AT_MOST,
  SPLIT_SHARE_AT_BOTH_ENDS,
  SPREADS,
  TYPICAL_FAVOURABLE_ANSWER,
} from "~/domain/method";

/** Those that no sentence of the page names, each with its reason. */
export function MethodConstants() {
  const { caption, name, value, why, version, rows, points } = useTexts("method").tables.constants;
  const values = constantValues(useLanguage(), (count) => fill(points, { points: count }));
  return (
    <WideTable label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{value}</th>
            <th scope="col">{why}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{version}</th>
            <td>{METHOD_VERSION}</td>
            <td />
          </tr>
          {values.map(([id, shown]) => (
            <tr key={id}>
              <th scope="row">{rows[id].name}</th>
              <td>{shown}</td>
              <td>{rows[id].why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function constantValues(language: ShownLanguage, points: (count: string) => string) {
  const number = (value: number) => formatConstant(language, value);
  const list = (...values: readonly number[]) => formatList(language, values.map(number));
  const ofEach = (
    key: "priorSpread" | "answerNoise",
    { overall, dimension, mirror, item }: typeof SPREADS | typeof DIVIDED_SPREADS = SPREADS,
  ) => points(list(overall[key], dimension[key], mirror[key], item[key]));
  return [
    ["spread", ofEach("priorSpread")],
    ["wobble", ofEach("answerNoise")],
    ["dividedSpread", ofEach("priorSpread", DIVIDED_SPREADS)],
    ["dividedWobble", ofEach("answerNoise", DIVIDED_SPREADS)],
    ["personDrift", points(number(PERSON_DRIFT))],
    ["nonResponse", list(NON_RESPONSE, NON_RESPONSE_DRIFT)],
    [
      "lowResponse",
      formatList(language, [
        formatPercent(language, LOW_RESPONSE_RATE),
        points(number(SENSITIVITY_DIFFERENCE)),
      ]),
    ],
    [
      "split",
      formatList(language, [
        formatPercent(language, SPLIT_SHARE_AT_BOTH_ENDS),
        number(SPLIT_OTHERS_AT_MOST),
        number(TYPICAL_FAVOURABLE_ANSWER),
      ]),
    ],
    ["movingAverage", list(EWMA_WEIGHT, EWMA_LIMIT, EWMA_FROM_WAVES)],
    ["contrast", list(CONTRAST_CORRELATION, ITEM_CONTRAST_FROM)],
  ] as const;
}
