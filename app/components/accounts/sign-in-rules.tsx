import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { GivenRole } from "~/domain/roles";

type SignInRulesProps = {
  demands: readonly { role: GivenRole; demanded: boolean }[];
  passwords: { wantedOff: boolean; off: boolean; alwaysAllowed: boolean };
  errors: Readonly<Record<string, string>>;
  changeable: boolean;
};

export function SignInRules({ demands, passwords, errors, changeable }: SignInRulesProps) {
  const { everybodysSigningIn, roleNames } = useTexts("accounts");
  const texts = everybodysSigningIn.rules;
  const busy = useNavigation().state === "submitting";
  const why = passwords.alwaysAllowed ? texts.allowed : texts.noWayLeft;
  return (
    <section>
      <h2>{texts.title}</h2>
      <Form method="post">
        <input type="hidden" name="intent" value="rules" />
        <fieldset className={errors.demanded ? "field invalid" : "field"} id="demanded" tabIndex={-1}>
          <legend>{texts.legend}</legend>
          <span className="hint">{texts.hint}</span>
          {errors.demanded ? <span className="problem">{errors.demanded}</span> : null}
          {demands.map(({ role, demanded }) => (
            <div className="choice" key={role}>
              <input
                type="checkbox"
                id={`demanded-${role}`}
                name="demanded"
                value={role}
                defaultChecked={demanded}
                disabled={!changeable}
              />
              <label htmlFor={`demanded-${role}`}>{roleNames[role]}</label>
            </div>
          ))}
        </fieldset>
        <div className={errors["passwords-off"] ? "field invalid" : "field"}>
          {errors["passwords-off"] ? <span className="problem">{errors["passwords-off"]}</span> : null}
          <div className="choice">
            <input
              type="checkbox"
              id="passwords-off"
              name="passwords-off"
              value="yes"
              defaultChecked={passwords.wantedOff}
              disabled={!changeable}
              aria-describedby="passwords-off-hint"
            />
            <label htmlFor="passwords-off">
              {texts.passwords}
              <span className="hint" id="passwords-off-hint">
                {texts.passwordsHint}
              </span>
            </label>
          </div>
          {passwords.wantedOff && !passwords.off ? (
            <p className="message warn">{fill(texts.passwordsOn, { why })}</p>
          ) : null}
        </div>
        {changeable ? (
          <button type="submit" className="button" aria-disabled={busy}>
            {texts.save}
          </button>
        ) : null}
      </Form>
    </section>
  );
}
