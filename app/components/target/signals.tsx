import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { TargetPage } from "~/features/target/show-target.server";

type TargetSignalsProps = Pick<TargetPage, "asked" | "signals">;

const ANSWERS = ["yes", "no", ""] as const;

/** Three people's answers to each signal, side by side: three buttons for each of them. */
export function TargetSignals({ asked, signals }: TargetSignalsProps) {
  const texts = useTexts("target");
  const words = { yes: texts.yes, no: texts.no, "": texts.notSaid };
  return (
    <Form method="post" className="target-signals">
      {signals.map((signal) => (
        <fieldset key={signal.id} id={signal.id} className="signal">
          <legend>{signal.text}</legend>
          <div className="signal-answers">
            {asked.map((person, index) => (
              <fieldset key={person} className="signal-person">
                <legend>{person}</legend>
                <div className="signal-choice">
                  {ANSWERS.map((answer) => (
                    <label key={answer}>
                      <input
                        type="radio"
                        name={`${signal.id}.${index}`}
                        value={answer}
                        defaultChecked={(signal.answers[index] ?? "") === answer}
                      />
                      <span>{words[answer]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <button type="submit" className="button">
          {texts.ask}
        </button>
      </p>
    </Form>
  );
}
