import {
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

const CONSTANTS: readonly (readonly [string, string])[] = [
  ["Method version", METHOD_VERSION],
  ["Cut scores", CUT_SCORES.join(", ")],
  ["A stage is named from a probability of", `${NAMING_PROBABILITY * 100} %`],
  ["A gap is named from", `${NAMED_GAP} points`],
  ["A change is clear from", `${SMALLEST_CLEAR_CHANGE} points, and only if its interval excludes zero`],
  ["No real change: the whole interval within", `${NO_REAL_CHANGE} points either way`],
  ["Spread between people, whole score / dimension / statement", spreads("priorSpread")],
  ["Wobble of one person's answers, same order", spreads("answerNoise")],
  ["Weight of that prior spread, as many further respondents", String(PRIOR_DEGREES_OF_FREEDOM)],
  ["People who did not answer may differ by, in standard deviations", String(NON_RESPONSE)],
  ["That difference may shift between waves by, in standard deviations", String(NON_RESPONSE_DRIFT)],
];

function spreads(key: "priorSpread" | "answerNoise"): string {
  return `${SPREADS.overall[key]} / ${SPREADS.dimension[key]} / ${SPREADS.item[key]} points`;
}

export function MethodConstants() {
  return (
    <table>
      <caption className="visually-hidden">The constants of the method</caption>
      <tbody>
        {CONSTANTS.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
