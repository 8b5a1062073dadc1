import { Form, Link, useNavigation } from "@remix-run/react";
import type { WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";

type WaveEndFormProps = {
  path: WavePath;
  /** What has to be ticked; null when nothing is lost. */
  confirm: string | null;
  error: string | undefined;
  button: string;
  danger: boolean;
};

export function WaveEndForm({ path, confirm, error, button, danger }: WaveEndFormProps) {
  const texts = useTexts("waves").ending;
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="section">
      {confirm ? (
        <div className={error ? "field invalid" : "field"}>
          {error ? (
            <span className="problem" id="confirmed-problem">
              {error}
            </span>
          ) : null}
          <div className="choice">
            <input
              type="checkbox"
              id="confirmed"
              name="confirmed"
              value="yes"
              aria-describedby={error ? "confirmed-problem" : undefined}
              aria-invalid={error ? true : undefined}
            />
            <label htmlFor="confirmed">{confirm}</label>
          </div>
        </div>
      ) : null}
      <div className="cluster">
        <button type="submit" className={danger ? "button danger" : "button"} aria-disabled={busy}>
          {button}
        </button>
        <Link to={path}>{texts.keep}</Link>
      </div>
    </Form>
  );
}
