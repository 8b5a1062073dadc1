import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { TargetPage } from "~/features/target/show-target.server";

type TargetSignalsProps = Pick<TargetPage, "asked" | "signals">;

/** Three people's answers to each signal, side by side. */
export function TargetSignals({ asked, signals }: TargetSignalsProps) {
  const texts = useTexts("target");
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
                  <option value="">{texts.notSaid}</option>
                  <option value="yes">{texts.yes}</option>
                  <option value="no">{texts.no}</option>
                </select>
              </label>
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
