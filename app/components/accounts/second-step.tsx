import { Form, useNavigation } from "@remix-run/react";
import { SECOND_STEP_PASSKEY_PATH } from "~/addresses";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import type { OfferedApp } from "~/features/accounts/authenticator-app.server";
import { AppSetUp, CodeField } from "./app-set-up";
import { PasskeyUse } from "./passkey-use";

type AskedProps = {
  step: { app: boolean; passkeys: boolean };
  errors: Readonly<Record<string, string>>;
  /** Whether a recovery code was just refused: its field stays open. */
  recovering: boolean;
};

export function SecondStepAsked({ step, errors, recovering }: AskedProps) {
  const texts = useTexts("accounts").secondStep;
  const busy = useNavigation().state === "submitting";
  return (
    <>
      {step.passkeys ? <PasskeyUse href={SECOND_STEP_PASSKEY_PATH} label={texts.usePasskey} /> : null}
      {step.app ? (
        <Form method="post" noValidate className="second-step-code">
          <input type="hidden" name="by" value="app" />
          <CodeField name="code-app" label={texts.app} hint={texts.appHint} error={errors["code-app"]} />
          <button type="submit" className="button" aria-disabled={busy}>
            {texts.button}
          </button>
        </Form>
      ) : null}
      <details className="section" open={recovering || undefined}>
        <summary>{texts.lost}</summary>
        <Form method="post" noValidate>
          <input type="hidden" name="by" value="recovery" />
          <TextField
            name="code-recovery"
            label={texts.recovery}
            hint={texts.recoveryHint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            error={errors["code-recovery"]}
          />
          <button type="submit" className="button secondary" aria-disabled={busy}>
            {texts.button}
          </button>
        </Form>
      </details>
    </>
  );
}

type SetUpProps = { offered: OfferedApp; errors: Readonly<Record<string, string>> };

export function SecondStepSetUp({ offered, errors }: SetUpProps) {
  const hidden = { name: "by", value: "new-app" };
  return <AppSetUp offered={offered} hidden={hidden} name="code-new-app" error={errors["code-new-app"]} />;
}
