import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";

type SignInFormProps = {
  texts: Readonly<Record<"email" | "password" | "button", string>>;
  email: string | undefined;
  /** What goes on after the sign-in; undefined where nothing was interrupted. */
  kept: string | undefined;
  errors?: Readonly<Record<string, string>>;
  /** Where it is sent, when not to the page on which it stands. */
  to?: string;
};

export function SignInForm({ texts, email, kept, errors = {}, to }: SignInFormProps) {
  return (
    // As a whole page: what follows may be a form of its own, or a file.
    <Form method="post" action={to} noValidate reloadDocument>
      {kept ? <input type="hidden" name="kept" value={kept} /> : null}
      <TextField
        name="email"
        label={texts.email}
        type="email"
        autoComplete="username"
        defaultValue={email}
        error={errors.email}
      />
      <TextField
        name="password"
        label={texts.password}
        type="password"
        autoComplete="current-password"
        error={errors.password}
      />
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}
