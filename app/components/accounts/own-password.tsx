import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

export function OwnPassword({ errors }: { errors: Readonly<Record<string, string>> }) {
  const texts = useTexts("accounts").own;
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="own-password" />
      <TextField
        name="currentPassword"
        label={texts.currentPassword}
        type="password"
        autoComplete="current-password"
        error={errors.currentPassword}
      />
      <TextField
        name="nextPassword"
        label={texts.nextPassword}
        hint={texts.nextPasswordHint}
        type="password"
        autoComplete="new-password"
        error={errors.nextPassword}
      />
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}
