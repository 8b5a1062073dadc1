import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type ChoosePasswordProps = {
  /** For password managers, which file the password under it. */
  email: string;
  error: string | undefined;
};

export function ChoosePassword({ email, error }: ChoosePasswordProps) {
  const texts = useTexts("accounts").choose;
  return (
    <Form method="post" noValidate reloadDocument>
      <input
        className="visually-hidden"
        type="email"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextField
        name="nextPassword"
        label={texts.password}
        hint={texts.passwordHint}
        type="password"
        autoComplete="new-password"
        error={error}
      />
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}
