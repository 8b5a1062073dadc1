import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { GIVEN_ROLES } from "~/domain/roles";
import { PasswordWay } from "./password-way";

type AccountNewProps = {
  /** Whether a mail server is set up. */
  mail: boolean;
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export function AccountNew({ mail, fields, errors }: AccountNewProps) {
  const { form: texts, roleNames, rolesMay } = useTexts("accounts");
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="create" />
      <TextField
        name="name"
        label={texts.name}
        autoComplete="off"
        defaultValue={fields.name}
        error={errors.name}
      />
      <TextField
        name="email"
        label={texts.email}
        type="email"
        autoComplete="off"
        defaultValue={fields.email}
        error={errors.email}
      />
      <fieldset className={errors.role ? "field invalid" : "field"} id="role" tabIndex={-1}>
        <legend>{texts.role}</legend>
        {errors.role ? <span className="problem">{errors.role}</span> : null}
        {GIVEN_ROLES.map((role) => (
          <div className="choice" key={role}>
            <input
              type="radio"
              id={`new-${role}`}
              name="role"
              value={role}
              defaultChecked={fields.role === role}
              aria-describedby={`new-${role}-may`}
            />
            <label htmlFor={`new-${role}`}>
              {roleNames[role]}
              <span className="hint" id={`new-${role}-may`}>
                {rolesMay[role]}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <PasswordWay mail={mail} chosen={fields.way} errors={errors} />
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}
