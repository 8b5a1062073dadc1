import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";

type AddPersonProps = {
  departments: readonly { name: string }[];
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

export function RosterAddPerson({ departments, errors, fields }: AddPersonProps) {
  return (
    <details className="section" open={Object.keys(errors).length > 0}>
      <summary>Add one person by hand</summary>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="add" />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="off"
          defaultValue={fields.email}
          error={errors.email}
        />
        <SelectField
          name="department"
          label="Department"
          defaultValue={fields.department ?? ""}
          error={errors.department}
        >
          <option value="">Choose</option>
          {departments.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
        <TextField
          name="name"
          label="Name"
          hint="Optional. Used to greet the person in mails."
          autoComplete="off"
          defaultValue={fields.name}
          error={errors.name}
        />
        <button type="submit" className="button">
          Add to the roster
        </button>
      </Form>
    </details>
  );
}
