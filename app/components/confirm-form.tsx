import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";

type ConfirmFormProps = {
  /** What has to be ticked; null when nothing is lost. */
  confirm: string | null;
  error: string | undefined;
  button: string;
  danger: boolean;
  /** What the button sends as `intent`, where the page has several forms. */
  intent?: string;
  /** Hidden fields. */
  fields?: ReactNode;
  /** A way out beside the button. */
  children?: ReactNode;
};

/** For what cannot be undone: a box to tick before the button. */
export function ConfirmForm({ confirm, error, button, danger, intent, fields, children }: ConfirmFormProps) {
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="section">
      {fields}
      {confirm ? <Confirmation confirm={confirm} error={error} /> : null}
      <div className="cluster">
        <button
          type="submit"
          name={intent ? "intent" : undefined}
          value={intent}
          className={danger ? "button danger" : "button"}
          aria-disabled={busy}
        >
          {button}
        </button>
        {children}
      </div>
    </Form>
  );
}

function Confirmation({ confirm, error }: { confirm: string; error: string | undefined }) {
  return (
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
  );
}
