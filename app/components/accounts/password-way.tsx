import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type PasswordWayProps = {
  /** Whether a mail server is set up. */
  mail: boolean;
  chosen: string | undefined;
  errors: Readonly<Record<string, string>>;
};

/** How somebody comes to a password: a link by mail, a link or a first password to hand over. */
export function PasswordWay({ mail, chosen, errors }: PasswordWayProps) {
  const texts = useTexts("accounts").way;
  const ways = [
    { way: "mail", label: texts.mail, hint: mail ? texts.mailHint : texts.noMail },
    { way: "link", label: texts.link, hint: texts.linkHint },
    { way: "password", label: texts.password, hint: texts.passwordHint },
  ];
  const checked = chosen ?? (mail ? "mail" : "link");
  return (
    <>
      <fieldset className={errors.way ? "field invalid" : "field"} id="way" tabIndex={-1}>
        <legend>{texts.title}</legend>
        {errors.way ? <span className="problem">{errors.way}</span> : null}
        {ways.map(({ way, label, hint }) => (
          <div className="choice" key={way}>
            <input
              type="radio"
              id={`way-${way}`}
              name="way"
              value={way}
              defaultChecked={way === checked}
              disabled={way === "mail" && !mail}
              aria-describedby={`way-${way}-hint`}
            />
            <label htmlFor={`way-${way}`}>
              {label}
              <span className="hint" id={`way-${way}-hint`}>
                {hint}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <div className="only-with-password">
        <TextField
          name="password"
          label={texts.chosen}
          hint={texts.chosenHint}
          type="text"
          autoComplete="off"
          spellCheck={false}
          error={errors.password}
        />
      </div>
    </>
  );
}
