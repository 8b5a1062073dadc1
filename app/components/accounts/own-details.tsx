import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type OwnDetailsProps = {
  own: { name: string; email: string };
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export function OwnDetails({ own, fields, errors }: OwnDetailsProps) {
  const { own: texts, form } = useTexts("accounts");
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="details" />
      <TextField
        name="name"
        label={form.name}
        autoComplete="name"
        defaultValue={fields.name ?? own.name}
        error={errors.name}
      />
      <TextField
        name="email"
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="username"
        defaultValue={fields.email ?? own.email}
        error={errors.email}
      />
      <button type="submit" className="button">
        {texts.saveDetails}
      </button>
    </Form>
  );
}
