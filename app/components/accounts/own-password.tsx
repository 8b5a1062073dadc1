import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";

export function OwnPassword({ errors }: { errors: Readonly<Record<string, string>> }) {
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="own-password" />
      <TextField
        name="currentPassword"
        label="Current password"
        type="password"
        autoComplete="current-password"
        error={errors.currentPassword}
      />
      <TextField
        name="nextPassword"
        label="New password"
        hint="At least 12 characters. A few random words are easier to remember than symbols. Every other session of yours ends."
        type="password"
        autoComplete="new-password"
        error={errors.nextPassword}
      />
      <button type="submit" className="button">
        Change my password
      </button>
    </Form>
  );
}
