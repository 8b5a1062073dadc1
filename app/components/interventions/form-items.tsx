import { useTexts } from "~/components/texts";
import type { InterventionFormProps } from "./form-props";

/** Which statements of the survey it is meant to move, and when one may look for it. */
export function InterventionFormItems({ draft, errors, choices }: InterventionFormProps) {
  const texts = useTexts("interventions").form.aim;
  const topics = [...new Set(choices.items.map(({ topic }) => topic))];
  return (
    <fieldset
      id="moves"
      tabIndex={-1}
      className={errors.moves ? "field invalid moves" : "field moves"}
      aria-describedby={errors.moves ? "moves-problem" : undefined}
    >
      <legend>{texts.moves}</legend>
      <p className="hint">{texts.movesHint}</p>
      {errors.moves ? (
        <p className="problem" id="moves-problem">
          {errors.moves}
        </p>
      ) : null}
      {topics.map((topic) => (
        <div key={topic}>
          <h4>{topic}</h4>
          {choices.items
            .filter((item) => item.topic === topic)
            .map(({ id, text }) => (
              <div className="moved-item" key={id}>
                <label htmlFor={`moves.${id}`}>{text}</label>
                <select id={`moves.${id}`} name={`moves.${id}`} defaultValue={draft.moves[id] ?? ""}>
                  <option value="">{texts.movesBy.never}</option>
                  <option value="next-wave">{texts.movesBy["next-wave"]}</option>
                  <option value="second-wave">{texts.movesBy["second-wave"]}</option>
                </select>
              </div>
            ))}
        </div>
      ))}
    </fieldset>
  );
}
