import { Form } from "@remix-run/react";
import type { TargetPage } from "~/features/target/show-target.server";

type TargetSignalsProps = Pick<TargetPage, "asked" | "signals">;

/** Three people's answers to each signal, side by side. */
export function TargetSignals({ asked, signals }: TargetSignalsProps) {
  return (
    <Form method="post" className="target-signals">
      {signals.map((signal) => (
        <fieldset key={signal.id} id={signal.id} className="signal">
          <legend>{signal.text}</legend>
          <div className="signal-answers">
            {asked.map((person, index) => (
              <label key={person}>
                <span>{person}</span>
                <select name={`${signal.id}.${index}`} defaultValue={signal.answers[index] ?? ""}>
                  <option value="">Not said</option>
                  <option value="yes">Yes</option>
                  <option value="no">No</option>
                </select>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <button type="submit" className="button">
          Ask for advice
        </button>
      </p>
    </Form>
  );
}
