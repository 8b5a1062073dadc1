import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { ROLES } from "~/content/accounts/roles";

type AccountNewProps = {
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export function AccountNew({ fields, errors }: AccountNewProps) {
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="create" />
      <TextField name="name" label="Name" autoComplete="off" defaultValue={fields.name} error={errors.name} />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="off"
        defaultValue={fields.email}
        error={errors.email}
      />
      <fieldset className={errors.role ? "field invalid" : "field"} id="role" tabIndex={-1}>
        <legend>Role</legend>
        {errors.role ? <span className="problem">{errors.role}</span> : null}
        {ROLES.map(({ role, name, may }) => (
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
              {name}
              <span className="hint" id={`new-${role}-may`}>
                {may}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <TextField
        name="password"
        label="First password"
        hint="Leave it empty and Tandem makes one up, shown once. At least 12 characters otherwise."
        type="text"
        autoComplete="off"
        spellCheck={false}
        error={errors.password}
      />
      <button type="submit" className="button">
        Add the account
      </button>
    </Form>
  );
}
