import { Form } from "@remix-run/react";
import { Filled } from "~/components/filled";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import type { OfferedApp } from "~/features/accounts/authenticator-app.server";

const QUIET_ZONE = 4;

type AppSetUpProps = {
  offered: OfferedApp;
  /** What the form sends to say that this is the new app's code. */
  hidden: { name: string; value: string };
  name: string;
  error: string | undefined;
};

/** The picture to scan, the key for whoever cannot, and the first code. */
export function AppSetUp({ offered, hidden, name, error }: AppSetUpProps) {
  const texts = useTexts("accounts").appSetUp;
  const size = offered.qr.size + 2 * QUIET_ZONE;
  return (
    <Form method="post" className="app-set-up" noValidate>
      <input type="hidden" name={hidden.name} value={hidden.value} />
      <p>{texts.scan}</p>
      <svg
        className="app-picture"
        viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`}
        role="img"
        aria-label={texts.picture}
      >
        <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={size} height={size} fill="#fff" />
        <path d={offered.qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <details className="field">
        <summary>{texts.cannotScan}</summary>
        <p>
          <Filled
            text={texts.typed}
            values={{ secret: <code className="app-secret">{offered.typed}</code> }}
          />
        </p>
      </details>
      <CodeField name={name} label={texts.code} error={error} />
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}

type CodeFieldProps = { name: string; label: string; hint?: string; error: string | undefined };

/** Telephones offer the digits of a code that they know. */
export function CodeField({ name, label, hint, error }: CodeFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={10}
      className="short"
      error={error}
    />
  );
}
