import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from "@simplewebauthn/browser";
import { useTexts } from "~/components/texts";
import { type KeptFields, sendForm, sendToServer, usePasskeyScript } from "./passkey-script";

type Asked = {
  options?: PublicKeyCredentialRequestOptionsJSON;
  problem?: string;
  to?: string;
  /** What had been typed when the session had ended. */
  goOn?: KeptFields;
};
type Sent = { step: "ask" } | { step: "answer"; response: AuthenticationResponseJSON };

type PasskeyUseProps = { href: string; label: string; className?: string };

/** Signs in with a passkey, alone or as the second step. Without a script there is no such button. */
export function PasskeyUse({ href, label, className = "button" }: PasskeyUseProps) {
  const { waiting, failed, stopped } = useTexts("accounts").passkeyUse;
  const send = (body: Sent) => sendToServer<Asked>(href, body);
  const { said, busy, ready, run } = usePasskeyScript(failed, async (say) => {
    const asked = await send({ step: "ask" });
    if (!asked.options) return say(asked.problem ?? failed);
    say(waiting);
    const response = await startAuthentication({ optionsJSON: asked.options }).catch(() => null);
    if (response === null) return say(stopped);
    const entered = await send({ step: "answer", response });
    if (entered.goOn) sendForm(entered.goOn);
    else if (entered.to) window.location.assign(entered.to);
    else say(entered.problem ?? failed);
  });
  if (!ready) return null;
  return (
    <div className="passkey-use">
      <button type="button" className={className} onClick={run} aria-disabled={busy}>
        {label}
      </button>
      <p role="status" className="muted small passkey-said">
        {said}
      </p>
    </div>
  );
}
