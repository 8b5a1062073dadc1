import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type AddPersonProps = {
  departments: readonly { name: string }[];
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

export function RosterAddPerson({ departments, errors, fields }: AddPersonProps) {
  const texts = useTexts("roster").add;
  return (
    <details className="section" open={Object.keys(errors).length > 0}>
      <summary>{texts.title}</summary>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="add" />
        <TextField
          name="email"
          label={texts.email}
          type="email"
          autoComplete="off"
          defaultValue={fields.email}
          error={errors.email}
        />
        <SelectField
          name="department"
          label={texts.department}
          defaultValue={fields.department ?? ""}
          error={errors.department}
        >
          <option value="">{texts.choose}</option>
          {departments.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
        <TextField
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          autoComplete="off"
          defaultValue={fields.name}
          error={errors.name}
        />
        <button type="submit" className="button">
          {texts.button}
        </button>
      </Form>
    </details>
  );
}
