import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { OfferedApp } from "~/features/accounts/authenticator-app.server";
import type { OwnSigningIn } from "~/features/accounts/show-signing-in.server";
import { AppSetUp } from "./app-set-up";
import { PasskeyAdd } from "./passkey-add";
import { NewCodes } from "./recovery-codes";

type OwnFactorsProps = {
  own: OwnSigningIn;
  /** Whether the sign-in is young enough to change something. */
  changeable: boolean;
  passkeysWork: boolean;
  offered: OfferedApp | undefined;
  codes: readonly string[] | null;
  problem: string | undefined;
};

export function OwnFactors({ own, changeable, passkeysWork, offered, codes, problem }: OwnFactorsProps) {
  const { app, recovery, passkeys } = useTexts("accounts").ownSigningIn;
  const language = useLanguage();
  const secured = own.app !== null || own.passkeys.length > 0;
  return (
    <>
      {codes ? <NewCodes codes={codes} /> : null}
      <section className="section">
        <h2>{app.title}</h2>
        <p>{own.app === null ? app.none : fill(app.some, { day: own.app })}</p>
        {changeable ? <AppChange has={own.app !== null} offered={offered} problem={problem} /> : null}
      </section>
      <section className="section">
        <h2>{passkeys.title}</h2>
        <p>{passkeys.what}</p>
        <PasskeyList own={own.passkeys} changeable={changeable} />
        {passkeysWork ? null : <p className="muted">{passkeys.notHere}</p>}
        {passkeysWork && changeable ? <PasskeyAdd /> : null}
      </section>
      <section className="section">
        <h2>{recovery.title}</h2>
        <p>{secured ? plural(language, recovery.left, own.codesLeft) : recovery.none}</p>
        {secured && changeable ? (
          <Form method="post">
            <button type="submit" name="intent" value="renew-codes" className="button secondary">
              {recovery.renew}
            </button>
          </Form>
        ) : null}
      </section>
    </>
  );
}

type AppChangeProps = { has: boolean; offered: OfferedApp | undefined; problem: string | undefined };

function AppChange({ has, offered, problem }: AppChangeProps) {
  const texts = useTexts("accounts").ownSigningIn.app;
  if (offered) {
    const hidden = { name: "intent", value: "set-up-app" };
    return <AppSetUp offered={offered} hidden={hidden} name="new-code" error={problem} />;
  }
  return (
    // Drawn anew: the button would change its colours slowly, unreadable on the way.
    <Form key={String(has)} method="post" className="cluster">
      <button type="submit" name="intent" value="begin-app" className={has ? "button secondary" : "button"}>
        {has ? texts.exchange : texts.begin}
      </button>
      {has ? (
        <button type="submit" name="intent" value="remove-app" className="link-button">
          {texts.remove}
        </button>
      ) : null}
    </Form>
  );
}

function PasskeyList({ own, changeable }: { own: OwnSigningIn["passkeys"]; changeable: boolean }) {
  const texts = useTexts("accounts").ownSigningIn.passkeys;
  if (own.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="accounts">
      {own.map(({ id, name, since, lastUsed }) => (
        <li key={id} className="account">
          <div className="account-who">
            <strong className="breakable">{name}</strong>
            <span className="fact-line muted small">
              {lastUsed === null
                ? fill(texts.since, { day: since })
                : fill(texts.sinceAndUsed, { day: since, used: lastUsed })}
            </span>
          </div>
          {changeable ? (
            <Form method="post">
              <input type="hidden" name="passkey" value={id} />
              <button
                type="submit"
                name="intent"
                value="remove-passkey"
                className="link-button"
                aria-label={fill(texts.removeWhich, { name })}
              >
                {texts.remove}
              </button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
