import { useRevalidator } from "@remix-run/react";
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  startRegistration,
} from "@simplewebauthn/browser";
import { useState } from "react";
import { OWN_PASSKEY_PATH } from "~/addresses";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { sendToServer, usePasskeyScript } from "./passkey-script";
import { NewCodes } from "./recovery-codes";

type Offered = { options?: PublicKeyCredentialCreationOptionsJSON; problem?: string };
type Added = { added?: true; recoveryCodes?: readonly string[] | null; problem?: string };
type Sent = { step: "ask" } | { step: "answer"; name: string; response: RegistrationResponseJSON };

export function PasskeyAdd() {
  const { ownSigningIn, passkeyUse } = useTexts("accounts");
  const texts = ownSigningIn.passkeys;
  const [name, setName] = useState("");
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const revalidator = useRevalidator();
  const send = <Answer,>(body: Sent) => sendToServer<Answer>(OWN_PASSKEY_PATH, body);
  const { said, busy, ready, run } = usePasskeyScript(passkeyUse.failed, async (say) => {
    const { options, problem } = await send<Offered>({ step: "ask" });
    if (!options) return say(problem ?? passkeyUse.failed);
    say(passkeyUse.waiting);
    const response = await startRegistration({ optionsJSON: options }).catch(() => null);
    if (response === null) return say(passkeyUse.stopped);
    const result = await send<Added>({ step: "answer", name, response });
    say(result.problem ?? "");
    if (!result.added) return;
    setCodes(result.recoveryCodes ?? null);
    setName("");
    revalidator.revalidate();
  });
  if (!ready) return <p className="muted">{texts.needsScript}</p>;
  return (
    <>
      {codes ? <NewCodes codes={codes} /> : null}
      <TextField
        name="passkey-name"
        label={texts.name}
        hint={texts.nameHint}
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="button" className="button" onClick={run} aria-disabled={busy}>
        {texts.add}
      </button>
      <p role="status" className="muted small passkey-said">
        {said}
      </p>
    </>
  );
}
